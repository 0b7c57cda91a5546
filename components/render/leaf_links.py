"""Where the small pages lie, and what goes with a link to them."""

from urllib.parse import quote, urlencode

from components.model import Language
from components.render.links import address
from components.words import Words, speaking

OFFICES, METRICS = "/k/", "/m/"
COMMON_CARD = "/kartu.png"


def office_page(slug: str, say: Words, pin: str | None = None) -> str:
    """The light page of an office."""
    return address(OFFICES + quote(slug, safe=""), say, [("v", pin)] if pin else [])


def metric_page(slug: str, say: Words, pin: str | None = None) -> str:
    """The light page of a metric."""
    return address(METRICS + quote(slug, safe=""), say, [("v", pin)] if pin else [])


def common_card(say: Words, base: str) -> str:
    """The picture that all small pages share (DECISIONS 25); none where it has no address."""
    return base + address(COMMON_CARD, say) if base else ""


def oembed(page: str, say: Words, base: str) -> str:
    """Where to ask how to embed a page of ours; a format has to be added."""
    if not base:
        return ""
    pairs = [("url", base + page), *tongue(say)]
    return f"{base}/oembed?{urlencode(pairs)}"


def tongue(say: Words) -> list[tuple[str, str]]:
    """The language as an address spells it: not at all where it is Indonesian."""
    return [] if say.language is Language.ID else [("lang", str(say.language))]


def other(say: Words) -> Words:
    """The language that a page is not in."""
    return speaking(Language.EN if say.language is Language.ID else Language.ID)
