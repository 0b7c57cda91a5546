"""Hyphen: words broken into the lines of a cell, none of them cut and none in smaller letters."""

from collections.abc import Iterator, Sequence

from components.charts.measure import text_width

VOWELS = frozenset("aeiouAEIOU")
PAIRS = ("ng", "ny", "sy", "kh", "sh", "th", "ch")
LEAST = 3  # letters on either side of a break
JOINTS = "/-"


def lines_of(words: Sequence[str], size: float, room: float) -> list[str]:
    """The words in lines of that room; a word that is wider is broken between syllables."""
    lines = [""]
    for word in words:
        for piece in _pieces(word, size, room):
            longer = f"{lines[-1]} {piece}".strip()
            if lines[-1] and text_width(longer, size) > room:
                lines.append(piece)
            else:
                lines[-1] = longer
    return lines


def _pieces(word: str, size: float, room: float) -> Iterator[str]:
    while text_width(word, size) > room:
        breaks = [at for at in _breaks(word) if text_width(_head(word, at), size) <= room]
        at = max(breaks, default=_letters(word, size, room))
        yield _head(word, at)
        word = word[at:]
    yield word


def _breaks(word: str) -> Iterator[int]:
    """Where a word may end a line: at its joints, else before a consonant that leads a vowel."""
    joints = [at + 1 for at, sign in enumerate(word[:-1]) if sign in JOINTS]
    if joints:
        yield from joints
        return
    for at in range(LEAST, len(word) - LEAST + 1):
        onset = 2 if word[at : at + 2].lower() in PAIRS else 1
        inside = word[at - 1 : at + 1].lower() in PAIRS
        leads = word[at + onset : at + onset + 1] in VOWELS
        if not inside and word[at] not in VOWELS and leads:
            yield at


def _head(word: str, at: int) -> str:
    head = word[:at]
    return head if head[-1:] in JOINTS else f"{head}-"


def _letters(word: str, size: float, room: float) -> int:
    """As many letters as fit, where no syllable does."""
    fits = [at for at in range(1, len(word)) if text_width(_head(word, at), size) <= room]
    return max(fits, default=1)
