"""The rows of a map of values: discs by size, signs of status, offices without a figure."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from math import sqrt

from components.charts.map_names import Pin, points_out
from components.charts.marks import DISC, RING, UNDER_DISC, ground_of
from components.charts.outline import Extent
from components.charts.palette import Palette
from components.charts.plot import Row
from components.charts.reading import Reading, readings
from components.charts.thin import thin
from components.charts.tip import tip
from components.model import InstitutionKind, MetricKind, Office, Status
from components.query.answer import Answer
from components.words import Words

LARGEST, LEAST = 32.0, 4.5
SMALL = {Status.PART: 9.0, Status.DOUBTFUL: 9.0, Status.ZERO: 7.0}
QUARREL_IN_PART = 7.0
GRAIN, MISSING = 3.2, 8.0
SOLID = frozenset({Status.EXACT, Status.EARLY, Status.AT_LEAST, Status.AT_MOST})


@dataclass(frozen=True, slots=True)
class Spot:
    """An office that tells of the year, and how wide each of its marks is drawn."""

    office: Office
    reading: Reading
    sizes: tuple[float, ...]

    @property
    def pin(self) -> Pin:
        """Its marks together: two of a quarrel stand side by side."""
        place = self.office
        return Pin(place.lon or 0.0, place.lat or 0.0, sum(self.sizes))


def spots(answer: Answer, say: Words, year: int, extent: Extent) -> list[Spot]:
    """The offices within a map that tell of a year, the widest first so that none is buried."""
    told = _placed(answer, say, year)
    top, alike = largest(answer, say, year), _alike(answer)
    found = [
        Spot(answer.office(one.told.office), one, _sizes(one, top, alike=alike)) for one in told
    ]
    return sorted((one for one in found if within(one.office, extent)), key=lambda s: -s.pin.size)


def largest(answer: Answer, say: Words, year: int) -> float:
    """The largest of the values that an area stands for, whatever part of the map is drawn."""
    alike = _alike(answer)
    sized_ = (one.high for one in _placed(answer, say, year) if sized(one, alike=alike))
    return max(sized_, default=0.0)


def sized(reading: Reading, *, alike: bool = False) -> bool:
    """
    Whether its area means something: a part of a year and a doubtful figure have none.

    Parts of a year have one where all of them are of the same months (`alike`).
    """
    return (alike or reading.told.whole) and reading.status is not Status.DOUBTFUL


def mark_rows(
    found: Iterable[Spot], answer: Answer, say: Words, look: Palette, chosen: Collection[str]
) -> dict[str, list[Row]]:
    """One row a statement: the solid discs, and apart from them the open signs."""
    rows: dict[str, list[Row]] = {"discs": [], "signs": []}
    for spot in found:
        solid = spot.reading.status in SOLID
        rows["discs" if solid else "signs"] += _marks(spot, answer, say, look, chosen)
    return rows


def silent(answer: Answer, say: Words, year: int, extent: Extent) -> list[Office]:
    """The offices within a map that could have told of the year, and of which nothing is told."""
    told = {one.told.office for one in readings(answer, say, year)}
    barred = answer.metric.needs_checkpoint
    return [
        office
        for office in answer.release.catalogue.of_kind(InstitutionKind.OFFICE)
        if office.slug not in told
        and office.existed_in(year)
        and not (barred and office.checkpoint is False)
        and placed_at(office)
        and within(office, extent)
    ]


def silent_rows(
    offices: Iterable[Office], told: Row, look: Palette, chosen: Collection[str]
) -> dict[str, list[Row]]:
    """A grain for each office without a figure; apart from them the chosen ones, as rings."""
    rows: dict[str, list[Row]] = {"grains": [], "rings": []}
    for office in offices:
        mine = points_out(chosen) and office.slug in chosen
        rows["rings" if mine else "grains"].append(
            {
                "lon": office.lon,
                "lat": office.lat,
                "office": office.short,
                **told,
                "shape": RING if mine else DISC,
                "ground": UNDER_DISC if mine else DISC,
                "colour": look.highlight if mine else look.axis,
                "area": (MISSING if mine else GRAIN) ** 2,
            }
        )
    return rows


def silence(answer: Answer, year: int, say: Words) -> Row:
    """What is said of an office without a mark."""
    kind = "ratio" if answer.denominator else "stock" if _stock(answer) else "year"
    months = answer.view.months
    if months and kind == "year":
        return {
            "period": str(year),
            "told": say("value_map.grain_months", months=say.months(months)),
        }
    return {"period": str(year), "told": say(f"value_map.grain_{kind}")}


def width_of(value: float, top: float) -> float:
    """The diameter of the disc of a value; the smallest stay large enough to be seen."""
    share = max(value, 0.0) / top if top > 0 else 0.0
    return max(LARGEST * sqrt(share), LEAST)


def placed_at(office: Office) -> bool:
    """Whether an institution is an office with a place on the map."""
    return office.kind is InstitutionKind.OFFICE and None not in {office.lon, office.lat}


def within(office: Office, extent: Extent) -> bool:
    """Whether it lies on the part of the country that a map shows."""
    return extent.holds(office.lon or 0.0, office.lat or 0.0)


def _stock(answer: Answer) -> bool:
    return answer.metric.kind is MetricKind.STOCK


def _placed(answer: Answer, say: Words, year: int) -> list[Reading]:
    """What the offices with a place on the map tell of a year."""
    told = readings(answer, say, year)
    return [one for one in told if placed_at(answer.office(one.told.office))]


def _alike(answer: Answer) -> bool:
    """Whether the reader asked for the same months of every office."""
    return answer.view.months is not None


def _sizes(reading: Reading, top: float, *, alike: bool) -> tuple[float, ...]:
    """The diameters on a map as wide as it was made for; area goes with the value."""
    part = reading.status is Status.PART and alike
    if reading.status in SMALL and not part:
        return (SMALL[reading.status],)
    if not sized(reading, alike=alike):
        return (QUARREL_IN_PART,) * len(reading.values)
    return tuple(width_of(value, top) for value in reading.values)


def _marks(
    spot: Spot, answer: Answer, say: Words, look: Palette, chosen: Collection[str]
) -> Iterator[Row]:
    reading, status = spot.reading, spot.reading.status
    mine = points_out(chosen) and spot.office.slug in chosen
    soga = mine or status in {Status.DISPUTED, Status.DOUBTFUL}
    left = -sum(spot.sizes) / 2
    for figure, size in zip(reading.figures, spot.sizes, strict=True):
        yield {
            "lon": spot.office.lon,
            "lat": spot.office.lat,
            # Two reports that differ stand side by side: neither is the middle.
            "dx": round(left + size / 2, 2),
            "shape": thin(status, size),
            "ground": _ground(status),
            "colour": look.highlight if soga else look.accent,
            "area": round(size**2, 2),
            **tip(reading, figure, answer, say),
        }
        left += size


def _ground(status: Status) -> str:
    return DISC if status is Status.APPROX else ground_of(status)
