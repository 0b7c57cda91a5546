"""/oembed: another site asks how to show an address of ours."""

import json
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response

from components.errors import BadAddress, ExplorerError, UnknownParameter
from components.render.oembed_places import LONGEST, NotEmbeddable, Shown, shown
from components.web.asking import origin, pairs_of
from components.web.seal import DATA, OPEN_TO_ALL, sealed

KNOWN = ("url", "maxwidth", "maxheight", "format", "lang")
JSON, XML = "json", "xml"
MEDIA_TYPES = {JSON: "application/json", XML: "text/xml; charset=utf-8"}
LARGEST = 10_000


class NoSuchFormat(ExplorerError):
    """A form of answer that oEmbed has and we do not make."""

    status = 501
    key = "api.no_format"


def oembed_endpoint(base: str) -> Callable[[Request], Response]:
    """The endpoint of /oembed; `base` is BASE_URL, without it the host asked is ours."""

    def oembed(request: Request) -> Response:
        given = _given(request)
        form = given.get("format", JSON)
        if form not in MEDIA_TYPES:
            raise NoSuchFormat(format=form[:80], known=", ".join(MEDIA_TYPES))
        here = origin(request, base)
        text = _answer(shown(_url(given), here), here, given, form)
        return sealed(request, text.encode(), MEDIA_TYPES[form], DATA, OPEN_TO_ALL)

    return oembed


def _given(request: Request) -> dict[str, str]:
    pairs = pairs_of(request)
    for name, _ in pairs:
        if name not in KNOWN:
            raise UnknownParameter(name=name[:80], known=", ".join(KNOWN))
    return dict(pairs)


def _url(given: dict[str, str]) -> str:
    url = given.get("url", "")
    if not url:
        raise BadAddress(name="url", value="", allowed="https://…")
    return url


def _answer(found: Shown, base: str, given: dict[str, str], form: str) -> str:
    # Imported when somebody asks: what draws stands on Altair, which is slow to import.
    from components.render.oembed import Room, xml  # noqa: PLC0415
    from components.render.oembed_answer import answer  # noqa: PLC0415

    room = Room(_pixels("maxwidth", given), _pixels("maxheight", given))
    said = answer(found, base, room)
    if said is None:
        raise NotEmbeddable(url=_url(given)[:LONGEST])
    return xml(said) if form == XML else json.dumps(said, ensure_ascii=False)


def _pixels(name: str, given: dict[str, str]) -> int | None:
    text = given.get(name)
    if text is None:
        return None
    plain = text.isascii() and text.isdigit() and len(text) <= len(str(LARGEST))
    if not plain or not 1 <= int(text) <= LARGEST:
        raise BadAddress(name=name, value=text[:80], allowed=f"1–{LARGEST}")
    return int(text)
