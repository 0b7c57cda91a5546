"""The rows behind a drawing as CSV, below lines that say what they are."""

import re
from collections.abc import Iterator

from components.render.citation import one_line
from components.render.drawing import Drawing
from components.render.files.about import about
from components.render.files.listing import listing
from components.render.sheet import csv_of
from components.words import Words

COMMENT = "# "
LINES = 7
STARTS_CELL = re.compile(r"(?<=[,;])(?=[=+\-@])")


def csv_bytes(drawing: Drawing, say: Words, base: str) -> bytes:
    """
    UTF-8 without a mark, LF; as many comment lines as `LINES`, a header, a row a statement.

    A text that a spreadsheet would run as a formula gets an apostrophe before it, as in
    `render.sheet`; numbers and dates never do.
    """
    found = listing(drawing, say, base)
    head = "".join(f"{COMMENT}{_inert(line)}\n" for line in _lines(drawing, say, base))
    return head.encode() + csv_of(found.names, found.rows)


def _lines(drawing: Drawing, say: Words, base: str) -> Iterator[str]:
    told = about(drawing, say, base)
    yield from (told.title, told.subtitle, told.source)
    yield say("files.labelled.licence", text=told.licence)
    yield say("files.labelled.edition", text=told.edition)
    yield say("files.labelled.cite", text=told.citation.short)
    yield say("files.reading", lines=LINES)


def _inert(line: str) -> str:
    """The line as cells that no spreadsheet runs or joins with the next line."""
    return STARTS_CELL.sub(" ", one_line(line).replace('"', "'"))
