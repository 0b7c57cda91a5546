"""The dress of every chart: type, axes, background, and the language's number and date marks."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Literal

import altair as alt

from components.charts import faces
from components.charts.palette import Palette
from components.charts.plot import Frame
from components.charts.reticence import reticent
from components.model import Language
from components.words import Words
from components.words.numbers import locale, marks

LABEL_SIZE = 12
VALUE_SIZE = 11.5
CHOSEN_SIZE = 13
SMALL_SIZE = 11
BOLD: Literal[600] = 600
HALO = 4
FOLLOWS = "container"
BEFORE = 100  # a height until the rows have come


def framed(
    layers: Sequence[alt.Chart],
    say: Words,
    look: Palette,
    *,
    width: int | None,
    height: int | str,
    lengths: Mapping[str, str] | None = None,
) -> Frame:
    """
    The layers as one drawing of that size; without a width it takes its container's.

    The height is given in pixels, or as a Vega expression; `lengths` are expressions that
    the layers call by name.
    """
    drawing = alt.LayerChart(layer=[reticent(layer) for layer in layers])
    pixels, params = _height(height)
    params |= lengths or {}
    sized = drawing.properties(width=width or FOLLOWS, height=pixels)
    if params:
        named = [alt.VariableParameter(name=name, expr=expr) for name, expr in params.items()]
        sized = sized.properties(params=named)
    return Frame(dressed(sized, say, look))


def rows_high(step: int, data: str = "slots") -> str:
    """The height of a drawing of so many pixels a row of that data set."""
    return f"length(data('{data}')) * {step}"


def dressed(chart: alt.LayerChart, say: Words, look: Palette) -> alt.LayerChart:
    """The chart in our look and the reader's language."""
    config = alt.Config(
        locale=spoken_locale(say.language),
        font=faces.bare(faces.SANS),
        background=look.background,
        padding={"left": 0, "right": 6, "top": 10, "bottom": 4},
        view=alt.ViewConfig(stroke=None),
        axis=_axis(look),
        text=alt.MarkConfig(fontSize=LABEL_SIZE, color=look.ink),
        customFormatTypes=False,
    )
    fit = alt.AutoSizeParams(type="fit-x", contains="padding")
    worn: alt.LayerChart = chart.properties(autosize=fit, config=config)
    return worn


@cache
def spoken_locale(language: Language) -> alt.Locale:
    """Marks, months and days of a language as Vega wants them."""
    cldr, signs = locale(language), marks(language)
    months, days = cldr.months["format"], cldr.days["format"]
    # d3 begins its week on Sunday, CLDR on Monday
    week = (6, 0, 1, 2, 3, 4, 5)
    return alt.Locale(
        number=alt.NumberLocale(
            decimal=signs.decimal,
            thousands=signs.thousands,
            grouping=[3],
            currency=[f"{signs.currency}\N{NO-BREAK SPACE}", ""],
        ),
        time=alt.TimeLocale(
            dateTime="%A, %-d %B %Y %H.%M",
            date="%-d %B %Y",
            time="%H.%M",
            periods=["AM", "PM"],
            days=[days["wide"][day] for day in week],
            shortDays=[days["abbreviated"][day] for day in week],
            months=[months["wide"][month] for month in range(1, 13)],
            shortMonths=[months["abbreviated"][month] for month in range(1, 13)],
        ),
    )


def _height(height: int | str) -> tuple[int, dict[str, str]]:
    """
    A height in pixels, and the expression of one that Vega works out.

    Vega-Lite itself knows but heights counted in steps, and warns of them on a drawing that
    follows its width; a signal of that name takes the place of the height and it is content.
    """
    return (height, {}) if isinstance(height, int) else (BEFORE, {"height": height})


def _axis(look: Palette) -> alt.AxisConfig:
    return alt.AxisConfig(
        domain=False,
        ticks=False,
        title=None,
        grid=False,
        gridColor=look.grid,
        gridWidth=1,
        labelColor=look.ink,
        labelFontSize=LABEL_SIZE,
        labelPadding=8,
        labelLimit=0,
        aria=False,  # Vega would read the scale out in English
    )
