"""The map of values: the offices of one year where they stand, area for what each tells."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache, lru_cache

import altair as alt

from components.charts.dots import dots
from components.charts.lettering import haloed, weight
from components.charts.map_names import AREA, GROWTH, TIERS
from components.charts.office_map import (
    INDONESIA,
    JAVA,
    LINKS_FROM,
    MAPS_KEPT,
    TOUCH,
    Sheet,
    map_leaders,
)
from components.charts.outline import FEATURE, Extent, land, outline
from components.charts.palette import Palette
from components.charts.plot import Frame, Place, Plot, Row, pixels
from components.charts.ruler import of_this_width
from components.charts.theme import framed
from components.charts.tip import tooltips
from components.charts.value_map_key import key_high, key_layers, key_rows
from components.charts.value_map_names import Cast, Province, name_rows
from components.charts.value_map_rows import (
    largest,
    mark_rows,
    silence,
    silent,
    silent_rows,
    spots,
)
from components.query.answer import Answer
from components.words import Words

SEEN_THROUGH = 0.85
UNSIZED = ("office", "period", "told")


@dataclass(frozen=True, slots=True)
class Drawn:
    """What one map shows: its part of the country, the year, who stands out, what leads on."""

    sheet: Sheet
    year: int
    chosen: tuple[str, ...]
    provinces: tuple[Province, ...]


def value_map(  # noqa: PLR0913 - the last ones are by name and rarely given
    answer: Answer,
    say: Words,
    look: Palette,
    *,
    year: int,
    chosen: Collection[str] = (),
    provinces: Collection[Province] = (),
    width: int | None = None,
) -> Plot:
    """All of Indonesia, with the key of sizes below it."""
    return _map(Drawn(INDONESIA, year, tuple(chosen), tuple(provinces)), answer, say, look, width)


def java_value_map(  # noqa: PLR0913 - the same
    answer: Answer,
    say: Words,
    look: Palette,
    *,
    year: int,
    chosen: Collection[str] = (),
    provinces: Collection[Province] = (),
    width: int | None = None,
) -> Plot:
    """Java and Bali enlarged, to the same sizes."""
    return _map(Drawn(JAVA, year, tuple(chosen), tuple(provinces)), answer, say, look, width)


@lru_cache(maxsize=MAPS_KEPT)
def _map(drawn: Drawn, answer: Answer, say: Words, look: Palette, width: int | None) -> Plot:
    sheet, year, chosen = drawn.sheet, drawn.year, drawn.chosen
    extent = sheet.extent
    found = spots(answer, say, year, extent)
    none = silent(answer, say, year, extent)
    cast = Cast(told=found, silent=none, every=answer.release.catalogue.offices.values())
    rows: dict[str, list[Row]] = {
        **silent_rows(none, silence(answer, year, say), look, chosen),
        **mark_rows(found, answer, say, look, chosen),
        "labels": name_rows(cast, drawn.provinces, sheet, look, chosen),
    }
    keyed = sheet is INDONESIA
    if keyed:
        rows["key"] = key_rows(largest(answer, say, year), answer, say)
    frame = _frame(extent, say, look, width, keyed=keyed)
    return Plot(frame, rows, {FEATURE: outline(answer.release)})


@cache
def _frame(extent: Extent, say: Words, look: Palette, width: int | None, *, keyed: bool) -> Frame:
    layers = [
        land(extent, look),
        _silent("grains", extent, say),
        *_discs(extent, say, look),
        *_rings(extent, say, look),
        *_dots("signs", extent, say, look),
        *_names(extent, look),
    ]
    high = f"width * {extent.ratio:.5f}"
    if keyed:
        layers += key_layers(look)
        high = f"{high} + {key_high()}"
    return framed(layers, say, look, width=width, height=high)


def _aside(extent: Extent) -> Place:
    """Where a mark stands: at its office, or half its width beside it."""
    return pixels(f"{extent.x['value']['expr']} + datum.dx * sqrt({GROWTH})")


def _silent(data: str, extent: Extent, say: Words) -> alt.Chart:
    """Marks of offices without a figure: they say so, and lead nowhere."""
    layer: alt.Chart = (
        alt.Chart(alt.NamedData(data))
        .mark_point(filled=True, opacity=1, strokeWidth=0, aria=False)
        .encode(
            x=extent.x,
            y=extent.y,
            shape=alt.Shape(field="shape", type="nominal", scale=None),
            fill=alt.Fill(field="colour", type="nominal", scale=None),
            size=pixels("datum.area"),
            tooltip=tooltips(say, *UNSIZED),
        )
    )
    return layer


def _rings(extent: Extent, say: Words, look: Palette) -> list[alt.Chart]:
    """The chosen among them, over the discs, so that none is buried."""
    ring = _silent("rings", extent, say)
    ground = ring.mark_point(filled=True, opacity=1, strokeWidth=0, aria=False).encode(
        shape=alt.Shape(field="ground", type="nominal", scale=None),
        fill=alt.value(look.background),
    )
    return [ground, ring]


def _discs(extent: Extent, say: Words, look: Palette) -> list[alt.Chart]:
    """Solid discs with a thin rim, so that those which overlap are still told apart."""
    _, mark, grab = _dots("discs", extent, say, look)
    rimmed = mark.mark_point(
        filled=True, opacity=SEEN_THROUGH, stroke=look.background, strokeWidth=1
    )
    return [rimmed, grab]


def _dots(data: str, extent: Extent, say: Words, look: Palette) -> list[alt.Chart]:
    return dots(
        data,
        say,
        look,
        x=_aside(extent),
        y=extent.y,
        area=AREA,
        touch=TOUCH,
        links_from=LINKS_FROM,
    )


def _names(extent: Extent, look: Palette) -> list[alt.Chart]:
    base = (
        alt.Chart(alt.NamedData("labels"))
        .transform_filter(of_this_width(TIERS))
        .encode(x=extent.x, y=extent.y)
    )
    rim, words = haloed(
        base,
        look,
        dx={"expr": "datum.dx"},
        dy={"expr": "datum.dy"},
        fontSize={"expr": "datum.size"},
        fontWeight=weight(),
        cursor={"expr": "datum.href ? 'pointer' : 'default'"},
    )
    linked = words.encode(href=alt.Href(field="href", type="nominal"))
    return [map_leaders(base, extent), rim, linked]
