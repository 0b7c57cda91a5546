"""Headers: what every answer of the web endings tells a browser, where no door stands before."""

from collections.abc import Mapping

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# A light page runs one script of ours, wears one style sheet, and asks nobody else for anything.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; "
    "frame-ancestors 'self'; base-uri 'self'; form-action 'self'"
)
SAFE = {
    "content-security-policy": POLICY,
    "permissions-policy": (
        "accelerometer=(), browsing-topics=(), camera=(), geolocation=(), gyroscope=(), "
        "microphone=(), payment=(), usb=()"
    ),
    "referrer-policy": "strict-origin-when-cross-origin",
    "x-content-type-options": "nosniff",
}
HSTS = "strict-transport-security"


def safe(hsts_seconds: int = 0) -> Mapping[str, str]:
    """The headers; with a number of seconds, the promise to be asked over TLS alone as well."""
    return {**SAFE, HSTS: f"max-age={hsts_seconds}"} if hsts_seconds else SAFE


class Dressed:
    """Adds those headers to every answer that does not bring its own."""

    def __init__(self, app: ASGIApp, hsts_seconds: int = 0) -> None:
        self.app = app
        self.headers = safe(hsts_seconds)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on and dresses the head of its answer."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self.headers.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, dressed)
