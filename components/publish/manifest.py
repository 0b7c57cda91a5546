"""Manifest: every file of a published site, written last."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from components.publish.entry import Entry

NAME = "manifest.json"
FORMAT = 1
OF_THE_PATH = ("path", "dress")


@dataclass(frozen=True, slots=True)
class Manifest:
    """The edition that was published, under which address, and its files by their paths."""

    release: str
    base: str
    entries: Mapping[str, Entry]

    @property
    def files(self) -> dict[str, int]:
        """Every file with its size, packed forms too, the manifest apart."""
        return {path: size for one in self.entries.values() for path, size in one.files.items()}

    def text(self) -> str:
        """The manifest as JSON: the same files give the same bytes, whenever it is written."""
        dresses = sorted({one.dress for one in self.entries.values()}, key=repr)
        number = {one: at for at, one in enumerate(dresses)}
        files = {
            path: {**_without(one.record()), "dress": number[one.dress]}
            for path, one in sorted(self.entries.items())
        }
        head = {"format": FORMAT, "release": self.release, "base": self.base}
        told = {**head, "dresses": [asdict(one) for one in dresses], "files": files}
        return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def read_manifest(text: str) -> Manifest | None:
    """The manifest that a text holds; None where it is none of ours."""
    try:
        told = json.loads(text)
        if told["format"] != FORMAT:
            return None
        entries = {
            path: Entry.of({**one, "path": path, "dress": told["dresses"][one["dress"]]})
            for path, one in told["files"].items()
        }
        return Manifest(told["release"], told["base"], entries)
    except (ValueError, KeyError, TypeError, IndexError):
        return None


def _without(record: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in record.items() if name not in OF_THE_PATH}
