"""Verify: whether the release in place is what the CSVs give, byte for byte."""

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from components.ingest import release
from components.ingest.build import make
from components.ingest.material import Tell, gather


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """How many files were compared, and the first that differs: `key` names the sentence."""

    files: int
    key: str = ""
    file: str = ""

    @property
    def same(self) -> bool:
        """Whether every file is what it must be."""
        return not self.key


def verify(curated: Path, catalogue: Path, out: Path, releases: Path, tell: Tell) -> Verified:
    """
    Derive the release again in a folder of its own and compare it with the one in place.

    Both the record and the files themselves must agree; nothing in place is touched.
    """
    said = release.written(out)
    if said is None or not isinstance(said.get("files"), dict):
        return Verified(files=0, key="no_record", file=release.JSON)
    material = gather(curated, catalogue, tell)
    if material.stopped or material.edition is None:
        return Verified(files=0, key="faulty")
    with TemporaryDirectory(prefix="verify-") as name:
        before = release.before(out, releases, material.edition)
        record = make(material, Path(name), curated, before, tell)
    every = {*said["files"], *record["files"], *_lying(out)}
    # what is derived from the data differs with them, and is not the file to be looked at
    names = sorted(every, key=lambda name: (name.endswith(release.TOLD), name))
    for file in names:
        key = _fault(out / file, said["files"].get(file), record["files"].get(file))
        if key:
            return Verified(files=len(names), key=key, file=file)
    if said != record:
        return Verified(files=len(names), key="record", file=release.JSON)
    return Verified(files=len(names))


def _lying(out: Path) -> set[str]:
    return {path.name for path in out.iterdir()} - {release.JSON}


def _fault(path: Path, said: object, made: object) -> str:
    if not path.is_file():
        return "missing"
    if not isinstance(said, dict) or not isinstance(made, dict):
        return "stray"
    if release.digest(path) != said.get("sha256"):
        return "damaged"
    return "" if said["sha256"] == made["sha256"] else "differs"
