"""How a CSV file becomes rows of text with their line numbers; what cannot be read is a fault."""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

from components.ingest.faults import Fault, error
from components.ingest.sheet import Sheet

BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
# Control characters but for tab and line ends, and marks that turn the reading order of all that
# follows them, in our sentences too.
UNSEEN = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]")
# Longer than any sentence of a report; a cell like that swallowed its neighbours.
LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a file as its texts; `line` is where it begins, as an editor counts."""

    file: str
    line: int
    texts: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.texts[column]

    def key(self, columns: tuple[str, ...]) -> tuple[str, ...]:
        """The texts of some columns."""
        return tuple(self.texts[column] for column in columns)

    def with_text(self, column: str, text: str) -> "Row":
        """The same row with one text changed."""
        return replace(self, texts={**self.texts, column: text})


@dataclass(frozen=True, slots=True)
class Page:
    """A file that was read: its rows, and what was wrong with it; `whole` if no row is lost."""

    rows: tuple[Row, ...]
    faults: tuple[Fault, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether every row of the file is here."""
        return not self.faults


def read(folder: Path, sheet: Sheet) -> Page:
    """The rows of a sheet's file and everything that is wrong with its form."""
    faults: list[Fault] = []
    rows = tuple(streamed(folder, sheet, faults))
    return Page(rows, tuple(faults))


def streamed(folder: Path, sheet: Sheet, faults: list[Fault]) -> Iterator[Row]:
    """
    The rows one by one, so that a file may be larger than memory.

    What is wrong is added to `faults` as it is found; of a file whose letters cannot be read
    there is no row.
    """
    path = folder / sheet.file
    try:
        form = list(_form(sheet, path))
    except FileNotFoundError:
        form = [error("file_missing", sheet.file, folder=folder.name)]
    faults += form
    if not form:
        with path.open(encoding="utf-8", newline="") as file:
            yield from _rows(sheet, file, faults)


def _form(sheet: Sheet, path: Path) -> Iterator[Fault]:
    empty, found = True, []
    with path.open("rb") as file:
        for line, content in enumerate(file, start=1):
            try:
                text = content.decode("utf-8")
            except UnicodeDecodeError:
                yield error("file_encoding", sheet.file, [line])
                return
            empty = empty and not text.strip()
            if line == 1 and text.startswith(BOM):
                found.append(error("file_bom", sheet.file, [line]))
            if UNSEEN.search(text):
                found.append(error("control", sheet.file, [line]))
    yield from [error("file_empty", sheet.file, header=",".join(sheet.columns))] if empty else found


def _rows(sheet: Sheet, file: TextIO, faults: list[Fault]) -> Iterator[Row]:
    reader = csv.reader(file, strict=True)
    columns, line = list(sheet.columns), 1
    try:
        for texts in reader:
            if line == 1:
                wrong = list(_header(sheet, texts))
                faults += wrong
                if wrong:
                    return
            elif texts and len(texts) != len(columns):
                found, expected = str(len(texts)), str(len(columns))
                faults.append(error("fields", sheet.file, [line], found=found, expected=expected))
            elif any(len(text) > LONGEST for text in texts):
                faults.append(error("cell_long", sheet.file, [line], most=str(LONGEST)))
            elif texts:
                yield Row(sheet.file, line, dict(zip(columns, texts, strict=True)))
            line = reader.line_num + 1
    except csv.Error as broken:
        if "field larger" in str(broken):  # the reader has a limit of its own, above ours
            faults.append(error("cell_long", sheet.file, [line], most=str(LONGEST)))
        else:
            faults.append(error("quotes", sheet.file, [line]))


def _header(sheet: Sheet, found: list[str]) -> Iterator[Fault]:
    expected = list(sheet.columns)
    if found == expected:
        return
    if len(found) == 1 and ";" in found[0]:
        yield error("separator", sheet.file, [1])
        return
    for column in expected:
        if column not in found:
            yield error("column_missing", sheet.file, [1], column)
    for column in found:
        if column not in expected:
            yield error("column_stray", sheet.file, [1], column, expected=", ".join(expected))
    if sorted(found) == sorted(expected):
        yield error("column_order", sheet.file, [1], expected=",".join(expected))
    elif set(found) == set(expected):
        yield error("column_twice", sheet.file, [1], expected=",".join(expected))
