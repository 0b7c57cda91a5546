"""The rows of a map: its dots by what is known, its names where there is room for them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

from components.charts.cell_words import place_text
from components.charts.map_names import (
    AREA,
    TIERS,
    Name,
    Pin,
    far_apart,
    map_names,
    points_out,
)
from components.charts.marks import DISC, HALF, RING, TRIANGLE, UNDER_DISC, UNDER_TRIANGLE
from components.charts.outline import Extent
from components.charts.palette import Palette
from components.charts.plot import Row
from components.charts.reading import read
from components.charts.theme import CHOSEN_SIZE, SMALL_SIZE
from components.model import Language, Metric
from components.query.presence import Place, Presence, State
from components.words import Words

__all__ = ["AREA", "TIERS", "map_dots", "map_labels", "within"]

LARGEST, LEAST = 18.0, 4.5
PLAIN_LED_COST = 0.4  # dots are small here: a name hides little, and should stay near
SHAPES = {State.WHOLE: DISC, State.PART: HALF, State.NOTHING: RING, State.NEW: TRIANGLE}
SIZES = {State.PART: 8.5, State.NOTHING: 8.0, State.NEW: 7.5}


@dataclass(frozen=True, slots=True)
class Dot:
    """An office within a map, where it lies, and how wide its mark is drawn."""

    place: Place
    lon: float
    lat: float
    value: float
    size: float

    @property
    def pin(self) -> Pin:
        """Its mark alone."""
        return Pin(self.lon, self.lat, self.size)


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


def map_dots(
    dots: Iterable[Dot], metric: Metric, say: Words, look: Palette, chosen: Collection[str]
) -> list[Row]:
    """One row an office."""
    return [
        {
            "lon": dot.lon,
            "lat": dot.lat,
            "shape": SHAPES[dot.place.state],
            "ground": UNDER_TRIANGLE if dot.place.state is State.NEW else UNDER_DISC,
            "colour": _colour(dot, look, chosen),
            "area": round(dot.size**2, 1),
            **_told(dot.place, metric, say),
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
            not _chosen(dot, chosen),
            dot.place.state is not State.WHOLE,
            -dot.value,
        ),
    )
    told = [dot for dot in ranked if dot.place.told or not apart or _chosen(dot, chosen)]
    names = far_apart((_name(dot, look, chosen, apart) for dot in told), apart * extent.wide)
    return map_names(tuple(names), [dot.pin for dot in ranked], extent, far=PLAIN_LED_COST)


def _value(place: Place) -> float:
    return float(max(place.told.spoken_for)) if place.told else 0.0


def _size(place: Place, largest: float) -> float:
    """The diameter of a mark on a map as wide as it was made for."""
    if place.state is not State.WHOLE:
        return SIZES[place.state]
    share = max(_value(place), 0.0) / largest if largest > 0 else 0.0
    return max(LARGEST * sqrt(share), LEAST)


def _colour(dot: Dot, look: Palette, chosen: Collection[str]) -> str:
    if dot.place.state is State.NEW:
        return look.muted
    missing = dot.place.state is State.NOTHING
    return look.highlight if missing or _chosen(dot, chosen) else look.accent


def _told(place: Place, metric: Metric, say: Words) -> Row:
    state = place_text(place, metric, say)
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


def _name(dot: Dot, look: Palette, chosen: Collection[str], apart: float) -> Name:
    mine = _chosen(dot, chosen)
    return Name(
        pin=dot.pin,
        text=dot.place.office.short,
        colour=look.ink if mine or apart else look.muted,
        size=CHOSEN_SIZE if mine else SMALL_SIZE,
        bold=mine,
        needed=mine,
    )


def _chosen(dot: Dot, chosen: Collection[str]) -> bool:
    return points_out(chosen) and dot.place.office.slug in chosen
