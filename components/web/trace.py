"""Trace: what became of one request, noted deep inside and read where it is answered."""

from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum


class Kept(StrEnum):
    """Where the bytes of an answer came from."""

    HIT = "hit"
    SHELF = "shelf"
    MADE = "made"
    UNCHANGED = "304"


@dataclass(slots=True)
class Trace:
    """
    The notes of one request: where its bytes came from, of which edition of the data they are,
    and which error ended it.
    """

    kept: Kept | None = None
    edition: str = ""
    error: str = ""


# A thread works on a copy of the context; the trace in it is the same object.
TRACE: ContextVar[Trace | None] = ContextVar("trace", default=None)


def note_kept(kept: Kept) -> None:
    """Notes where bytes came from; what was made once in a request stays made."""
    trace = TRACE.get()
    if trace is not None and trace.kept is not Kept.MADE:
        trace.kept = kept


def note_edition(edition: str) -> None:
    """Notes of which edition an answer is; empty where nobody can be sure."""
    trace = TRACE.get()
    if trace is not None:
        trace.edition = edition


def note_error(key: str) -> None:
    """Notes which sentence ended the request."""
    trace = TRACE.get()
    if trace is not None:
        trace.error = key
