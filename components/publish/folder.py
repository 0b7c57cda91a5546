"""Folder: a site in a folder of this machine, exchanged as a whole."""

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from components.errors import ExplorerError
from components.exchange import exchange
from components.publish.entry import Entry
from components.publish.manifest import NAME, Manifest, read_manifest
from components.publish.store import Store


class NotOurs(ExplorerError):
    """A folder with files in it that no publish of ours has made."""

    key = "publish.not_ours"


class NoRoom(ExplorerError):
    """A folder that is a disk of its own, so that no other can take its place."""

    key = "publish.mount"


class Folder(Store):
    """
    The new site grows beside the old one and takes its place in one step.

    What did not change is the same file in both.  Files that somebody else put there stay.
    """

    def __init__(self, out: Path) -> None:
        # a link to a folder stays a link: what it leads to is exchanged
        self.out = out.resolve()
        if self.out.is_mount():
            raise NoRoom(place=str(out))
        if self.out.exists() and not _ours(self.out):
            raise NotOurs(place=str(out), manifest=NAME)
        super().__init__(self.out.parent / f".{self.out.name}.publishing")

    def manifest(self) -> Manifest | None:
        """What manifest.json in the folder says."""
        try:
            return read_manifest((self.out / NAME).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            return None

    def sizes(self, paths: Iterable[str]) -> Mapping[str, int]:
        """The sizes of those files that are there."""
        found = {}
        for path in paths:
            try:
                found[path] = (self.out / path).stat().st_size
            except OSError:
                continue
        return found

    def finish(self, manifest: Manifest, new: Mapping[str, Entry], gone: Iterable[str]) -> None:
        """The old folder's other files join the new one, then the two change places."""
        left = {*gone, NAME}
        mine = {path for entry in new.values() for path in entry.files}
        for path, file in _files(self.site):
            if path not in mine:
                file.unlink()
        for path, file in _files(self.out):
            if path not in left and path not in mine:
                _link(file, self.site / path)
        (self.site / NAME).write_text(manifest.text(), encoding="utf-8")
        os.sync()
        if self.out.exists():
            exchange(self.site, self.out)
        else:
            self.site.rename(self.out)


def _ours(folder: Path) -> bool:
    if not folder.is_dir():
        return False
    return (folder / NAME).is_file() or not any(folder.iterdir())


def _files(root: Path) -> Iterator[tuple[str, Path]]:
    for folder, _, names in os.walk(root):
        for name in names:
            file = Path(folder, name)
            yield file.relative_to(root).as_posix(), file


def _link(file: Path, there: Path) -> None:
    there.parent.mkdir(parents=True, exist_ok=True)
    os.link(file, there, follow_symlinks=False)
