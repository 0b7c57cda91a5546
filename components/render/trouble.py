"""An error as a sentence for people."""

from components.errors import ExplorerError
from components.words import Words, sentences


def trouble_sentence(error: ExplorerError, say: Words) -> str:
    """What was asked and what exists, in the reader's language."""
    facts = dict(error.facts)
    key = error.key
    if "kind" in facts:
        kind = f"error.kind.{facts['kind']}"
        facts["kind"] = say(kind) if kind in sentences(say.language) else facts["kind"]
    if key == "error.unknown_slug" and not facts.get("near"):
        key = "error.unknown_slug_alone"
    return say(key, **facts)


def meant(error: ExplorerError) -> list[str]:
    """The codes that come nearest to one that does not exist, the nearest first."""
    return [one for one in error.facts.get("near", "").split(", ") if one]


def trouble_title(status: int, say: Words) -> str:
    """The short name of an HTTP status."""
    key = f"error.title.{status}"
    return say(key if key in sentences(say.language) else "error.title.500")
