"""Where reports disagree: all contradictions of an edition, or of the offices asked for."""

from components.charts.disagreement import disagreement
from components.charts.palette import Palette
from components.charts.plot import Plot
from components.query import View, release
from components.query.disputes import Dispute, disputes
from components.render.disagreement import disagreement_caption
from components.render.disputes import dispute_table
from components.render.drawing import Chart, Drawing, Panel
from components.render.drawn.behind import reports
from components.words import Words


def drawing(view: View, say: Words) -> Drawing:
    """The contradictions within a view's offices and metrics, the widest first."""
    edition = release(view.release)
    found = tuple(one for one in disputes(edition) if _asked(one, view))

    def paint(look: Palette, width: int | None) -> Plot:
        return disagreement(found, edition, say, look, width=width)

    figures = tuple(figure for one in found for figure in one.figures)
    return Drawing(
        chart=Chart.DISAGREEMENTS,
        view=view.with_(per=None, chart=None, first=None, last=None),
        edition=edition,
        caption=disagreement_caption(found, edition, say),
        panels=(Panel(paint=paint),),
        table=dispute_table(found, edition, say) if found else "",
        figures=figures,
        sources=reports(figures, edition),
    )


def _asked(dispute: Dispute, view: View) -> bool:
    return (not view.offices or dispute.office in view.offices) and (
        not view.metrics or dispute.metric in view.metrics
    )
