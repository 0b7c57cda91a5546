"""The address bar as the only memory: what is asked, and links to ask something else."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cached_property, lru_cache, wraps
from typing import ParamSpec
from urllib.parse import urlencode

import streamlit as st

from components.errors import BadAddress
from components.model import Language
from components.query import Manner, Release, View, read_manner, read_view, release
from components.query.view import asked_of_us, read_language
from components.render.drawings import KEPT
from components.render.studio_place import LOOKS

Pairs = tuple[tuple[str, str], ...]
P = ParamSpec("P")


@dataclass(frozen=True)
class _Address:
    """What the address bar says; a page asks it dozens of times a run."""

    told: Pairs

    @cached_property
    def pairs(self) -> Pairs:
        """What is asked of us: a view, and how it is to be told."""
        return tuple(asked_of_us(pair for pair in self.told if pair[0] not in LOOKS))

    @cached_property
    def looks(self) -> Pairs:
        """How the studio's embed is to look."""
        last = dict(self.told)
        return tuple((name, last[name]) for name in LOOKS if name in last)

    @cached_property
    def pin(self) -> str | None:
        """The edition that it names."""
        return dict(self.pairs).get("v")

    @cached_property
    def manner(self) -> Manner:
        """How the reader wants to be told."""
        return read_manner(self.pairs)

    @cached_property
    def view(self) -> View:
        """The view that it spells."""
        return _spelled(self.pairs, release(self.pin))


_still: ContextVar[_Address | None] = ContextVar("still", default=None)


def manner() -> Manner:
    """How the reader wants to be told; BadAddress for a language or theme we do not have."""
    return _here().manner


@contextmanager
def still() -> Iterator[None]:
    """While a page is drawn: its address is read once, for nothing that draws changes it."""
    token = _still.set(_here())
    try:
        yield
    finally:
        _still.reset(token)


def asked() -> View:
    """The view that the address spells; an ExplorerError where it spells none."""
    return _here().view


def with_links(make: Callable[P, str]) -> Callable[P, str]:
    """
    HTML with links of ours, kept: made again only for other arguments or another address.

    The links carry language, theme and edition of the address on.  Arguments are hashable.
    """

    def of_address(_here: _Address, _edition: Release, *args: P.args, **named: P.kwargs) -> str:
        return make(*args, **named)

    made: Callable[..., str] = lru_cache(KEPT)(of_address)

    @wraps(make)
    def told(*args: P.args, **named: P.kwargs) -> str:
        here = _here()
        return made(here, release(here.pin), *args, **named)

    return told


def pairs_of(view: View, how: Manner | None = None) -> list[tuple[str, str]]:
    """
    The address pairs of a view, told as now.

    Told otherwise it is this page again, whose embed looks as it did.
    """
    return _pinned(view).parameters() + ([*how.parameters(), *looks_told()] if how else _told_now())


def href(path: str, view: View = View()) -> str:  # noqa: B008 - a view is frozen
    """A plain link within the site, for text and tables, in the language of the address."""
    query = urlencode(pairs_of(view))
    return f"/{path}?{query}" if query else f"/{path}"


def instead(value: str, other: str) -> str:
    """This very page, asked for another value in the place of one that does not exist."""
    pairs = [(name, other if told == value else told) for name, told in _here().pairs]
    return f"?{urlencode(pairs)}"


def _pinned(view: View) -> View:
    """The view in the edition that the address pins, so that no link leaves it."""
    return view if view.release else view.with_(release=_here().pin, page=view.page)


def language() -> Language:
    """The language of the address; never a fault, so that every fault can be told in it."""
    return read_language(_here().pairs)


@lru_cache(maxsize=256)
def _spelled(pairs: Pairs, edition: Release) -> View:
    """The views that many addresses spell."""
    return read_view(pairs, edition.catalogue)


def _told_now() -> list[tuple[str, str]]:
    """Language, theme and edition as they are, for the next link; a bad theme is dropped."""
    try:
        told = manner()
    except BadAddress:
        told = Manner(language=language())
    return told.parameters()


def looks_told() -> Pairs:
    """How the studio's embed is to look, as far as the address says."""
    return _here().looks


def _here() -> _Address:
    return _still.get() or _Address(_read_pairs())


def _read_pairs() -> Pairs:
    params = st.query_params
    return tuple((name, value) for name in params for value in params.get_all(name))
