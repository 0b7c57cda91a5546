"""Front: the first layer of a server; it refuses, answers from memory, and keeps the books."""

from collections.abc import Collection

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components.errors import ExplorerError
from components.settings import MEGABYTE, Settings
from components.web.asker import Askers
from components.web.books import Books
from components.web.glance import Glance
from components.web.headers import safe
from components.web.held import Held
from components.web.journal import Journal, journal, words_of
from components.web.limits import Crowded, Refusals, TooOften, too_much
from components.web.making import Making, Makings
from components.web.methods import OPTIONS, READ, OnlyRead, options
from components.web.outgoing import PIECE, Outgoing
from components.web.places import Places
from components.web.rate import Rate
from components.web.ready import Larder, Ready, keepable
from components.web.seal import has
from components.web.tally import Tally, tally
from components.web.trace import TRACE, Kept, Trace
from components.web.visit import Visit

NOTHING: Message = {"type": "http.response.body", "body": b""}
ANSWERED = frozenset({200, 304})


class Front:
    """
    Raw ASGI before every route and every other layer of ours.

    What was answered before with 200 is answered again from memory, byte for byte and header
    for header, without a route or a request object.  `patterns` are the web endings, `others`
    the pages and folders that a log may name besides.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        rules: Settings,
        patterns: Collection[str],
        others: Collection[str] = (),
        stylesheet: str = "",
        books: tuple[Tally, Journal] | None = None,
    ) -> None:
        self.app = app
        self.rules = rules
        self.larder = Larder(rules.ready_megabytes * MEGABYTE)
        self._rate = Rate(rules.rate_burst, rules.rate_per_second, rules.rate_addresses)
        self._askers = Askers(rules.trusted_proxies)
        self._glance = Glance()
        self._places = Places(patterns, others)
        self._refusals = Refusals(stylesheet)
        self._held, self._makings = Held(), Makings()
        self._books = Books(*(books or (tally(), journal())), self._places, rules)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuses, answers, or passes on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            if scope["type"] == "lifespan":
                self._books.close()
            return
        place = self._places.ours(scope["path"])
        visit = Visit(scope, place, self._askers)
        if refusal := self._refusal(visit):
            await self._refuse(visit, refusal, receive, send)
        elif place and scope["method"] == OPTIONS:
            await self._say(visit, options(place, scope["path"]), receive, send)
        elif ready := await self._ready(visit) or await self._awaited(visit):
            await self._hand_out(visit, ready, receive, send)
        else:
            await self._pass_on(visit, receive, send)

    def _refusal(self, visit: Visit) -> ExplorerError | None:
        """Why this is not to be answered at all, if it is not."""
        scope = visit.scope
        if not self._rate.lets(visit.who.name):
            return TooOften()
        if visit.place and scope["method"] not in READ and scope["method"] != OPTIONS:
            return OnlyRead()
        path = scope.get("raw_path") or scope["path"].encode()
        return too_much(path, scope["query_string"], self.rules)

    async def _refuse(
        self, visit: Visit, error: ExplorerError, receive: Receive, send: Send
    ) -> None:
        answer = self._refusals.answer(Request(visit.scope), error)
        await self._say(visit, answer, receive, send, error.key)

    async def _say(
        self, visit: Visit, answer: Response, receive: Receive, send: Send, error: str = ""
    ) -> None:
        """An answer of the front's own."""
        for name, value in safe(self.rules.hsts_seconds).items():
            answer.headers.setdefault(name, value)
        await answer(visit.scope, receive, send)
        visit.status, visit.size = answer.status_code, len(answer.body)
        self._books.add(visit, Trace(error=error))

    async def _ready(self, visit: Visit) -> Ready | None:
        """The answer in memory to that request, if there is one."""
        if not visit.place or visit.scope["method"] not in READ:
            return None
        edition = await self._glance.edition(visit.begun)
        return self.larder.find(visit.key, edition) if edition else None

    async def _awaited(self, visit: Visit) -> Ready | None:
        """The answer that somebody else has made just now, if anybody does."""
        return await self._ready(visit) if await self._makings.others(visit.key) else None

    async def _hand_out(self, visit: Visit, ready: Ready, receive: Receive, send: Send) -> None:
        held = visit.headers.get(b"if-none-match")
        unchanged = held is not None and has(held.decode("latin-1"), ready.seal)
        bare = unchanged or visit.scope["method"] == "HEAD"
        if bare or ready.size <= PIECE:
            await send(ready.unchanged if unchanged else ready.start)
            await send(NOTHING if bare else ready.body)
        elif not await self._shared_out(visit, ready, receive, send):
            return
        visit.status, visit.size = (304 if unchanged else 200), (0 if bare else ready.size)
        self._books.add(visit, Trace(Kept.UNCHANGED if unchanged else Kept.HIT), ready.words)

    async def _shared_out(self, visit: Visit, ready: Ready, receive: Receive, send: Send) -> bool:
        """Whether a large answer had room to be sent."""
        out = self._outgoing(visit, receive, send, shared=True)
        await out(ready.start)
        await out(ready.body)
        return not out.refused

    async def _pass_on(self, visit: Visit, receive: Receive, send: Send) -> None:
        """The slow way; what comes of it is kept for the next who asks."""
        trace = Trace()
        token = TRACE.set(trace)
        out, words = self._outgoing(visit, receive, send), ""
        making = Making(self._makings, visit.key, visit.place or "")

        async def told(message: Message) -> None:
            nonlocal words
            if out.refused:
                return
            visit.saw(message)
            if message["type"] == "http.response.body" and not message.get("more_body"):
                # before it is sent: who takes their time keeps nobody else waiting
                words = self._kept(visit, trace.edition)
                making.end()
            await out(message)

        try:
            await making.begin()
            await self.app(visit.scope, receive, told)
        finally:
            making.end()
            TRACE.reset(token)
            if visit.status == 304:
                trace.kept = Kept.UNCHANGED
            if not out.refused:
                self._books.add(visit, trace, words)

    def _outgoing(
        self, visit: Visit, receive: Receive, send: Send, *, shared: bool = False
    ) -> Outgoing:
        async def refuse() -> None:
            await self._refuse(visit, Crowded(), receive, send)

        return Outgoing(send, self._held, visit.who.name, refuse, shared=shared)

    def _kept(self, visit: Visit, edition: str) -> str:
        """Puts an answer into the larder where it belongs there; what it was asked, in words."""
        if not visit.place or visit.status not in ANSWERED:
            return ""
        path, query = visit.scope["path"], visit.scope["query_string"]
        words, body = words_of(visit.place, path, query), b"".join(visit.body)
        whole = visit.status == 200 and visit.scope["method"] == "GET"
        if edition and whole and keepable(visit.sent, body, visit.encoding):
            self.larder.put(visit.key, edition, visit.sent, body, words)
        return words
