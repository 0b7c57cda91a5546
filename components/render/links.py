"""Where links go: our addresses in the reader's language, other people's where they are safe."""

from collections.abc import Iterable
from urllib.parse import quote, urlencode

from components.model import Language
from components.model.web import web_address
from components.words import Words

RECEIPTS = "/angka/"


def address(path: str, say: Words, pairs: Iterable[tuple[str, str]] = ()) -> str:
    """One of our addresses, with the language where it is not Indonesian."""
    given = [*pairs]
    if say.language is not Language.ID:
        given.append(("lang", str(say.language)))
    return f"{path}?{urlencode(given)}" if given else path


def figure_address(figure_id: str, say: Words, pin: str | None = None) -> str:
    """The receipt of a statement; `pin` keeps an edition of the data."""
    pairs = [("v", pin)] if pin else []
    return address(RECEIPTS + quote(figure_id, safe=""), say, pairs)


def outside(url: str) -> str:
    """The address of a report as it may stand in a link: http or https with a host, else empty."""
    return web_address(url)
