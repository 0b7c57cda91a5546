"""The known word nearest to an unknown one, for "did you mean"."""

from collections.abc import Iterable
from difflib import get_close_matches
from itertools import islice

AT_ONCE = 4_096


def nearest(word: str, known: Iterable[str]) -> str:
    """The most similar known word, or an empty text where none is similar."""
    left, best = iter(known), ""
    # the best of the best is the best of all: millions of words are never held together
    while some := list(islice(left, AT_ONCE)):
        close = get_close_matches(word, [*some, *filter(None, [best])], n=1, cutoff=0.6)
        best = close[0] if close else best
    return best
