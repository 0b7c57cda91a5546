"""The rows of a map: its dots by what is known, its names where there is room for them."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import hypot, inf, sqrt

from components.charts.marks import DISC, HALF, RING, TRIANGLE, UNDER_DISC, UNDER_TRIANGLE
from components.charts.outline import Extent
from components.charts.palette import Palette
from components.charts.placing import Box, Field, Label, Spot, placed
from components.charts.plot import Row
from components.charts.reading import read
from components.charts.ruler import Tier
from components.charts.theme import CHOSEN_SIZE, SMALL_SIZE
from components.model import Language
from components.query.presence import Place, Presence, State
from components.words import Words

TIERS = (Tier(0, 310, 460), Tier(1, 460, 640), Tier(2, 640, 820), Tier(3, 820, inf))
LARGEST, LEAST = 18.0, 4.5
SHAPES = {State.WHOLE: DISC, State.PART: HALF, State.NOTHING: RING, State.NEW: TRIANGLE}
SIZES = {State.PART: 8.5, State.NOTHING: 8.0, State.NEW: 7.5}
MADE_FOR = 850
FAR_COST = 0.9
SHRINK, GROW = 0.45, 1.25
# dots grow and shrink with the map, but less than it does
AREA = f"datum.area * clamp(width / {MADE_FOR}, {SHRINK}, {GROW})"


@dataclass(frozen=True, slots=True)
class Dot:
    """An office within a map, where it lies, and how wide its mark is drawn."""

    place: Place
    lon: float
    lat: float
    value: float
    size: float


def within(presence: Presence, extent: Extent) -> list[Dot]:
    """The dots of a map, the widest first so that none is buried."""
    largest = max((_value(place) for place in presence.places), default=0.0)
    dots = [
        Dot(place, office.lon, office.lat, _value(place), _size(place, largest))
        for place in presence.places
        if (office := place.office).lon is not None
        and office.lat is not None
        and extent.holds(office.lon, office.lat)
    ]
    return sorted(dots, key=lambda dot: -dot.size)


def map_dots(dots: Iterable[Dot], say: Words, look: Palette, chosen: Collection[str]) -> list[Row]:
    """One row an office."""
    return [
        {
            "lon": dot.lon,
            "lat": dot.lat,
            "shape": SHAPES[dot.place.state],
            "ground": UNDER_TRIANGLE if dot.place.state is State.NEW else UNDER_DISC,
            "colour": _colour(dot.place, look, chosen),
            "area": round(dot.size**2, 1),
            **_told(dot.place, say),
        }
        for dot in dots
    ]


def map_labels(
    dots: Sequence[Dot], extent: Extent, look: Palette, chosen: Collection[str], apart: float
) -> list[Row]:
    """
    Names for every tier of widths: the chosen, then the largest, as far as there is room.

    `apart` is the share of the width within which only the largest office is named.
    """
    ranked = sorted(
        dots,
        key=lambda dot: (
            dot.place.office.slug not in chosen,
            dot.place.state is not State.WHOLE,
            -dot.value,
        ),
    )
    return [
        {
            "tier": tier.number,
            "lon": dot.lon,
            "lat": dot.lat,
            "dx": round(spot.x - label.x, 1),
            "dy": round(spot.y - label.y, 1),
            "text": label.text,
            "colour": look.ink if label.bold or apart else look.muted,
            "size": label.size,
            "bold": label.bold,
        }
        for tier in TIERS
        for dot, label, spot in _named(ranked, extent, tier, apart, chosen)
    ]


def _value(place: Place) -> float:
    return float(max(place.told.spoken_for)) if place.told else 0.0


def _size(place: Place, largest: float) -> float:
    """The diameter of a mark on a map as wide as it was made for."""
    if place.state is not State.WHOLE:
        return SIZES[place.state]
    share = max(_value(place), 0.0) / largest if largest > 0 else 0.0
    return max(LARGEST * sqrt(share), LEAST)


def _colour(place: Place, look: Palette, chosen: Collection[str]) -> str:
    if place.state is State.NEW:
        return look.muted
    missing = place.state is State.NOTHING
    return look.highlight if missing or place.office.slug in chosen else look.accent


def _told(place: Place, say: Words) -> Row:
    state = say(f"chart.map.{place.state}", year=place.office.first_year)
    told = say("chart.map.none")
    if place.told:
        told = say("chart.map.told", value=read(place.told, say).text, year=place.told.year)
    language = "" if say.language is Language.ID else f"&lang={say.language}"
    return {
        "office": place.office.short,
        "state": state,
        "told": told,
        "words": say("chart.map.words", office=place.office.short, state=state, told=told),
        "href": f"/kantor?office={place.office.slug}{language}",
        "slug": place.office.slug,
    }


def _named(
    dots: Sequence[Dot], extent: Extent, tier: Tier, apart: float, chosen: Collection[str]
) -> Iterator[tuple[Dot, Label, Spot]]:
    width = tier.made_for
    named = list(_far_apart(dots, extent, apart, chosen))
    growth: float = min(max(width / MADE_FOR, SHRINK), GROW) ** 0.5
    boxes = tuple(_box(dot, extent, width, growth) for dot in dots)
    field = Field(width=width, height=extent.ratio * width, dots=boxes, head=8, far=FAR_COST)
    labels = [_label(dot, extent, width, growth, chosen) for dot in named]
    for dot, label, spot in zip(named, labels, placed(labels, field), strict=True):
        if spot:
            yield dot, label, spot


def _far_apart(
    dots: Iterable[Dot], extent: Extent, apart: float, chosen: Collection[str]
) -> Iterator[Dot]:
    named: list[Dot] = []
    room = apart * (extent.east - extent.west)
    for dot in dots:
        lonely = all(hypot(dot.lon - one.lon, dot.lat - one.lat) > room for one in named)
        if dot.place.office.slug in chosen or (lonely and (dot.place.told or not apart)):
            named.append(dot)
            yield dot


def _label(dot: Dot, extent: Extent, width: float, growth: float, chosen: Collection[str]) -> Label:
    mine = dot.place.office.slug in chosen
    return Label(
        text=dot.place.office.short,
        x=extent.across(dot.lon, width),
        y=extent.down(dot.lat, width),
        size=CHOSEN_SIZE if mine else SMALL_SIZE,
        bold=mine,
        needed=mine,
        aslant=False,
        reach=dot.size * growth / 2 + 3,
    )


def _box(dot: Dot, extent: Extent, width: float, growth: float) -> Box:
    x, y = extent.across(dot.lon, width), extent.down(dot.lat, width)
    half = dot.size * growth / 2 + 1
    return Box(x - half, y - half, x + half, y + half)
