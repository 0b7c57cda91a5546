"""What an address of the API asks: a table's filters and a page of it, checked by name."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from components.errors import BadAddress, UnknownParameter, UnknownSlug
from components.model import Standing
from components.query import Release, read_view
from components.query.view import MANNER, MOST_PAGES, REPEATED, SINGLE
from components.render.api_rows import FIGURES, KEYS, SERVICES, Wanted
from components.render.sheet import TABLES

OF_FIGURES = ("office", "metric", "from", "to", "source", "standing")
FILTERS: Mapping[str, tuple[str, ...]] = {
    table: OF_FIGURES if table in {FIGURES, *KEYS} else () for table in TABLES
} | {SERVICES: ("office", "service", "from", "to", "source")}
PAGING = ("page", "size")
RELEASE = "v"
A_PAGE, LARGEST_PAGE = 100, 1000


@dataclass(frozen=True, slots=True)
class Turned:
    """Which page of a list, and how many rows a page has."""

    number: int = 1
    size: int = A_PAGE


def known(table: str, *, paged: bool) -> tuple[str, ...]:
    """Every parameter that a table's address may carry."""
    return (*FILTERS[table], *(PAGING if paged else ()), RELEASE, *MANNER)


def check(pairs: Iterable[tuple[str, str]], known: tuple[str, ...]) -> None:
    """UnknownParameter for the first that is not known, naming those that are."""
    for name, _ in pairs:
        if name not in known:
            raise UnknownParameter(name=name[:80], known=", ".join(known))


def wanted(pairs: Iterable[tuple[str, str]], table: str, release: Release) -> Wanted:
    """The rows that the pairs ask for; UnknownSlug or BadAddress where they cannot be met."""
    given = list(pairs)
    of_view = {*REPEATED, *SINGLE} & set(FILTERS[table])
    view = read_view([pair for pair in given if pair[0] in of_view], release.catalogue)
    if view.source is not None and view.source not in release.sources:
        near = get_close_matches(view.source, release.sources, n=3, cutoff=0.5)
        raise UnknownSlug(kind="source", slug=view.source[:80], near=", ".join(near))
    standings = dict.fromkeys(_standing(value) for name, value in given if name == "standing")
    return Wanted(release=release, table=table, view=view, standings=tuple(standings))


def turned(pairs: Iterable[tuple[str, str]]) -> Turned:
    """The page that the pairs ask for; BadAddress where it cannot be one."""
    given = list(pairs)
    number = _number("page", given, MOST_PAGES)
    size = _number("size", given, LARGEST_PAGE)
    return Turned(number or 1, size or A_PAGE)


def _standing(value: str) -> Standing:
    try:
        return Standing(value)
    except ValueError as unknown:
        allowed = ", ".join(Standing)
        raise BadAddress(name="standing", value=value[:80], allowed=allowed) from unknown


def _number(name: str, pairs: list[tuple[str, str]], most: int) -> int | None:
    values = [value for known, value in pairs if known == name]
    if len(values) > 1:
        raise BadAddress(name=name, value=str(len(values)), allowed="1")
    if not values:
        return None
    (text,) = values
    plain = text.isascii() and text.isdigit() and len(text) <= len(str(most))
    if not plain or not 1 <= int(text) <= most:
        raise BadAddress(name=name, value=text[:80], allowed=f"1–{most}")
    return int(text)
