"""Compression: Streamlit's own files, sent squeezed or cut down, and kept by the browser."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit.file_util import get_static_dir

from components.door.icons import icons
from components.door.parcel import FOREVER, Parcel

MEDIA = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}


class CompressedStatic:
    """
    Answers /static/ for what shrinks and leaves the rest to Streamlit.

    Streamlit sends these files as they are, by design; their names carry a hash, so one
    squeezing serves every reader until the next version.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Sends the squeezed file, or passes the request on."""
        if scope["type"] == "http" and scope["method"] in ("GET", "HEAD"):
            file = _files().get(scope["path"])
            if file or scope["path"] in _small():
                response = await run_in_threadpool(_answer, scope["path"], Headers(scope=scope))
                await response(scope, receive, send)
                return
        await self.app(scope, receive, send)


@cache
def _files() -> Mapping[str, Path]:
    root = Path(get_static_dir())
    return {
        f"/{file.relative_to(root).as_posix()}": file
        for file in (root / "static").rglob("*")
        if file.suffix in MEDIA
    }


@cache
def _small() -> Mapping[str, Parcel]:
    return icons()


def _answer(path: str, asked: Headers) -> Response:
    parcel = _small().get(path) or _parcel(_files()[path])
    return parcel.answer(asked)


@cache
def _parcel(file: Path) -> Parcel:
    return Parcel(file.read_bytes(), MEDIA[file.suffix], FOREVER)
