"""The map: every office where it stands, by how far a metric is known there; never a ranking."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache, lru_cache

import altair as alt

from components.charts.dots import dots
from components.charts.lettering import haloed, weight
from components.charts.map_rows import AREA, TIERS, map_dots, map_labels, within
from components.charts.outline import FEATURE, Extent, land, outline
from components.charts.palette import Palette
from components.charts.plot import Frame, Plot, Row, pixels
from components.charts.ruler import of_this_width
from components.charts.theme import framed
from components.query.presence import Presence
from components.words import Words

TOUCH = 14.0
# Narrower than this the dots of Java lie closer than a finger is wide: the search leads on.
LINKS_FROM = 600


@dataclass(frozen=True, slots=True)
class Sheet:
    """A part of the country, and how far apart its names are kept, as a share of the width."""

    extent: Extent
    apart: float


# Two sheets, two languages, two themes, and a few more for offices that are pointed out.
MAPS_KEPT = 32
INDONESIA = Sheet(Extent(west=94.6, east=141.2, south=-12.0, north=6.15), apart=0.1)
JAVA = Sheet(Extent(west=104.9, east=116.3, south=-8.95, north=-5.65), apart=0.0)


def office_map(
    presence: Presence,
    say: Words,
    look: Palette,
    *,
    chosen: Collection[str] = (),
    width: int | None = None,
) -> Plot:
    """All of Indonesia; few names, the chosen offices among them."""
    return _map(presence, INDONESIA, say, look, tuple(chosen), width)


def java_map(
    presence: Presence,
    say: Words,
    look: Palette,
    *,
    chosen: Collection[str] = (),
    width: int | None = None,
) -> Plot:
    """Java and Bali enlarged, with as many names as find room."""
    return _map(presence, JAVA, say, look, tuple(chosen), width)


@lru_cache(maxsize=MAPS_KEPT)
def _map(
    presence: Presence,
    sheet: Sheet,
    say: Words,
    look: Palette,
    chosen: tuple[str, ...],
    width: int | None,
) -> Plot:
    extent = sheet.extent
    found = within(presence, extent)
    rows: dict[str, list[Row]] = {
        "dots": map_dots(found, presence.answer.metric, say, look, chosen),
        "labels": map_labels(found, extent, look, chosen, sheet.apart),
    }
    return Plot(_frame(extent, say, look, width), rows, {FEATURE: outline(presence.answer.release)})


@cache
def _frame(extent: Extent, say: Words, look: Palette, width: int | None) -> Frame:
    layers = [
        land(extent, look),
        *dots(
            "dots",
            say,
            look,
            "office",
            "state",
            "told",
            x=extent.x,
            y=extent.y,
            area=AREA,
            touch=TOUCH,
            links_from=LINKS_FROM,
        ),
        *_names(extent, look),
    ]
    return framed(layers, say, look, width=width, height=f"width * {extent.ratio:.5f}")


def _names(extent: Extent, look: Palette) -> list[alt.Chart]:
    base = (
        alt.Chart(alt.NamedData("labels"))
        .transform_filter(of_this_width(TIERS))
        .encode(x=extent.x, y=extent.y)
    )
    names = haloed(
        base,
        look,
        dx={"expr": "datum.dx"},
        dy={"expr": "datum.dy"},
        fontSize={"expr": "datum.size"},
        fontWeight=weight(),
    )
    return [map_leaders(base, extent), *names]


def map_leaders(base: alt.Chart, extent: Extent) -> alt.Chart:
    """The thin line to a name that found no room beside its mark."""
    x, y = extent.x["value"]["expr"], extent.y["value"]["expr"]
    layer: alt.Chart = (
        base.transform_filter("datum.led")
        .mark_rule(strokeWidth=1, aria=False)
        .encode(
            x=pixels(f"{x} + datum.from_x"),
            x2=pixels(f"{x} + datum.to_x"),
            y=pixels(f"{y} + datum.from_y"),
            y2=pixels(f"{y} + datum.to_y"),
            stroke=alt.Stroke(field="colour", type="nominal", scale=None),
        )
    )
    return layer
