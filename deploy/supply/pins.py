"""The requirements files, read: what is asked for and why, and what is pinned with its hashes."""

import re
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from components.paths import ROOT

RUN, TESTS, BENCH = ROLES = ("requirements", "requirements-dev", "requirements-bench")
HASH = re.compile(r"\s--hash=sha256:([0-9a-f]{64})(?=\s|$)")


class NotPinned(ValueError):
    """A line of a requirements file that pins no one version, or has no hash."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A package that we ask for ourselves: its version, and the reason."""

    name: str
    version: str
    reason: str


@dataclass(frozen=True, slots=True)
class Pin:
    """A package as it is installed: one version, where it is wanted, a hash for each file."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]

    @property
    def here(self) -> bool:
        """Whether this machine is one of those that want it."""
        return not self.marker or Marker(self.marker).evaluate()


def wishes(role: str, folder: Path = ROOT) -> tuple[Wish, ...]:
    """The lines of a role's .in file; what it takes over from another file is left out."""
    found = []
    for line in _lines(folder / f"{role}.in"):
        asked, _, reason = line.partition("#")
        name, version, _ = _exact(asked)
        found.append(Wish(name, version, reason.strip()))
    return tuple(found)


def pins(role: str, folder: Path = ROOT) -> tuple[Pin, ...]:
    """The blocks of a role's .txt file; NotPinned where one could be anything."""
    return tuple(pin(block) for block in _lines(folder / f"{role}.txt"))


def pin(block: str) -> Pin:
    """One block of a .txt file: the requirement, its hashes, perhaps who wants it."""
    asked, *_ = block.replace("\\", " ").partition("--hash")
    hashes = tuple(HASH.findall(block))
    if not hashes:
        raise NotPinned(block)
    return Pin(*_exact(asked), hashes)


def blocks(text: str) -> list[str]:
    """A requirements file cut before each line that is not indented."""
    return re.findall(r"^\S.*\n(?:[ ].*\n)*", text, re.MULTILINE)


def _lines(file: Path) -> list[str]:
    found = blocks(file.read_text(encoding="utf-8"))
    return [block for block in found if not block.startswith(("#", "-"))]


def _exact(asked: str) -> tuple[str, str, str]:
    """Name, version and marker; NotPinned for a range, an address or a file."""
    wanted = Requirement(asked.strip())
    versions = [one.version for one in wanted.specifier if one.operator == "=="]
    if wanted.url or len(wanted.specifier) != 1 or len(versions) != 1 or "*" in versions[0]:
        raise NotPinned(asked.strip())
    return canonicalize_name(wanted.name), versions[0], str(wanted.marker or "")
