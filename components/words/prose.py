"""Long texts: Markdown files of a language, one a section, where a sentence is too short."""

from functools import cache
from pathlib import Path

from components.model import Language

FOLDER = Path(__file__).parent


@cache
def prose(name: str, language: Language) -> str:
    """The Markdown of words/<language>/<name>.md, its {placeholders} not yet filled."""
    return (FOLDER / language / f"{name}.md").read_text(encoding="utf-8").strip()
