"""Results: bench/results.json and .md, in which a scene that is measured anew takes its place."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from bench import scenes
from bench.sheet import Section, section, shown

HERE = Path(__file__).parent
INTRODUCTION = """\
# What it costs

Written by `make bench`; `FULL=1 make bench` measures what takes longer. Each scene measures its
rows side by side in one run, so that a noisy minute falls on all of them: trust the ratios, not
the milliseconds. Nothing here is asserted by a test."""


@dataclass(frozen=True, slots=True)
class Record:
    """One scene as it was measured; `failed` says why it was not."""

    scene: str
    at: str
    full: bool
    seconds: float
    load: str
    pressure: float | None
    machine: dict[str, str]
    section: Section | None = None
    failed: str = ""

    @property
    def key(self) -> tuple[str, bool]:
        """What it takes the place of: the last of its scene that was as long as this one."""
        return self.scene, self.full

    def markdown(self) -> str:
        """The section, under it how and when it was measured."""
        if self.section is None:
            return f"## {self.scene}\n\n**Not measured**: {self.failed}"
        waited = "" if self.pressure is None else f", waiting for a core {self.pressure:.0f} %"
        how = "in full" if self.full else "short"
        told = (
            f"*{self.scene}, {how}, {self.at}, {self.seconds:.0f} s; "
            f"load before {self.load}{waited}*"
        )
        return f"{self.section.markdown()}\n\n{told}"


def kept(folder: Path = HERE) -> dict[tuple[str, bool], Record]:
    """What results.json holds, by key; nothing where it is not there or not ours."""
    try:
        told = json.loads((folder / "results.json").read_text(encoding="utf-8"))
        records = map(_record, told["scenes"])
        return {record.key: record for record in records}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def write(records: dict[tuple[str, bool], Record], folder: Path = HERE) -> None:
    """Both files, the newest measurement of each scene."""
    ordered = [records[name] for name in sorted(records)]
    told = {"scenes": [asdict(one) for one in ordered]}
    text = json.dumps(told, ensure_ascii=False, indent=1)
    (folder / "results.json").write_text(text + "\n", encoding="utf-8")
    parts = [INTRODUCTION, _shares(ordered), *(one.markdown() for one in ordered)]
    (folder / "results.md").write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def _record(told: dict[str, Any]) -> Record:
    found = told["section"]
    return Record(**{**told, "section": section(found) if found else None})


def _shares(records: list[Record]) -> str:
    """The machine of the newest measurement, and how long each scene takes."""
    newest = max(records, key=lambda one: one.at)
    facts = "; ".join(f"{name} {value}" for name, value in newest.machine.items())
    usual = scenes.usual(full=False)
    short = [one for one in records if one.scene in usual and not one.full and not one.failed]
    shares = ", ".join(f"{one.scene} {one.seconds:.0f} s" for one in short)
    whole = sum(one.seconds for one in short)
    return f"Machine: {facts}.\n\nShares of the short bench: {shares}; {shown(whole / 60)} minutes."
