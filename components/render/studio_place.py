"""The embed studio's address: the question that it holds, and how its embed is to look."""

from collections.abc import Mapping
from dataclasses import dataclass

from components.errors import BadAddress
from components.model import Language
from components.query import Manner
from components.render.embed_wear import BACKGROUND, CLEAR, THEMES, TITLE, WITHOUT, Wear

PINNED, LIVE = "pinned", "live"
WIDTHS = ("320", "560", "720")
# What the studio's address holds besides the question; the width is that of its preview alone.
LOOKS: Mapping[str, tuple[str, ...]] = {
    "look": THEMES,
    "tongue": tuple(map(str, Language)),
    "keep": (PINNED, LIVE),
    TITLE: (WITHOUT,),
    BACKGROUND: (CLEAR,),
    "width": WIDTHS,
}


@dataclass(frozen=True, slots=True)
class Looks:
    """The language of an embed, what it wears, and whether it keeps its edition."""

    language: Language
    wear: Wear
    keep: bool


def looks(given: Mapping[str, str], manner: Manner) -> Looks:
    """The looks that an address asks for, the page's own where it asks for none; or BadAddress."""
    for name, value in given.items():
        if value not in LOOKS[name]:
            raise BadAddress(name=name, value=value[:80], allowed=", ".join(LOOKS[name]))
    return Looks(
        language=Language(given.get("tongue", manner.language)),
        wear=Wear(
            theme=given.get("look", manner.theme),
            titled=TITLE not in given,
            clear=BACKGROUND in given,
        ),
        keep=given.get("keep", PINNED) == PINNED,
    )
