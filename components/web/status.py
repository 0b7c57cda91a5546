"""Status: for people, what this process serves, since when, and what it had to refuse."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response

from components.errors import UnknownParameter
from components.model import Language
from components.query import Release, read_manner
from components.query.store import current
from components.query.view import MANNER
from components.render.engine import fill
from components.render.grid import Grid, cell, columns, head, html
from components.render.links import address
from components.render.page import Leaf, page
from components.settings import settings
from components.web.asking import pairs_of, tongue
from components.web.kiln import kiln
from components.web.receipts import Site
from components.web.tally import REFUSALS, tally
from components.web.trace import Kept
from components.words import Words, speaking

PATH = "/status"
HEADERS = {"Cache-Control": "no-store", "X-Robots-Tag": "noindex"}
HTML = "text/html; charset=utf-8"


def status_endpoint(site: Site) -> Callable[[Request], Response]:
    """The endpoint of /status: the counts of /healthz as a page; 503 where nothing is built."""

    def status(request: Request) -> Response:
        for name, _ in pairs_of(request):
            if name not in MANNER:
                raise UnknownParameter(name=name[:80], known=", ".join(MANNER))
        read_manner(pairs_of(request))
        say, edition = tongue(request), current()
        return Response(_page(edition, say, site), headers=HEADERS, media_type=HTML)

    return status


def _page(edition: Release, say: Words, site: Site) -> str:
    since = tally().since
    clock = say("served.clock", hour=f"{since:%H}", minute=f"{since:%M}")
    when = say("served.when", day=say.day(since.date()), clock=clock)
    lead = fill(
        "error.html",
        heading=say("served.title"),
        sentence=say("served.lead", since=when),
        again="",
        near=[],
    )
    tables = (
        _table("now", _now(edition, say), say),
        _table("counts", _counts(say), say),
        _table("refused", _refused(say), say),
    )
    other = next(one for one in Language if one is not say.language)
    leaf = Leaf(
        title=say("served.title"),
        body="".join((lead, *tables)),
        release=edition,
        canonical=address(PATH, say),
        other=address(PATH, speaking(other)),
        base=site.base,
        description=say("served.description"),
    )
    return page(leaf, say, site.stylesheet)


def _table(key: str, pairs: list[tuple[str, str]], say: Words) -> str:
    what, how = say("served.what"), say(f"served.{key}.how")
    grid = Grid(
        caption=say(f"served.{key}.caption"),
        columns=columns(what, how, numbers=(how,)),
        rows=tuple((head(name), cell(told, number=True)) for name, told in pairs),
        notes=(say(f"served.{key}.note"),),
    )
    return html(grid)


def _now(edition: Release, say: Words) -> list[tuple[str, str]]:
    at_work, waiting = kiln().queue
    return [
        (say("served.now.edition"), f"{edition.name} ({edition.id})"),
        (say("served.now.day"), say.day(edition.day)),
        (say("served.now.rendering"), say.number(at_work)),
        (say("served.now.waiting"), say.number(waiting)),
    ]


def _counts(say: Words) -> list[tuple[str, str]]:
    seen = tally()
    seconds = say.number(settings().slow_ms / 1000)
    return [
        (say("served.counts.requests"), say.number(seen.requests)),
        *((say(f"served.kept.{kept.name.lower()}"), say.number(seen.kept[kept])) for kept in Kept),
        (say("served.counts.slow", seconds=seconds), say.number(seen.slow)),
        (say("served.counts.broken"), say.number(seen.broken)),
    ]


def _refused(say: Words) -> list[tuple[str, str]]:
    seen = tally().refused
    told = [(key, *key.split(".")) for key in REFUSALS]
    return [(say(f"served.refusal.{area}.{one}"), say.number(seen[key])) for key, area, one in told]
