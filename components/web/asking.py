"""What a request asks besides its path: in which language, of which edition of the data."""

import re
from dataclasses import dataclass

from starlette.requests import Request

from components.errors import BadAddress, ExplorerError, UnknownParameter
from components.query import Release, read_manner, release
from components.query.view import MANNER, asked_of_us, read_language
from components.words import Words, speaking

EDITION = "v"
KNOWN = (*MANNER, EDITION)
HOST = re.compile(r"[A-Za-z0-9.-]{1,253}(:\d{1,5})?|\[[0-9A-Fa-f:.]{2,45}\](:\d{1,5})?")


class NotHere(ExplorerError):
    """A file that no endpoint of ours makes."""

    status = 404
    key = "error.not_found"


@dataclass(frozen=True, slots=True)
class Asked:
    """The language to speak, the edition to read and the pin that named it."""

    say: Words
    release: Release
    pin: str | None


def asked(request: Request, known: tuple[str, ...] = KNOWN) -> Asked:
    """What the address asks; UnknownParameter, BadAddress or Gone where it cannot be met."""
    pairs = pairs_of(request)
    for name, _ in pairs:
        if name not in known:
            raise UnknownParameter(name=name[:80], known=", ".join(known))
    say = speaking(read_manner(pairs).language)
    pin = request.query_params.get(EDITION)
    return Asked(say, release(pin), pin)


def pairs_of(request: Request) -> list[tuple[str, str]]:
    """The parameters of an address, without what other sites hung onto it."""
    return asked_of_us(request.query_params.multi_items())


def tongue(request: Request) -> Words:
    """The language of an address, Indonesian where it asks for none that we speak."""
    return speaking(read_language(request.query_params.multi_items()))


def origin(request: Request, base: str) -> str:
    """Where our addresses begin: BASE_URL, and without it the host that was asked."""
    if base:
        return base
    host = request.headers.get("host", "")
    if not HOST.fullmatch(host):
        raise BadAddress(name="Host", value=host[:80], allowed="[A-Za-z0-9.-]")
    return f"{request.url.scheme}://{host}"
