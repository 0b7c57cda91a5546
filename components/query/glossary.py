"""The glossary: the field's terms, what they mean, and the trap in comparing them."""

from dataclasses import dataclass
from functools import cache

from components import paths
from components.model import Phrase

FILE = "glossary.md"
BETWEEN_LANGUAGES = " / "


@dataclass(frozen=True, slots=True)
class Term:
    """One row of glossary.md; a term that only one language has reads the same in both."""

    name: Phrase
    meaning: Phrase
    trap: Phrase


@cache
def glossary() -> tuple[Term, ...]:
    """Every term, in the file's order; slugs in its texts keep their backticks."""
    text = (paths.CATALOGUE / FILE).read_text(encoding="utf-8")
    table = [line for line in text.splitlines() if line.startswith("|")]
    # The first two lines of a Markdown table are its head and the rule below it.
    return tuple(_term(line) for line in table[2:])


def _term(line: str) -> Term:
    name, meaning, trap = (cell.strip() for cell in line.strip("|").split("|"))
    return Term(_phrase(name), _phrase(meaning), _phrase(trap))


def _phrase(cell: str) -> Phrase:
    """A cell is "Indonesian / English"; a slash without spaces belongs to a word."""
    indonesian, _, english = cell.partition(BETWEEN_LANGUAGES)
    return Phrase(indonesian, english or indonesian)
