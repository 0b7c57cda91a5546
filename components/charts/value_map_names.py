"""The names on a map of values: the chosen offices, the provinces that lead on, the largest."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import hypot

from components.charts.map_names import (
    LED_COST,
    Name,
    Pin,
    far_apart,
    map_names,
    points_out,
)
from components.charts.office_map import JAVA, Sheet
from components.charts.palette import Palette
from components.charts.plot import Row
from components.charts.theme import CHOSEN_SIZE, SMALL_SIZE
from components.charts.value_map_rows import (
    GRAIN,
    MISSING,
    Spot,
    placed_at,
    sized,
    within,
)
from components.model import Office, Status

PLAIN = frozenset({Status.EXACT, Status.EARLY})
MIDDLE = 1.0


@dataclass(frozen=True, slots=True)
class Province:
    """A province whose name leads to its offices; `text` is how the map writes it."""

    name: str
    text: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Who is on a part of the map: those who tell, those who do not, every office there is."""

    told: Sequence[Spot]
    silent: Sequence[Office]
    every: Iterable[Office]


def name_rows(
    cast: Cast,
    provinces: Iterable[Province],
    sheet: Sheet,
    look: Palette,
    chosen: Collection[str],
) -> list[Row]:
    """Names where there is room, the most important first."""
    mine = [spot for spot in cast.told if spot.office.slug in chosen]
    others = [spot for spot in cast.told if spot.office.slug not in chosen]
    rest = sorted(others, key=lambda spot: (not sized(spot.reading), -spot.reading.high))
    offices = [_told(spot, look, chosen, sheet) for spot in (*mine, *rest)]
    kept = list(far_apart(offices, sheet.apart * sheet.extent.wide))
    wanting = [office for office in cast.silent if points_out(chosen) and office.slug in chosen]
    first = [*kept[: len(mine)], *(_wanting(office, look) for office in wanting)]
    links = _provinces(provinces, cast.every, sheet, look)
    pins = [*(spot.pin for spot in cast.told), *(_pin(office, MISSING) for office in wanting)]
    grains = [_pin(office, GRAIN) for office in cast.silent if office not in wanting]
    return map_names((*first, *links, *kept[len(mine) :]), pins, sheet.extent, grains, LED_COST)


def _told(spot: Spot, look: Palette, chosen: Collection[str], sheet: Sheet) -> Name:
    mine = spot.office.slug in chosen
    short, reading = spot.office.short, spot.reading
    valued = reading.status in PLAIN and (mine or bool(sheet.apart))
    return Name(
        pin=spot.pin,
        text=short,
        wide=f"{short} {reading.text}" if valued else short,
        colour=look.ink if mine or sheet.apart else look.muted,
        size=CHOSEN_SIZE if mine else SMALL_SIZE,
        bold=mine,
        needed=mine and points_out(chosen),
    )


def _wanting(office: Office, look: Palette) -> Name:
    return Name(
        pin=_pin(office, MISSING),
        text=office.short,
        colour=look.ink,
        size=CHOSEN_SIZE,
        bold=True,
        needed=True,
    )


def _provinces(
    provinces: Iterable[Province], every: Iterable[Office], sheet: Sheet, look: Palette
) -> Iterator[Name]:
    """Each province in the middle of its offices; those of Java where Java has room for them."""
    homes: dict[str, list[Office]] = {}
    for office in every:
        if placed_at(office):
            homes.setdefault(office.province, []).append(office)
    for one in provinces:
        home = homes.get(one.name, [])
        elsewhere = sheet is not JAVA and all(within(office, JAVA.extent) for office in home)
        if home and not elsewhere and all(within(office, sheet.extent) for office in home):
            middle = _middle(home)
            yield Name(
                pin=middle,
                text=one.text,
                colour=look.accent,
                size=SMALL_SIZE,
                href=one.href,
                instead=_nearest((_pin(office, MIDDLE) for office in home), middle),
            )


def _middle(home: Sequence[Office]) -> Pin:
    lon = sum(office.lon or 0.0 for office in home) / len(home)
    lat = sum(office.lat or 0.0 for office in home) / len(home)
    return Pin(lon, lat, MIDDLE)


def _nearest(pins: Iterable[Pin], to: Pin) -> tuple[Pin, ...]:
    return tuple(sorted(pins, key=lambda pin: hypot(pin.lon - to.lon, pin.lat - to.lat)))


def _pin(office: Office, size: float) -> Pin:
    return Pin(office.lon or 0.0, office.lat or 0.0, size)
