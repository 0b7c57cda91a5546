"""Guard: who may open a websocket, and which endpoints of Streamlit are nobody's."""

from collections.abc import Collection
from ipaddress import IPv4Network, IPv6Network
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket

from components.door.crowd import Crowd, Limits, address_of
from components.door.ear import Ear
from components.model import Language
from components.words import speaking

STREAM = "/_stcore/stream"
INSIDE = "/_stcore/"
# Of Streamlit's own addresses those that its front end asks; to any other it would send its page.
OPEN = ("/_stcore/health", "/_stcore/host-config")
POLICY_VIOLATION, TRY_AGAIN_LATER = 1008, 1013
RETRY_AFTER = "30"
PORTS = {"http": 80, "https": 443}


class Guard:
    """
    Stands before Streamlit's websocket and closes the endpoints we do not offer.

    Without it any visitor's socket can empty the caches of all, and a foreign Origin makes
    the server ask the internet for its own address, inside the event loop.
    """

    def __init__(
        self,
        app: ASGIApp,
        hosts: Collection[str] = (),
        limits: Limits | None = None,
        proxies: Collection[IPv4Network | IPv6Network] = (),
    ) -> None:
        self.app = app
        self.proxies = proxies
        self.hosts = frozenset(hosts)
        self.crowd = Crowd((limits or Limits()).within_files())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuses, or passes on with a filtered ear."""
        if scope["type"] == "websocket":
            asked = Headers(scope=scope)
            if scope["path"] == STREAM and same_origin(asked) and self._ours(asked):
                await self._counted(scope, receive, send)
            else:
                await send({"type": "websocket.close", "code": POLICY_VIOLATION})
        elif scope["type"] == "http" and _inside(scope["path"]):
            await PlainTextResponse("Not Found", 404)(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    def _ours(self, asked: Headers) -> bool:
        """Whether the host asked for is one of those we know to be ours, where we know any."""
        place = _place(f"http://{asked.get('host', '')}")
        return not self.hosts or (place is not None and place[0] in self.hosts)

    async def _counted(self, scope: Scope, receive: Receive, send: Send) -> None:
        address = address_of(scope, self.proxies)
        if not self.crowd.enter(address):
            await _full(scope, receive, send)
            return
        ear = Ear(receive, send)
        try:
            await self.app(scope, ear.receive, ear.send)
        finally:
            ear.close()
            self.crowd.leave(address)


async def _full(scope: Scope, receive: Receive, send: Send) -> None:
    """503 and a sentence where the server can answer a handshake so, else a close."""
    if "websocket.http.response" not in scope.get("extensions", {}):
        await send({"type": "websocket.close", "code": TRY_AGAIN_LATER})
        return
    say = {language: speaking(language)("sight.full") for language in Language}
    refusal = PlainTextResponse("\n".join(say.values()), 503, {"Retry-After": RETRY_AFTER})
    await WebSocket(scope, receive, send).send_denial_response(refusal)


def same_origin(asked: Headers) -> bool:
    """
    Whether the page that opens the socket came from the host it opens it to.

    No Origin at all is let in: a browser always sends one, and a program can send any.
    """
    origin, host = asked.get("origin"), asked.get("host")
    if origin is None:
        return True
    scheme, _, _ = origin.partition("://")
    return (
        scheme in PORTS
        and bool(host)
        and _place(origin) is not None
        and _place(origin) == _place(f"{scheme}://{host}")
    )


def _place(address: str) -> tuple[str, int] | None:
    try:
        parts = urlsplit(address)
        port = parts.port or PORTS[parts.scheme]
    except ValueError:
        return None
    return (parts.hostname, port) if parts.hostname else None


def _inside(path: str) -> bool:
    return path.startswith(INSIDE) and path not in OPEN
