"""View: one question as a frozen value, and its spelling in the address bar."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from components.catalogue import Catalogue
from components.errors import BadAddress, UnknownParameter
from components.model import Language

# What other sites hang onto a link that is shared there; it asks nothing of us.
TRACKERS = frozenset({"fbclid", "gclid", "igsh", "igshid", "msclkid", "ttclid", "twclid"})
TRACKER_HEADS = ("utm_", "mc_")
MANNER = ("lang", "theme")
REPEATED = {"office": "offices", "metric": "metrics", "service": "services", "peer": "peers"}
SINGLE = {
    "from": "first",
    "to": "last",
    "months": "months",
    "per": "per",
    "chart": "chart",
    "source": "source",
    "page": "page",
    "order": "order",
}
RELEASE = {"v": "release"}
FIELDS = {**REPEATED, **SINGLE, **RELEASE}
CHARTS = (
    "trend",
    "ranking",
    "change",
    "funnel",
    "map",
    "composition",
    "nationalities",
    "reasons",
    "profile",
    "revenue",
    "spending",
    "services",
    "presence",
    "disagreements",
    "coverage",
    "office-coverage",
    "table",
)
ORDERS = ("evidence", "name", "newest", "oldest")
THEMES = ("auto", "light", "dark")
EARLIEST_YEAR, LATEST_YEAR = 2000, 2100
MOST_VALUES = 200
MOST_PICKED = 7
MOST_PAGES = 9999
MONTH = re.compile(r"[1-9]|1[0-2]")
PLAIN = re.compile(r"[A-Za-z0-9._-]{1,120}")


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """
    What is asked; an empty field means "all", None means "as the page decides".

    `months` asks for statements of those months of a year alone, first and last, which is how
    parts of years may be compared; `per` is the slug of the denominator, `peers` replaces the
    computed peers, `release` pins an edition of the data, `page` is how far a long list has
    been turned and `order` by what its rows are sorted.
    """

    offices: tuple[str, ...] = ()
    metrics: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    peers: tuple[str, ...] = ()
    first: int | None = None
    last: int | None = None
    months: tuple[int, int] | None = None
    per: str | None = None
    chart: str | None = None
    source: str | None = None
    page: int | None = None
    order: str | None = None
    release: str | None = None

    @property
    def picked(self) -> tuple[str, ...]:
        """The offices to pick out in a drawing: those asked for, while they are few."""
        return self.offices if len(self.offices) <= MOST_PICKED else ()

    def parameters(self) -> list[tuple[str, str]]:
        """The address pairs that spell this view; defaults stay out."""
        pairs: list[tuple[str, str]] = []
        for name, field in FIELDS.items():
            value = getattr(self, field)
            if name == "months" and value is not None:
                pairs.append((name, "-".join(map(str, value))))
            elif isinstance(value, tuple):
                pairs += [(name, slug) for slug in value]
            elif value is not None:
                pairs.append((name, str(value)))
        return pairs

    def with_(self, **changes: Any) -> "View":  # noqa: ANN401 - replace checks the names
        """The same question with some fields changed; another question starts on its first page."""
        return replace(self, **{"page": None, **changes})


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How the answer is told: language and theme."""

    language: Language = Language.ID
    theme: str = "auto"

    def parameters(self) -> list[tuple[str, str]]:
        """The address pairs that spell this manner; defaults stay out."""
        pairs = [] if self.language is Language.ID else [("lang", str(self.language))]
        return pairs if self.theme == "auto" else [*pairs, ("theme", self.theme)]


def asked_of_us(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The pairs of an address without what other sites added to it."""
    return [
        (name, value)
        for name, value in pairs
        if name not in TRACKERS and not name.startswith(TRACKER_HEADS)
    ]


def read_language(pairs: Iterable[tuple[str, str]]) -> Language:
    """The language of an address, Indonesian where it names none that we speak."""
    named = [value for name, value in pairs if name == "lang" and value in set(Language)]
    return Language(named[-1]) if named else Language.ID


def read_manner(pairs: Iterable[tuple[str, str]]) -> Manner:
    """Language and theme of an address; BadAddress for values they cannot take."""
    manner = Manner()
    for name, value in pairs:
        if name == "lang":
            manner = replace(manner, language=Language(_one_of(name, value, list(Language))))
        elif name == "theme":
            manner = replace(manner, theme=_one_of(name, value, THEMES))
    return manner


def read_view(pairs: Iterable[tuple[str, str]], catalogue: Catalogue) -> View:
    """The view an address spells; UnknownParameter, UnknownSlug or BadAddress else."""
    given: dict[str, list[str]] = {}
    for name, value in pairs:
        if name in MANNER:
            continue
        if name not in FIELDS:
            raise UnknownParameter(name=name[:80], known=", ".join((*FIELDS, *MANNER)))
        given.setdefault(name, []).append(value)
    for name, values in given.items():
        most = MOST_VALUES if name in REPEATED else 1
        if len(values) > most:
            raise BadAddress(name=name, value=str(len(values)), allowed=str(most))
    fields: dict[str, Any] = {
        FIELDS[name]: _read(name, values, catalogue) for name, values in given.items()
    }
    view = View(**fields)
    if view.first is not None and view.last is not None and view.first > view.last:
        raise BadAddress(name="from", value=str(view.first), allowed=f"<= {view.last}")
    return view


def _read(name: str, values: list[str], catalogue: Catalogue) -> object:
    match name:
        case "office" | "peer":
            return _distinct(catalogue.office(value).slug for value in values)
        case "metric":
            return _distinct(catalogue.metric(value).slug for value in values)
        case "service":
            kinds = {service.kind for service in catalogue.services.values()}
            found = (v if v in kinds else catalogue.service(v).slug for v in values)
            return _distinct(found)
        case "per":
            return catalogue.metric(values[0]).slug
        case "from" | "to":
            return _year(name, values[0])
        case "months":
            return _months(name, values[0])
        case "page":
            return _page(name, values[0])
        case "order":
            return _one_of(name, values[0], ORDERS)
        case "chart":
            return _one_of(name, values[0], CHARTS)
        case _:
            return _plain(name, values[0])


def _distinct(slugs: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(slugs))


def _year(name: str, value: str) -> int:
    allowed = f"{EARLIEST_YEAR}–{LATEST_YEAR}"
    if not (value.isascii() and value.isdigit() and len(value) == 4):
        raise BadAddress(name=name, value=value[:80], allowed=allowed)
    if not EARLIEST_YEAR <= int(value) <= LATEST_YEAR:
        raise BadAddress(name=name, value=value, allowed=allowed)
    return int(value)


def _months(name: str, value: str) -> tuple[int, int]:
    first, _, last = value.partition("-")
    span = tuple(int(one) for one in (first, last) if MONTH.fullmatch(one))
    if len(span) != 2 or span[0] > span[1]:
        raise BadAddress(name=name, value=value[:80], allowed="1-6, 1-11, 7-12, …")
    return span[0], span[1]


def _page(name: str, value: str) -> int:
    number = int(value) if value.isascii() and value.isdigit() and len(value) <= 4 else 0
    if number < 1:
        raise BadAddress(name=name, value=value[:80], allowed=f"1–{MOST_PAGES}")
    return number


def _plain(name: str, value: str) -> str:
    if not PLAIN.fullmatch(value):
        raise BadAddress(name=name, value=value[:80], allowed="a–z, 0–9, -")
    return value


def _one_of(name: str, value: str, allowed: Iterable[str]) -> str:
    allowed = list(allowed)
    if value not in allowed:
        raise BadAddress(name=name, value=value[:80], allowed=", ".join(allowed))
    return value
