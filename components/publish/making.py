"""Making: one address answered and laid down as a file, whole or not at all."""

import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from components.errors import ExplorerError
from components.publish.answer import Answer
from components.publish.entry import Dress, Entry, dress
from components.publish.follow import followed
from components.publish.packing import packed
from components.publish.spelling import read_address

LOG = logging.getLogger(__name__)
HALF_WRITTEN = ".part"


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """
    A file to make: the address that it answers, where it lies, what its bytes are made of.

    `before` is its entry where it was published and is still there.
    """

    address: str
    path: str
    section: str
    made_of: str = ""
    before: Entry | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """A file that was made; `written` where it differs from the one that was there."""

    entry: Entry
    written: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """An address that was not answered, and why: the kind of error and its facts."""

    address: str
    kind: type[ExplorerError] = ExplorerError
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def error(self) -> ExplorerError:
        """The error itself, which would not travel between processes."""
        return self.kind(**self.facts)


@dataclass(frozen=True, slots=True)
class Bench:
    """What files are made with: the endings, a folder to lay them in, and whether to pack them."""

    answer: Answer
    folder: Path
    base: str = ""
    packs: bool = True


def make(task: Task, bench: Bench) -> Made | Refused:
    """The file of an address; what is as it was before is not written again."""
    one = read_address(task.address)
    try:
        found = bench.answer(one.path, one.pairs)
    except ExplorerError as error:
        return Refused(task.address, type(error), error.facts)
    except Exception:
        LOG.exception("no answer at %s", task.address)
        return Refused(task.address)
    worn = dress(found.media_type, found.keeps, found.headers)
    links = tuple(str(link) for link in followed(one, found.body, found.media_type, bench.base))
    return lay(found.body, task, worn, bench, links)


def lay(body: bytes, task: Task, worn: Dress, bench: Bench, links: tuple[str, ...] = ()) -> Made:
    """The bytes as a file, with their packed forms beside them."""
    digest, before = sha256(body).hexdigest(), task.before
    same = before is not None and before.sha256 == digest
    small = packed(body, worn.media_type) if bench.packs and not same else {}
    sizes = {name: len(form) for name, form in small.items()}
    entry = Entry(
        address=task.address,
        path=task.path,
        section=task.section,
        made_of=task.made_of,
        sha256=digest,
        size=len(body),
        dress=worn,
        packed=before.packed if before is not None and same else sizes,
        links=links,
    )
    if not same:
        write(bench.folder / entry.path, body)
        for name, form in small.items():
            write(bench.folder / f"{entry.path}.{name}", form)
    return Made(entry, not same)


def write(file: Path, body: bytes) -> None:
    """The bytes under that name: until all are there, nothing is."""
    file.parent.mkdir(parents=True, exist_ok=True)
    half = file.with_name(f"{file.name[:100]}.{os.getpid()}{HALF_WRITTEN}")
    half.write_bytes(body)
    half.replace(file)
