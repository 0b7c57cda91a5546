"""How wide a word is, near enough to keep labels apart."""

# Widths of Liberation Sans in thousandths of an em; Hanken Grotesk runs alike, and a
# reader's own font may run wider, hence the air.
NARROW = dict.fromkeys("ijl'’|", 222) | dict.fromkeys(" .,:;()/tfI!-–·", 300)
BROAD = dict.fromkeys("mwMW", 833) | dict.fromkeys("ABCDEFGHKLNOPQRSTUVXYZ%", 690)
USUAL = 545
AIR = 1.06
BOLDER = 1.05


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """The width of a line of text in pixels, a little over rather than under."""
    em = sum(NARROW.get(sign) or BROAD.get(sign, USUAL) for sign in text) / 1000
    return em * size * AIR * (BOLDER if bold else 1)


def wrapped(text: str, size: float, room: float, most: int = 2) -> tuple[str, ...]:
    """The text in lines no wider than the room, broken at spaces; the last takes what is left."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if text_width(longer, size) <= room or not lines[-1] or len(lines) == most:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)
