"""Lines: words broken, made smaller and at last cut, so that they fit; a number is never cut."""

import re
from dataclasses import dataclass

from components.charts.measure import text_width, wrapped

ANY = 99
SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-Z“])")
ABBREVIATED = ("s.d.", "No.", "Rp.")


@dataclass(frozen=True, slots=True)
class Lettering:
    """Words in lines of one size."""

    lines: tuple[str, ...]
    size: float
    leading: float
    bold: bool = False

    @property
    def height(self) -> float:
        """What the lines take."""
        return len(self.lines) * self.leading


@dataclass(frozen=True, slots=True)
class Setter:
    """Sets words in a column; `air` is how much wider the reader's letters may run than ours."""

    room: float
    air: float = 1.0

    def plain(self, text: str, size: float) -> Lettering:
        """The words in as many lines as they need."""
        lines = self._broken(text, size) if text else ()
        return Lettering(lines, size, size * 1.4)

    def bold(self, text: str, size: float, most: int = ANY) -> Lettering:
        """A heading; beyond so many lines it is cut."""
        lines = self._broken(text, size, bold=True)
        if len(lines) > most:
            lines = self._cut(text, size, most, bold=True)
        return Lettering(lines, size, size * 1.2, bold=True)

    def whole(self, text: str, size: float, most: int) -> bool:
        """Whether a heading stands in so many lines, no word wider than the column."""
        lines = self._broken(text, size, bold=True)
        wide = any(text_width(line, size * self.air, bold=True) > self.room for line in lines)
        return len(lines) <= most and not wide

    def brief(self, text: str, size: float, most: int) -> Lettering:
        """
        As many of the sentences as stand in so many lines.

        What is counted goes first, since the title says it too, then the last, and one
        alone is cut.
        """
        sentences = sentences_of(text)
        kept = [sentences, *(sentences[1:end] for end in range(len(sentences), 1, -1))]
        for some in kept:
            found = self.plain(" ".join(some), size)
            if len(found.lines) <= most:
                return found
        return Lettering(self._cut(kept[-1][0], size, most) if most else (), size, size * 1.4)

    def _broken(self, text: str, size: float, *, bold: bool = False) -> tuple[str, ...]:
        return wrapped(text, size * self.air * (1.05 if bold else 1.0), self.room, most=ANY)

    def _cut(self, text: str, size: float, most: int, *, bold: bool = False) -> tuple[str, ...]:
        """So many lines, an ellipsis at the end; a number at the cut goes with what follows it."""
        words = text.split(" ")
        while len(words) > 1:
            words.pop()
            while len(words) > 1 and _countable(words[-1]):
                words.pop()
            lines = self._broken(f"{' '.join(words).rstrip(',;:.–')}…", size, bold=bold)
            if len(lines) <= most:
                return lines
        return (f"{words[0]}…",)


def sentences_of(text: str) -> list[str]:
    """The sentences of a text; an abbreviation ends none."""
    sentences: list[str] = []
    for part in SENTENCE.split(text):
        if sentences and sentences[-1].endswith(ABBREVIATED):
            sentences[-1] += f" {part}"
        else:
            sentences.append(part)
    return sentences


def _countable(word: str) -> bool:
    """Whether a word is a number or the currency before one."""
    return any(sign.isdigit() for sign in word) or word in {"Rp", "IDR"}
