"""Dots: the layers that draw marks of status from rows, on any chart with a scale."""

from typing import Any

import altair as alt

from components.charts.marks import Way, ground_of, shape_of
from components.charts.palette import Palette
from components.charts.plot import Place, Row, at, pixels
from components.charts.tip import tooltips
from components.model import Status
from components.words import Words

TOUCH = 24.0


def dot(status: Status, colour: str, size: float, more: Way) -> Row:
    """The columns that draw one mark of that width in pixels."""
    return {
        "shape": shape_of(status, more),
        "ground": ground_of(status),
        "colour": colour,
        "area": size**2,
    }


def dots(  # noqa: PLR0913 - the last ones are by name and rarely given
    data: str,
    say: Words,
    look: Palette,
    *lines: str,
    x: Place | None = None,
    y: Place | None = None,
    area: str = "datum.area",
    touch: float = TOUCH,
    links_from: int = 0,
) -> list[alt.Chart]:
    """
    Ground, mark, and a clear disc wide enough for a finger, for the rows of a data set.

    They stand at `x` and `y` of scales that another layer spans, if nothing else is said.
    On a drawing narrower than `links_from` a mark is no button, and its disc no wider than it.
    """
    base = alt.Chart(alt.NamedData(data)).encode(x=x or at("x", "x"), y=y or at("y", "y"))
    size = pixels(area)
    ground = base.mark_point(filled=True, fill=look.background, opacity=1, aria=False).encode(
        shape=alt.Shape(field="ground", type="nominal", scale=None), size=size
    )
    mark = base.mark_point(filled=True, opacity=1, strokeWidth=0).encode(
        shape=alt.Shape(field="shape", type="nominal", scale=None),
        fill=alt.Fill(field="colour", type="nominal", scale=None),
        size=size,
        description=alt.Description(field="words", type="nominal"),
    )
    return [ground, mark, _grab(base, say, lines, area, touch, links_from)]


def _grab(
    base: alt.Chart, say: Words, lines: tuple[str, ...], area: str, touch: float, links_from: int
) -> alt.Chart:
    href = alt.Href(field="href", type="nominal")
    disc: dict[str, Any] = {"filled": True, "opacity": 0, "shape": "circle", "aria": False}
    spoken = base.encode(tooltip=tooltips(say, *lines))
    grab: alt.Chart = spoken.mark_point(**disc, size=touch**2, cursor="pointer").encode(href=href)
    if links_from:
        roomy = f"width >= {links_from}"
        grab = spoken.mark_point(
            **disc, cursor={"expr": f"{roomy} ? 'pointer' : 'default'"}
        ).encode(
            href=alt.condition(roomy, href, alt.value("")),
            size=pixels(f"{roomy} ? {touch**2} : {area}"),
        )
    return grab
