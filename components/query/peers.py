"""The peers of an office: who is like it enough to be looked at beside it."""

from dataclasses import dataclass
from math import asin, cos, log, radians, sin, sqrt

from components.model import InstitutionKind, Office, Status
from components.query.answer import DEFAULT_METRIC, ask
from components.query.view import View

NEAREST = 8
EARTH_KM = 6371.0


@dataclass(frozen=True, slots=True)
class Peers:
    """The peers, nearest first, and whether volume or distance chose them."""

    offices: tuple[Office, ...]
    by_volume: bool


def peers(office: Office, pin: str | None = None) -> Peers:
    """
    The eight nearest offices of the same checkpoint status and a class within one step.

    Near is the log of the last whole year's passports; without one, the distance between
    the cities (DECISIONS 9).  Empty for what is not an office.
    """
    answer = ask(View(metrics=(DEFAULT_METRIC,), release=pin))
    alike = [one for one in answer.offices if _alike(office, one)]
    volumes = {one.slug: _volume(one.slug, pin) for one in (office, *alike)}
    mine = volumes[office.slug]
    if mine:
        with_volume = [(abs(log(v / mine)), one) for one in alike if (v := volumes[one.slug])]
        near = sorted(with_volume, key=lambda pair: (pair[0], pair[1].slug))
    else:
        near = sorted(
            ((_distance(office, one), one) for one in alike),
            key=lambda pair: (pair[0], pair[1].slug),
        )
    return Peers(tuple(one for _, one in near[:NEAREST]), bool(mine))


def _alike(office: Office, other: Office) -> bool:
    if other.slug == office.slug or other.kind is not InstitutionKind.OFFICE:
        return False
    if office.kind is not InstitutionKind.OFFICE:
        return False
    known = office.checkpoint is not None and other.checkpoint is not None
    if known and office.checkpoint is not other.checkpoint:
        return False
    if office.class_ and other.class_:
        return abs(office.class_.step - other.class_.step) <= 1
    return True


def _volume(slug: str, pin: str | None) -> float | None:
    """Passports of the last year told as a whole and without a dispute."""
    answer = ask(View(metrics=(DEFAULT_METRIC,), release=pin))
    plain = {Status.EXACT, Status.EARLY, Status.APPROX}
    whole = [told for told in answer.of(slug) if told.status in plain]
    value = max(whole, key=lambda told: told.year).figure.value if whole else None
    return float(value) if value and value > 0 else None


def _distance(office: Office, other: Office) -> float:
    if None in {office.lat, office.lon, other.lat, other.lon}:
        return float("inf")
    lat1, lon1, lat2, lon2 = (
        radians(x or 0.0) for x in (office.lat, office.lon, other.lat, other.lon)
    )
    arc = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(arc))
