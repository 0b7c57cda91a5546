"""Headers: what every answer tells the browser about whom it may trust."""

from collections.abc import Iterable, MutableMapping

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PERMISSIONS = (
    "accelerometer=(), browsing-topics=(), camera=(), geolocation=(), gyroscope=(), "
    "microphone=(), payment=(), usb=()"
)


def safe_headers(scripts: Iterable[str] = ()) -> dict[str, str]:
    """What every answer carries; `scripts` are the hashes of inline scripts it may run."""
    return {
        "Content-Security-Policy": _content_policy(scripts),
        "Permissions-Policy": PERMISSIONS,
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "X-Content-Type-Options": "nosniff",
    }


class SafeHeaders:
    """
    Adds the security headers to every answer that does not bring its own.

    An endpoint that may be framed or read from elsewhere (an embed, a picture) sets its own
    Content-Security-Policy, and keeps it.
    """

    def __init__(self, app: ASGIApp, scripts: Iterable[str] = (), https_seconds: int = 0) -> None:
        self.app = app
        self.headers = safe_headers(scripts)
        if https_seconds:
            # a browser that was told so asks in plain no more: for the operator to decide
            self.headers["Strict-Transport-Security"] = f"max-age={https_seconds}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on and dresses the head of its answer."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._dress(message)
            await send(message)

        await self.app(scope, receive, dressed)

    def _dress(self, message: MutableMapping[str, object]) -> None:
        headers = MutableHeaders(scope=message)
        for name, value in self.headers.items():
            headers.setdefault(name, value)


def _content_policy(scripts: Iterable[str]) -> str:
    hashes = "".join(f" '{script}'" for script in scripts)
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self'{hashes}",
            # Streamlit's emotion writes its styles into the page.
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "frame-src 'self'",
            "frame-ancestors 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
        )
    )
