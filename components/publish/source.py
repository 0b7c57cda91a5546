"""Source: the endings that the server answers with, bound to the site's address."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module

from components.errors import ExplorerError
from components.publish.answer import Answer, Answered

ENDINGS = "components.render.endings"


class NoEndings(ExplorerError):
    """The module that answers addresses is not there."""

    key = "publish.no_endings"


@dataclass(frozen=True, slots=True)
class Endings:
    """Answers addresses as the server does; light enough to travel to another process."""

    base: str

    def __call__(self, path: str, pairs: Sequence[tuple[str, str]]) -> Answered:
        """The answer of an address."""
        module = import_module(ENDINGS)
        found: Answered = module.answered(path, pairs, module.Site(base=self.base))
        return found


def endings(base: str) -> Answer:
    """The answers; NoEndings where they cannot be imported."""
    try:
        import_module(ENDINGS)
    except ModuleNotFoundError as missing:
        raise NoEndings(module=ENDINGS) from missing
    return Endings(base)
