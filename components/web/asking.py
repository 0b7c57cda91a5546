"""What a request asks besides its path: in which language, of which edition of the data."""

from dataclasses import dataclass

from starlette.requests import Request

from components.errors import BadAddress, ExplorerError, UnknownParameter
from components.query import Release, read_manner, release
from components.query.store import current
from components.query.view import MANNER, asked_of_us, read_language
from components.words import Words, speaking

EDITION = "v"
KNOWN = (*MANNER, EDITION)


class Gone(ExplorerError):
    """An edition of the data that we do not hold, or no longer."""

    status = 410
    key = "error.gone"


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


def asked(request: Request) -> Asked:
    """What the address asks; UnknownParameter, BadAddress or Gone where it cannot be met."""
    pairs = asked_of_us(request.query_params.multi_items())
    for name, _ in pairs:
        if name not in KNOWN:
            raise UnknownParameter(name=name[:80], known=", ".join(KNOWN))
    say = speaking(read_manner(pairs).language)
    pin = request.query_params.get(EDITION)
    return Asked(say, _edition(pin), pin)


def tongue(request: Request) -> Words:
    """The language of an address, Indonesian where it asks for none that we speak."""
    return speaking(read_language(request.query_params.multi_items()))


def _edition(pin: str | None) -> Release:
    try:
        return release(pin)
    except BadAddress as unknown:
        raise Gone(id=str(pin)[:80], newest=current().id) from unknown
