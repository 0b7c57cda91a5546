"""How a CSV file becomes rows of text with their line numbers; what cannot be read is a fault."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from unicodedata import category

from components.ingest.faults import Fault, error
from components.ingest.sheet import Sheet

BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
LAYOUT = {"\n", "\r", "\t"}
# These turn the reading order of all that follows them, in our sentences too.
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
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
    path = folder / sheet.file
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return Page((), (error("file_missing", sheet.file, folder=folder.name),))
    except UnicodeDecodeError as broken:
        line = broken.object[: broken.start].count(b"\n") + 1
        return Page((), (error("file_encoding", sheet.file, [line]),))
    faults = list(_form(sheet, text))
    if faults:
        return Page((), tuple(faults))
    return _rows(sheet, text)


def _form(sheet: Sheet, text: str) -> Iterator[Fault]:
    if not text.strip():
        yield error("file_empty", sheet.file, header=",".join(sheet.columns))
        return
    if text.startswith(BOM):
        yield error("file_bom", sheet.file, [1])
    for line, content in enumerate(text.split("\n"), start=1):
        if any(map(_control, content)):
            yield error("control", sheet.file, [line])


def _control(mark: str) -> bool:
    return (category(mark) == "Cc" and mark not in LAYOUT) or mark in TURNING


def _rows(sheet: Sheet, text: str) -> Page:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[Row] = []
    faults: list[Fault] = []
    line = 1
    try:
        for texts in reader:
            if line == 1:
                faults += _header(sheet, texts)
                if faults:
                    return Page((), tuple(faults))
            elif texts and len(texts) != len(sheet.columns):
                found, expected = str(len(texts)), str(len(sheet.columns))
                faults.append(error("fields", sheet.file, [line], found=found, expected=expected))
            elif any(len(text) > LONGEST for text in texts):
                faults.append(error("cell_long", sheet.file, [line], most=str(LONGEST)))
            elif texts:
                rows.append(Row(sheet.file, line, dict(zip(sheet.columns, texts, strict=True))))
            line = reader.line_num + 1
    except csv.Error as broken:
        if "field larger" in str(broken):  # the reader has a limit of its own, above ours
            faults.append(error("cell_long", sheet.file, [line], most=str(LONGEST)))
        else:
            faults.append(error("quotes", sheet.file, [line]))
    return Page(tuple(rows), tuple(faults))


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
