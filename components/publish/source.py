"""Source: what the server answers at an address, asked of its very endpoints, and its own files."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from components.door import assets
from components.publish.answer import Answer, Answered
from components.web import inside


@dataclass(frozen=True, slots=True)
class Endings:
    """Answers addresses as the server does; light enough to travel to another process."""

    base: str

    def __call__(self, path: str, pairs: Sequence[tuple[str, str]]) -> Answered:
        """The answer of an address; an ExplorerError where the server has none."""
        parcel = assets.own().get(path)
        if parcel is None:
            return _answers(self.base)(path, pairs)
        return inside.Answered(parcel.body, parcel.media_type, parcel.cache, {})


def endings(base: str) -> Answer:
    """The answers of the site at that address."""
    return Endings(base)


def own_files() -> list[str]:
    """The addresses of the site's own files: style sheet, fonts, scripts, mark."""
    return list(assets.own())


@cache
def _answers(base: str) -> inside.Answer:
    return inside.answers(assets.site_css(), base)
