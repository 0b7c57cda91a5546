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
from components.publish.plan import Wish
from components.publish.spelling import spelled

LOG = logging.getLogger(__name__)
HALF_WRITTEN = ".part"


@dataclass(frozen=True, slots=True)
class Task:
    """A wish, what its bytes are made of, and the entry of its file where it was published."""

    wish: Wish
    made_of: str
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


def make(task: Task, answer: Answer, folder: Path, base: str) -> Made | Refused:
    """The file of a wish, below a folder; what is as it was before is not written again."""
    one = task.wish.address
    try:
        found = answer(one.path, one.pairs)
    except ExplorerError as error:
        return Refused(str(one), type(error), error.facts)
    except Exception:
        LOG.exception("no answer at %s", one)
        return Refused(str(one))
    worn = dress(found.media_type, found.keeps, found.headers)
    links = tuple(str(link) for link in followed(one, found.body, found.media_type, base))
    return lay(found.body, task, worn, folder, links)


def lay(body: bytes, task: Task, worn: Dress, folder: Path, links: tuple[str, ...] = ()) -> Made:
    """The bytes as a file, with their packed forms beside them."""
    digest, before = sha256(body).hexdigest(), task.before
    same = before is not None and before.sha256 == digest
    small = {} if same else packed(body, worn.media_type)
    sizes = {name: len(form) for name, form in small.items()}
    entry = Entry(
        address=str(task.wish.address),
        path=spelled(task.wish.address),
        section=str(task.wish.section),
        made_of=task.made_of,
        sha256=digest,
        size=len(body),
        dress=worn,
        packed=before.packed if before is not None and same else sizes,
        links=links,
    )
    if not same:
        write(folder / entry.path, body)
        for name, form in small.items():
            write(folder / f"{entry.path}.{name}", form)
    return Made(entry, not same)


def write(file: Path, body: bytes) -> None:
    """The bytes under that name: until all are there, nothing is."""
    file.parent.mkdir(parents=True, exist_ok=True)
    half = file.with_name(f"{file.name}.{os.getpid()}{HALF_WRITTEN}")
    half.write_bytes(body)
    half.replace(file)
