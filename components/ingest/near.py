"""The known word nearest to an unknown one, for "did you mean"."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, known: Iterable[str]) -> str:
    """The most similar known word, or an empty text where none is similar."""
    close = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return close[0] if close else ""
