"""Entry: what the manifest says of one file."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

# Each file has its own; as a rule for many they would be wrong.
OF_ONE_FILE = frozenset({"Content-Disposition", "Etag", "Link", "Vary"})


@dataclass(frozen=True, slots=True)
class Dress:
    """What a host should say of a file, alike for many of them."""

    media_type: str
    keeps: str
    headers: tuple[tuple[str, str], ...] = ()


def dress(media_type: str, keeps: str, headers: Mapping[str, str]) -> Dress:
    """The dress of an answer, without what is of one file alone; names are spelled alike."""
    named = ((name.title(), value) for name, value in headers.items())
    kept = sorted(pair for pair in named if pair[0] not in OF_ONE_FILE)
    return Dress(media_type, keeps, tuple(kept))


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """
    One file: the address it stands for, where it lies, and what its bytes are.

    `made_of` names everything that the bytes depend on; `packed` are the sizes of its packed
    forms; `links` are the addresses that it leads to and nobody else asked for.
    """

    address: str
    path: str
    section: str
    made_of: str
    sha256: str
    size: int
    dress: Dress
    packed: Mapping[str, int] = field(default_factory=dict)
    links: tuple[str, ...] = ()

    @property
    def files(self) -> Mapping[str, int]:
        """The file and its packed forms, each with its size."""
        return {self.path: self.size, **{f"{self.path}.{n}": s for n, s in self.packed.items()}}

    def record(self) -> dict[str, Any]:
        """The entry as JSON holds it."""
        return asdict(self)

    @classmethod
    def of(cls, record: Mapping[str, Any]) -> "Entry":
        """The entry that a record holds; KeyError or TypeError for what is none."""
        given = dict(record["dress"])
        headers = tuple((name, value) for name, value in given["headers"])
        worn = Dress(given["media_type"], given["keeps"], headers)
        return cls(**{**record, "dress": worn, "links": tuple(record["links"])})
