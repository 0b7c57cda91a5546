"""Two years of a metric side by side; what does not compare stands apart and says why."""

from components.charts.change import change
from components.charts.palette import Palette
from components.charts.plot import Plot
from components.query import View, ask
from components.query.changes import changes, years_of
from components.query.compare import compare_all
from components.render.change_table import change_table
from components.render.changes import changes_caption
from components.render.drawing import Chart, Drawing, Panel
from components.render.drawn.behind import reports, statements, with_remains
from components.render.legend import told_key
from components.words import Words

MOST_APART = 5


def drawing(view: View, say: Words) -> Drawing:
    """The two years that a view names, else those between which most offices compare."""
    answer = ask(view.with_(first=None, last=None, per=None))
    edition = answer.release
    first, last = years_of(view, answer) or (edition.day.year - 1, edition.day.year)
    found = changes(answer, first, last)

    def paint(look: Palette, width: int | None) -> Plot:
        return change(found, say, look, chosen=view.picked, most=MOST_APART, width=width)

    figures = statements(found.told)
    shown = Drawing(
        chart=Chart.CHANGE,
        view=view.with_(first=first, last=last, per=None),
        edition=edition,
        caption=changes_caption(found, say),
        panels=(Panel(paint=paint),),
        table=change_table(found, say),
        figures=figures,
        sources=reports(figures, edition),
        legend=told_key(found.told, say),
        verdict=compare_all(found.told, answer.setting),
    )
    places = (
        (answer.metric, step.office.slug, year)
        for step in found.steps
        for year, told in ((first, step.before), (last, step.now))
        if not told
    )
    return with_remains(shown, places, say)
