"""Journal: what has been made so far, so that a publish that was killed goes on where it was."""

import json
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import asdict
from pathlib import Path
from types import TracebackType

from components.publish.entry import Entry
from components.publish.making import Made

NAME = "journal.jsonl"


class Journal(AbstractContextManager["Journal"]):
    """A line for every file made, appended as it is made; a torn last line is left out."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / NAME
        self._lines = self.file.read_text(encoding="utf-8") if self.file.exists() else ""
        self._out = self.file.open("a", encoding="utf-8")
        if self._lines[-1:] not in ("", "\n"):
            self._out.write("\n")

    def made(self) -> Iterator[Made]:
        """What an earlier run made, as it was told, the newest last."""
        for line in self._lines.splitlines():
            try:
                told = json.loads(line)
                yield Made(Entry.of(told["entry"]), bool(told["written"]))
            except (ValueError, KeyError, TypeError):
                continue

    def tell(self, made: Made) -> None:
        """One more file."""
        told = {"entry": asdict(made.entry), "written": made.written}
        self._out.write(json.dumps(told, ensure_ascii=False) + "\n")

    def flush(self) -> None:
        """What was told is on the disk, as far as a killed process is concerned."""
        self._out.flush()

    def forget(self) -> None:
        """The work is done: nothing of it need be known any more."""
        self.file.unlink(missing_ok=True)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """What was told stays, whatever happened."""
        self._out.close()
