"""Dots: the layers that draw marks of status from rows, on any chart with a scale."""

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
) -> list[alt.Chart]:
    """
    Ground, mark, and a clear disc wide enough for a finger, for the rows of a data set.

    They stand at `x` and `y` of scales that another layer spans, if nothing else is said.
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
    grab = base.mark_point(
        filled=True, opacity=0, size=touch**2, shape="circle", aria=False, cursor="pointer"
    ).encode(
        href=alt.Href(field="href", type="nominal"),
        tooltip=tooltips(say, *lines),
    )
    return [ground, mark, grab]
