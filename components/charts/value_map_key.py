"""The size key of a map of values: three round values as discs, in a strip below the map."""

from collections.abc import Iterable
from math import floor, log10

import altair as alt

from components.charts.map_names import AREA, growth_at
from components.charts.measure import text_width
from components.charts.palette import Palette
from components.charts.plot import Row, pixels
from components.charts.reading import Measure, in_words, measure_of
from components.charts.theme import SMALL_SIZE
from components.charts.value_map_rows import width_of
from components.query.answer import Answer
from components.words import Words

STRIP = 44
NARROW = 460
STEP = 5.0
AIR, BESIDE = 14.0, 5.0
ROUND = (1.0, 2.0, 5.0, 10.0)


def round_values(top: float, measure: Measure) -> tuple[float, ...]:
    """At most three round values, the largest no more than the largest drawn; no half people."""
    if top <= 0:
        return ()
    first = _below(top)
    found = dict.fromkeys((first, _below(first / STEP), _below(first / STEP**2)))
    least = 1.0 if measure is Measure.COUNT else 0.0
    return tuple(value for value in found if value >= least)


def key_rows(top: float, answer: Answer, say: Words) -> list[Row]:
    """A disc and its words for each round value, placed for a narrow and for a wide map."""
    lead = say("value_map.key")
    near, wide = 0.0, text_width(lead, SMALL_SIZE) + AIR
    rows: list[Row] = []
    for value in round_values(top, measure_of(answer)):
        size = width_of(value, top)
        text = in_words(value, answer, say)
        room = text_width(text, SMALL_SIZE) + BESIDE
        small, large = size * growth_at(NARROW), size * growth_at(10 * NARROW)
        rows.append(
            {
                "near": round(near + small / 2, 1),
                "wide": round(wide + large / 2, 1),
                "beside": size / 2,
                "area": round(size**2, 2),
                "text": text,
                "lead": "" if rows else lead,
            }
        )
        near += small + room + AIR * 0.6
        wide += large + room + AIR
    return rows


def key_layers(look: Palette) -> list[alt.Chart]:
    """The strip: what an area means, then the discs with their values."""
    x, y = f"(width < {NARROW} ? datum.near : datum.wide)", f"height - {STRIP / 2}"
    radius = f"datum.beside * sqrt({AREA} / datum.area)"
    base = alt.Chart(alt.NamedData("key")).encode(y=pixels(y))
    disc = base.mark_point(
        filled=True, shape="circle", fill=look.accent, opacity=0.85, strokeWidth=0, aria=False
    )
    words = base.mark_text(
        align="left", baseline="middle", fontSize=SMALL_SIZE, color=look.muted, aria=False
    )
    return [
        disc.encode(x=pixels(x), size=pixels(AREA)),
        words.encode(
            x=pixels(f"{x} + {radius} + {BESIDE}"), text=alt.Text(field="text", type="nominal")
        ),
        words.encode(
            x=pixels("0"),
            text=alt.Text(field="lead", type="nominal"),
            opacity=pixels(f"width < {NARROW} ? 0 : 1"),
        ),
    ]


def key_high() -> str:
    """The height of the strip, as Vega works it out: none without a value to show."""
    return f"(length(data('key')) ? {STRIP} : 0)"


def _below(value: float) -> float:
    """The largest of 1, 2, 5 and their tens that is no more than a value."""
    power: float = 10.0 ** floor(log10(value) + 1e-9)
    return max(step * power for step in _steps() if step * power <= value * (1 + 1e-9))


def _steps() -> Iterable[float]:
    return ROUND[:-1]
