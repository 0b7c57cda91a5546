"""Guard: who may open a websocket, and which of its messages reach Streamlit."""

from urllib.parse import urlsplit

from google.protobuf.message import DecodeError  # type: ignore[import-untyped]
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg

from components.door.bucket import Bucket

STREAM = "/_stcore/stream"
CLOSED = ("/_stcore/agent", "/_stcore/metrics", "/_stcore/upload_file")
ALLOWED = frozenset(
    {
        "rerun_script",
        "app_heartbeat",
        "stop_script",
        "file_urls_request",
        "backend_operation_request",
    }
)
LARGEST = 1_000_000
POLICY_VIOLATION, TOO_BIG = 1008, 1009
PORTS = {"http": 80, "https": 443}


class Guard:
    """
    Stands before Streamlit's websocket and closes the endpoints we do not offer.

    Without it any visitor's socket can empty the caches of all, and a foreign Origin makes
    the server ask the internet for its own address, inside the event loop.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuses, or passes on with a filtered ear."""
        if scope["type"] == "websocket":
            if scope["path"] == STREAM and same_origin(Headers(scope=scope)):
                socket = _Socket(receive, send)
                await self.app(scope, socket.receive, socket.send)
            else:
                await send({"type": "websocket.close", "code": POLICY_VIOLATION})
        elif scope["type"] == "http" and scope["path"].startswith(CLOSED):
            await PlainTextResponse("Not Found", 404)(scope, receive, send)
        else:
            await self.app(scope, receive, send)


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


def allowed(frame: bytes) -> bool:
    """Whether a frame is one of the messages that a reader's browser has reason to send."""
    try:
        message = BackMsg.FromString(frame)
    except DecodeError:
        return False
    return message.WhichOneof("type") in ALLOWED


def _place(address: str) -> tuple[str, int] | None:
    try:
        parts = urlsplit(address)
        port = parts.port or PORTS[parts.scheme]
    except ValueError:
        return None
    return (parts.hostname, port) if parts.hostname else None


class _Socket:
    """One reader's socket: drops what is not allowed, slows a flood, hangs up on a giant."""

    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive = receive
        self._send = send
        self._bucket = Bucket(size=60, per_second=10)
        self._closed = False

    async def receive(self) -> Message:
        while True:
            message = await self._receive()
            if message["type"] != "websocket.receive":
                return message
            frame = message.get("bytes") or b""
            if len(frame) > LARGEST:
                return await self._hang_up(TOO_BIG)
            await self._bucket.take()
            if allowed(frame):
                return message

    async def send(self, message: Message) -> None:
        if not self._closed:
            await self._send(message)

    async def _hang_up(self, code: int) -> Message:
        await self._send({"type": "websocket.close", "code": code})
        self._closed = True
        return {"type": "websocket.disconnect", "code": code}
