"""Parcel: a body, what it is and how long it keeps, and the response that suits a request."""

from dataclasses import dataclass, field
from hashlib import sha256

from starlette.datastructures import Headers
from starlette.responses import Response

from components.door.press import pressed
from components.render.press import chosen, shrinks
from components.render.press import pressed as briefly

FOREVER = "public, max-age=31536000, immutable"
ALWAYS_ASK = "no-cache"
AN_HOUR = "public, max-age=3600"


@dataclass(frozen=True, slots=True)
class Parcel:
    """
    Bytes ready to send; `tag` is the hash of the body.

    What is `passing` is one of endless many: its packed form is kept on no disk.  `varies` names
    the headers of a request that it was made for, besides how it may be packed.
    """

    body: bytes
    media_type: str
    cache: str = ALWAYS_ASK
    passing: bool = False
    varies: tuple[str, ...] = ()
    tag: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "tag", sha256(self.body).hexdigest()[:12])

    def answer(self, asked: Headers, status: int = 200) -> Response:
        """The body as the asker likes it packed, or 304 when it holds this very body."""
        encoding = chosen(asked.get("accept-encoding", "")) if self._shrinks() else None
        headers = {
            "Cache-Control": self.cache,
            "ETag": f'"{self.tag}-{encoding or "plain"}"',
            "X-Content-Type-Options": "nosniff",
        }
        varies = (*(("Accept-Encoding",) if self._shrinks() else ()), *self.varies)
        if varies:
            headers["Vary"] = ", ".join(varies)
        if status == 200 and headers["ETag"] in asked.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        if encoding:
            headers["Content-Encoding"] = encoding
        press = briefly if self.passing else pressed
        body = press(self.body, encoding) if encoding else self.body
        return Response(body, status, headers=headers, media_type=self.media_type)

    def _shrinks(self) -> bool:
        return shrinks(self.body, self.media_type)
