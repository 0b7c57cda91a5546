"""Which chart the address of a page of ours stands for."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TypeAlias
from urllib.parse import parse_qsl, unquote, urlsplit

from components.errors import BadAddress, ExplorerError, UnknownSlug
from components.query import Manner, View, ask, read_manner, read_view, release
from components.query.view import asked_of_us
from components.render.embed_wear import PLAIN, Wear
from components.render.studio_place import LOOKS, looks

Pairs: TypeAlias = list[tuple[str, str]]

# What endings and embeds read besides the view; it says nothing of which chart is meant.
ONLY_LOOKS = frozenset({"w", "h", "scale", "title", "background"})
DRAWN_AS_LINES = 7
TABLE = "table"
LONGEST = 200


class NotEmbeddable(ExplorerError):
    """An address that is not ours, or that shows no chart."""

    status = 404
    key = "api.not_embeddable"


@dataclass(frozen=True, slots=True)
class Shown:
    """
    What an address shows: a chart of a view, or else the receipt of a figure.

    `keep` is whether the frame names its edition; of the studio's address (`studied`) the
    question says which chart is meant.
    """

    view: View
    manner: Manner
    chart: str = ""
    figure_id: str = ""
    wear: Wear = PLAIN
    keep: bool = True
    studied: bool = False


def shown(url: str, base: str) -> Shown:
    """What an address of ours shows; NotEmbeddable for every other."""
    path, pairs = _ours(url, base)
    for pattern, read in PLACES:
        if match := pattern.fullmatch(path):
            try:
                return read("".join(match.groups()), pairs)
            except (BadAddress, UnknownSlug) as wrong:
                raise NotEmbeddable(url=url[:LONGEST]) from wrong
    raise NotEmbeddable(url=url[:LONGEST])


def _ours(url: str, base: str) -> tuple[str, Pairs]:
    """The path below our base and its pairs; scheme and letter case of the host do not matter."""
    try:
        there, here = urlsplit(url), urlsplit(base)
        ours = there.scheme in {"http", "https"} and there.netloc.lower() == here.netloc.lower()
    except ValueError:
        ours = False
    if not ours or not there.path.startswith(here.path):
        raise NotEmbeddable(url=url[:LONGEST])
    pairs = asked_of_us(parse_qsl(there.query, keep_blank_values=True))
    path = there.path.removeprefix(here.path).rstrip("/") or "/"
    return unquote(path), pairs


def _page(chart: str) -> Callable[[str, Pairs], Shown]:
    """A page that shows one chart."""
    return lambda _, pairs: _read(pairs, chart)


def _named(name: str, pairs: Pairs) -> Shown:
    return _read(pairs, name)


def _compared(_: str, pairs: Pairs) -> Shown:
    """The chart that the comparison names, else the one that its page would choose."""
    found = _read(pairs, "")
    view = found.view
    if view.chart and view.chart != TABLE:
        return replace(found, chart=view.chart)
    few = 0 < len(view.offices) <= DRAWN_AS_LINES and len(ask(view).years) > 1
    return replace(found, chart="trend" if few else "ranking")


def _of_one_office(_: str, pairs: Pairs) -> Shown:
    """An office's page; without an office it is a way to find one, and no chart."""
    found = _read(pairs, "trend")
    return found if len(found.view.offices) == 1 else replace(found, chart="")


def _enforced(_: str, pairs: Pairs) -> Shown:
    """One office among its peers, or whom all of them deported."""
    found = _read(pairs, "nationalities")
    return replace(found, chart="profile") if len(found.view.offices) == 1 else found


def _office(name: str, pairs: Pairs) -> Shown:
    return _read([*pairs, ("office", name)], "trend")


def _metric(name: str, pairs: Pairs) -> Shown:
    return _read([*pairs, ("metric", name)], "ranking")


def _receipt(name: str, pairs: Pairs) -> Shown:
    return replace(_read(pairs, ""), figure_id=name)


def _studied(_: str, pairs: Pairs) -> Shown:
    """The embed that the studio shows at that address, as its author wants it to look."""
    given = {name: value for name, value in pairs if name in LOOKS}
    found = _read([pair for pair in pairs if pair[0] not in LOOKS], "")
    wanted = looks(given, found.manner)
    manner = replace(found.manner, language=wanted.language)
    return replace(found, manner=manner, wear=wanted.wear, keep=wanted.keep, studied=True)


def _read(pairs: Iterable[tuple[str, str]], chart: str) -> Shown:
    given = [pair for pair in pairs if pair[0] not in ONLY_LOOKS]
    pins = [value for name, value in given if name == "v"]
    edition, manner = release(pins[-1] if pins else None), read_manner(given)
    view = read_view(given, edition.catalogue)
    return Shown(view, manner, chart, wear=Wear(theme=manner.theme))


PLACES = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        ("/", _page("presence")),
        ("/bandingkan", _compared),
        ("/kantor", _of_one_office),
        ("/layanan", _page("services")),
        ("/penegakan", _enforced),
        ("/anggaran", _page("revenue")),
        ("/cakupan", _page("coverage")),
        ("/sematkan", _studied),
        (r"/(?:g|embed)/([a-z-]+)(?:\.[a-z.]+)?", _named),
        ("/k/([^/]+)", _office),
        ("/m/([^/]+)", _metric),
        (r"/angka/([0-9a-f]+)(?:\.[a-z]+)?", _receipt),
    )
)
