"""Bucket: a site in an object store, or whatever else pyarrow knows by a URL."""

from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

from pyarrow import fs

from components import paths
from components.errors import ExplorerError
from components.publish.entry import Entry
from components.publish.manifest import NAME, Manifest, read_manifest
from components.publish.plan import Section
from components.publish.store import Store

WORKSHOPS = paths.ROOT / ".cache" / "publish"
SENT = "sent.txt"
AT_ONCE = 8
JSON = "application/json"
# Who reads meanwhile finds what a page leads to before the page, and the lists at the end.
LAST = (Section.MACHINES, Section.FEEDS, Section.FRONTS)


class Unreachable(ExplorerError):
    """A place that pyarrow does not know, cannot reach or may not write to."""

    key = "publish.unreachable"


class Bucket(Store):
    """
    Objects are replaced one by one and the manifest last of all.

    Each object is whole or not there; what was sent before a kill is not sent again.  No store
    of this kind chooses by what a reader can unpack, so that packed forms are left out.
    """

    packs = False

    def __init__(self, url: str) -> None:
        try:
            self.system, self.root = fs.FileSystem.from_uri(url)
        except (OSError, ValueError) as unknown:
            raise Unreachable(place=url, reason=str(unknown)[:200]) from unknown
        if not self.root:
            raise Unreachable(place=url, reason="")
        self.local = isinstance(self.system, fs.LocalFileSystem)
        super().__init__(WORKSHOPS / sha256(url.encode()).hexdigest()[:16])
        self._log = self.workshop / SENT

    def manifest(self) -> Manifest | None:
        """What the object manifest.json says."""
        if self.system.get_file_info(self._place(NAME)).type is not fs.FileType.File:
            return None
        with self.system.open_input_stream(self._place(NAME)) as stream:
            return read_manifest(stream.read().decode())

    def sizes(self, paths: Iterable[str]) -> Mapping[str, int]:
        """The sizes of those objects that are there, asked for a thousand at a time."""
        below = fs.FileSelector(self.root, recursive=True, allow_not_found=True)
        found = {
            one.path.removeprefix(self.root).lstrip("/"): one.size
            for one in self.system.get_file_info(below)
            if one.type is fs.FileType.File
        }
        return {path: found[path] for path in paths if path in found}

    def finish(self, manifest: Manifest, new: Mapping[str, Entry], gone: Iterable[str]) -> None:
        """Send the new objects, then the manifest, then remove what is gone."""
        try:
            self._send(new)
            self._put(NAME, manifest.text().encode(), {"Content-Type": JSON})
            for path in gone:
                self.system.delete_file(self._place(path))
        except OSError as refusal:
            raise Unreachable(place=self.root, reason=str(refusal)[:200]) from refusal

    def _send(self, new: Mapping[str, Entry]) -> None:
        sent = set(self._log.read_text().split("\n")) if self._log.exists() else set()
        todo = [one for one in new.values() if _line(one) not in sent]
        early = [one for one in todo if one.section not in LAST]
        late = [one for one in todo if one.section in LAST]
        with self._log.open("a") as log, ThreadPoolExecutor(AT_ONCE) as hands:
            for part in (early, late):
                for one in hands.map(self._send_one, part):
                    log.write(f"{_line(one)}\n")
                    log.flush()

    def _send_one(self, one: Entry) -> Entry:
        said = {"Content-Type": one.dress.media_type, "Cache-Control": one.dress.keeps}
        self._put(one.path, (self.site / one.path).read_bytes(), said)
        return one

    def _put(self, path: str, body: bytes, said: Mapping[str, str]) -> None:
        place = self._place(path)
        if self.local:
            Path(place).parent.mkdir(parents=True, exist_ok=True)
        with self.system.open_output_stream(place, metadata=dict(said)) as stream:
            stream.write(body)

    def _place(self, path: str) -> str:
        return f"{self.root.rstrip('/')}/{path}"


def _line(one: Entry) -> str:
    return f"{one.sha256} {one.path}"
