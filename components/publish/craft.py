"""Craft: a name for all that makes the bytes of an address, so that nothing is made twice."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from components import paths
from components.publish.spelling import Address

# The explorer, the build of the data and publish itself put no byte into an answer.
APART = frozenset({"ui", "ingest", "publish", "__pycache__"})
LENGTH = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Craft:
    """The editions that are held, the newest first, the site's address, and the code."""

    editions: tuple[str, ...]
    base: str
    code: str

    def made_of(self, one: Address) -> str:
        """What the bytes of an address depend on; a pinned one on its own edition alone."""
        data = one.pin or " ".join(self.editions)
        told = "\n".join((data, self.base, self.code, str(one)))
        return sha256(told.encode()).hexdigest()[:LENGTH]


@cache
def code() -> str:
    """A hash of our code, words, fonts and catalogue, and of the packages they stand on."""
    digest = sha256()
    for file in sorted(_files()):
        digest.update(file.relative_to(paths.ROOT).as_posix().encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _files() -> Iterator[Path]:
    ours = paths.ROOT / "components"
    for folder in (ours, paths.CATALOGUE):
        for file in folder.rglob("*"):
            if file.is_file() and not APART & set(file.relative_to(folder).parts):
                yield file
    yield paths.ROOT / "requirements.txt"
