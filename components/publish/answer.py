"""Answer: what publish needs of the endings, whoever makes them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, TypeAlias


class Answered(Protocol):
    """The bytes of an address, what they are, how long they keep, and what else is said of them."""

    @property
    def body(self) -> bytes:
        """The bytes."""

    @property
    def media_type(self) -> str:
        """What they are."""

    @property
    def keeps(self) -> str:
        """How long they may be kept: the value of Cache-Control."""

    @property
    def headers(self) -> Mapping[str, str]:
        """The other headers of the answer."""


Answer: TypeAlias = Callable[[str, Sequence[tuple[str, str]]], Answered]
