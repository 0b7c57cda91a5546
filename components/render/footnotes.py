"""The notes below a table: what the marks in its cells mean, for those that it uses."""

from collections.abc import Iterable

from components.model import Coverage, Told
from components.words import Words


def early_notes(told: Iterable[Told], say: Words) -> tuple[str, ...]:
    """The meaning of the asterisk, where any figure was stated before its year was out."""
    early = any(one.figure.coverage is Coverage.TOLD_EARLY for one in told)
    return (say("status.early_note"),) if early else ()
