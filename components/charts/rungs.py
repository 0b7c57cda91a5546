"""The rows of a ladder: a rung for each thing, and the heads that stand over a block of them."""

from components.charts.measure import text_width, wrapped
from components.charts.palette import Palette
from components.charts.plot import Row
from components.charts.theme import CHOSEN_SIZE, LABEL_SIZE, SMALL_SIZE

HEAD_ROOM = 250.0
FOLD_ROOM = 118.0


def rung(  # noqa: PLR0913 - the last ones are by name and rarely given
    slot: int,
    name: str,
    look: Palette,
    *,
    remark: str = "",
    guide: bool = False,
    bold: bool = False,
    colour: str | None = None,
) -> Row:
    """
    One line of a ladder: its name, or a remark in place of one, or nothing.

    `long` is how wide its words are, so that the column of names is as wide as they need;
    `folded` is the name in two lines, for drawings on which it has no room in one.
    """
    size = CHOSEN_SIZE if bold else LABEL_SIZE
    wide = max(text_width(name, size, bold=bold), text_width(remark, SMALL_SIZE))
    return {
        "slot": slot,
        "name": name,
        "folded": "\n".join(wrapped(name, LABEL_SIZE, FOLD_ROOM)),
        "remark": remark,
        "guide": guide,
        "bold": bold,
        "colour": colour or look.ink,
        "long": round(wide, 1),
    }


def head(slot: int, words: str) -> Row:
    """A head over the rungs from there on; it takes two lines, on a narrow drawing of itself."""
    narrow = "\n".join(wrapped(words, LABEL_SIZE, HEAD_ROOM))
    return {"y": slot, "wide": words, "narrow": narrow}
