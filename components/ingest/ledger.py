"""Ledger: the rows of figures.csv laid on disk by office, so that an office's come together."""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

from components.ingest.correct import figure_key
from components.ingest.curated import FIGURES
from components.ingest.read import Row

KeyedRow: TypeAlias = tuple[Row, str]

# No check and no standing is over two offices; what is read at once is a page of whole offices.
A_PAGE = 20_000
HELD = 20_000
# A file with more different words in its office column has no offices in it.
MOST_SHELVES = 512


class Ledger:
    """Rows with their ids; `pages` gives them back, each office whole and in the file's order."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._shelves: dict[str, int] = {}
        self._lying: dict[int, int] = defaultdict(int)
        self._held: dict[int, list[str]] = defaultdict(list)
        self._waiting = 0

    def enter(self, row: Row, figure_id: str) -> None:
        """Lay a row by its office."""
        office = row["office_id"]
        shelf = self._shelves.setdefault(office, len(self._shelves) % MOST_SHELVES)
        self._held[shelf].append(json.dumps([row.line, figure_id, *row.texts.values()]))
        self._lying[shelf] += 1
        self._waiting += 1
        if self._waiting >= HELD:
            self._put_down()

    def keys(self) -> Iterator[str]:
        """What corrections call the rows."""
        for page in self.pages():
            yield from (figure_key(row) for row, _ in page)

    def pages(self) -> Iterator[list[KeyedRow]]:
        """The rows of one office after another, as many offices as make a page."""
        self._put_down()
        together: list[int] = []
        for shelf, count in self._lying.items():
            if together and sum(self._lying[one] for one in together) + count > A_PAGE:
                yield self._read(together)
                together = []
            together.append(shelf)
        if together:
            yield self._read(together)

    def _put_down(self) -> None:
        for shelf, lines in self._held.items():
            with self._file(shelf).open("a", encoding="utf-8") as file:
                file.writelines(f"{line}\n" for line in lines)
        self._held.clear()
        self._waiting = 0

    def _read(self, shelves: list[int]) -> list[KeyedRow]:
        found = [keyed for shelf in shelves for keyed in self._of(shelf)]
        return sorted(found, key=lambda keyed: keyed[0].line)

    def _of(self, shelf: int) -> Iterator[KeyedRow]:
        with self._file(shelf).open(encoding="utf-8") as file:
            for line, figure_id, *texts in map(json.loads, file):
                yield (
                    Row(FIGURES.file, line, dict(zip(FIGURES.columns, texts, strict=True))),
                    figure_id,
                )

    def _file(self, shelf: int) -> Path:
        return self._folder / f"{shelf}.rows"
