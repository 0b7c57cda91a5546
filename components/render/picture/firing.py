"""Firing: what is ordered made into bytes, here and now."""

from collections.abc import Hashable
from typing import NamedTuple, Protocol

from components.query import View, release


class Piece(Hashable, Protocol):
    """Something of a view that can be made: a picture, or a page around one."""

    @property
    def view(self) -> View:
        """What it shows."""

    def key(self, release: str) -> str:
        """What names it for ever, made from an edition of the data."""

    def made(self) -> bytes:
        """The piece itself; an ExplorerError where it asks for what does not exist."""


class Fired(NamedTuple):
    """A piece, and the edition of the data that it shows; none where that changed meanwhile."""

    release: str
    body: bytes


def fired(piece: Piece) -> Fired:
    """The piece with its edition."""
    before = release(piece.view.release).id
    body = piece.made()
    return Fired(before if release(piece.view.release).id == before else "", body)
