"""Figure: one drawing on a small page, with the words and the signs that belong to it."""

from dataclasses import dataclass

from markupsafe import Markup

from components.render.drawing import Drawing
from components.render.engine import fill
from components.render.leaf_colours import Dye
from components.render.leaf_plot import in_page
from components.render.verdict import verdict_html
from components.words import Words


@dataclass(frozen=True, slots=True)
class Shown:
    """The HTML of a drawing, and the colours that the page has to know for it."""

    html: Markup
    dyes: frozenset[Dye]


def shown(drawing: Drawing, say: Words, prefix: str = "p", *, level: int = 1) -> Shown:
    """Title, what is counted, the verdict, the key, the plots and the sources of a drawing."""
    judged = drawing.verdict
    verdict = verdict_html(judged, drawing.edition.catalogue, say) if judged else ""
    plot = in_page(drawing, None, prefix)
    html = fill(
        "leaf_figure.html",
        level=level,
        caption=drawing.caption,
        verdict=Markup(verdict),  # noqa: S704 - from an autoescaped template of ours
        legend=Markup(drawing.legend),  # noqa: S704 - the same
        plot=plot,
    )
    return Shown(Markup(html), plot.dyes)  # noqa: S704 - the same
