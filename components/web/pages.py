"""What every small page with drawings asks and how it is answered: view, edition, cache."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TypeAlias

from starlette.requests import Request

from components.errors import ExplorerError
from components.query import View, read_view, release
from components.query.view import FIELDS, MANNER
from components.render.drawing import Chart
from components.render.leaf_order import PageOrder
from components.web.asking import Asked, asked, pairs_of
from components.web.seal import PINNED

Fire: TypeAlias = Callable[[PageOrder], bytes]

LIVE = "public, max-age=60, s-maxage=300, stale-while-revalidate=86400"
# The path says these, or only the lists of the explorer read them.
ELSEWHERE = frozenset({"chart", "page", "source"})
VIEWED = tuple(name for name in FIELDS if name not in ELSEWHERE)
PAGES_KEPT = 256


class NoSuchChart(ExplorerError):
    """A chart that we do not draw."""

    status = 404
    key = "embed.no_chart"


def chart_of(name: str) -> Chart:
    """The chart of that name; NoSuchChart else."""
    try:
        return Chart(name)
    except ValueError as unknown:
        raise NoSuchChart(name=name[:80], known=", ".join(Chart)) from unknown


def viewed(request: Request, more: Iterable[str] = ()) -> tuple[Asked, View]:
    """What an address asks and the view it spells; `more` are parameters read by the caller."""
    besides = frozenset(more)
    question = asked(request, (*VIEWED, *MANNER, *besides))
    pairs = [pair for pair in pairs_of(request) if pair[0] not in besides]
    return question, read_view(pairs, question.release.catalogue)


def keeps(question: Asked) -> str:
    """How long an answer may be kept: for ever where an edition is pinned."""
    return PINNED if question.pin else LIVE


def fired_here(order: PageOrder) -> bytes:
    """The page, made in this process and kept for who asks next."""
    return _made(order, release(order.view.release).id)


@lru_cache(maxsize=PAGES_KEPT)
def _made(order: PageOrder, edition: str) -> bytes:
    del edition  # another edition, another page
    return order.made()
