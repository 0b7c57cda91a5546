"""The names on a map: for each range of widths those that find room beside the marks."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import hypot, inf

from components.charts.leader import leader
from components.charts.outline import Extent
from components.charts.placing import Box, Field, Label, Line, Spot, placed
from components.charts.plot import Row
from components.charts.ruler import Tier
from components.query.view import MOST_PICKED

TIERS = (Tier(0, 310, 460), Tier(1, 460, 640), Tier(2, 640, 820), Tier(3, 820, inf))
WIDE_FROM = 2
MADE_FOR = 850
FAR_COST = 0.9
LED_COST = 0.1  # the same of a name with a leader
HEAD = 8.0
GRAIN = 8.0  # pixels of line that a grain counts for: a name may hide one, no more
SHRINK, GROW = 0.45, 1.25
# dots grow and shrink with the map, but less than it does
GROWTH = f"clamp(width / {MADE_FOR}, {SHRINK}, {GROW})"
AREA = f"datum.area * {GROWTH}"


@dataclass(frozen=True, slots=True)
class Pin:
    """A mark: where it lies and how wide it is on a map as wide as it was made for."""

    lon: float
    lat: float
    size: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """
    A text that would like to stand beside a pin.

    `wide` takes its place where there is room for more; a `needed` one goes far for a free
    place, and is dropped only where it would lie over another name; with `href` it is a
    link, and stands on wide maps alone.  `instead` are pins to stand beside where there is
    no room at the first.
    """

    pin: Pin
    text: str
    colour: str
    size: float
    wide: str = ""
    bold: bool = False
    needed: bool = False
    href: str = ""
    instead: tuple[Pin, ...] = ()


def points_out(chosen: Collection[str]) -> bool:
    """Whether so few are chosen that they stand out from the rest."""
    return len(chosen) <= MOST_PICKED


def far_apart(names: Iterable[Name], room: float) -> Iterator[Name]:
    """Those that no earlier one stands near, within so many degrees; needed ones always."""
    kept: list[Pin] = []
    for name in names:
        pin = name.pin
        if name.needed or all(hypot(pin.lon - o.lon, pin.lat - o.lat) > room for o in kept):
            kept.append(pin)
            yield name


def map_names(
    names: Sequence[Name],
    marks: Sequence[Pin],
    extent: Extent,
    grains: Sequence[Pin] = (),
    far: float = FAR_COST,
) -> list[Row]:
    """
    A row for each name and range of widths, in the order of importance given.

    `grains` are marks so small that a name may lie over one of them; `far` is what a pixel
    of distance costs a needed name, little where a leader is drawn to it.
    """
    return [
        row
        for tier in TIERS
        for row in _of_tier(names, _field(marks, grains, extent, tier.made_for, far), extent, tier)
    ]


def growth_at(width: float) -> float:
    """How much wider a mark is on a map of that width."""
    return float(min(max(width / MADE_FOR, SHRINK), GROW) ** 0.5)


def _of_tier(names: Sequence[Name], field: Field, extent: Extent, tier: Tier) -> Iterator[Row]:
    roomy = tier.number >= WIDE_FROM
    for name in names:
        if name.href and not roomy:
            continue
        for pin in (name.pin, *name.instead):
            label = _label(name, pin, extent, tier.made_for, roomy=roomy)
            (spot,) = placed([label], field)
            if spot:
                field = replace(field, taken=(*field.taken, spot.box))
                yield _row(name, pin, tier, label, spot)
                break


def _row(name: Name, pin: Pin, tier: Tier, label: Label, spot: Spot) -> Row:
    return {
        "tier": tier.number,
        "lon": pin.lon,
        "lat": pin.lat,
        "dx": round(spot.x - label.x, 1),
        "dy": round(spot.y - label.y, 1),
        "text": label.text,
        "colour": name.colour,
        "size": name.size,
        "bold": name.bold,
        "href": name.href,
        **leader(label, spot),
    }


def _label(name: Name, pin: Pin, extent: Extent, width: float, *, roomy: bool) -> Label:
    return Label(
        text=name.wide if roomy and name.wide else name.text,
        x=extent.across(pin.lon, width),
        y=extent.down(pin.lat, width),
        size=name.size,
        bold=name.bold,
        needed=name.needed,
        aslant=bool(name.href),
        reach=pin.size * growth_at(width) / 2 + 3,
    )


def _field(
    marks: Iterable[Pin], grains: Iterable[Pin], extent: Extent, width: float, far: float
) -> Field:
    return Field(
        width=width,
        height=extent.ratio * width,
        dots=tuple(_box(mark, extent, width) for mark in marks),
        lines=tuple(_line(grain, extent, width) for grain in grains),
        head=HEAD,
        far=far,
        over=inf,
    )


def _line(grain: Pin, extent: Extent, width: float) -> Line:
    x, y = extent.across(grain.lon, width), extent.down(grain.lat, width)
    return x - GRAIN / 2, y, x + GRAIN / 2, y


def _box(mark: Pin, extent: Extent, width: float) -> Box:
    x, y = extent.across(mark.lon, width), extent.down(mark.lat, width)
    half = mark.size * growth_at(width) / 2 + 1
    return Box(x - half, y - half, x + half, y + half)
