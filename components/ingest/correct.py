"""Corrections: rows that change one text of one figure, and fail loudly once it is gone."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from components.ingest.curated import CORRECTIONS, FIGURES
from components.ingest.faults import Fault, error
from components.ingest.near import nearest
from components.ingest.read import Row

EXAMPLE = "example"
BETWEEN = "|"


@dataclass(frozen=True, slots=True)
class Corrected:
    """The figures after correction, which corrections changed which line, and what failed."""

    figures: tuple[Row, ...]
    applied: tuple[tuple[Row, int], ...]
    faults: tuple[Fault, ...]


def figure_key(row: Row) -> str:
    """How a correction names a row of figures.csv."""
    return BETWEEN.join(row.key(FIGURES.key))


def correct(
    figures: Iterable[Row], corrections: Iterable[Row], known: Callable[[], Iterable[str]] = tuple
) -> Corrected:
    """
    Every correction applied in the order of its file, except the example.

    `known` gives the keys of rows that are not among `figures`, to say which is near.
    """
    now = {row.line: row for row in figures}
    lines = defaultdict(list)
    for row in now.values():
        lines[figure_key(row)].append(row.line)
    applied: list[tuple[Row, int]] = []
    faults: list[Fault] = []
    for correction in corrections:
        if correction["status"].startswith(EXAMPLE):
            continue
        hits = lines.get(correction["figure_key"], [])
        found = list(_faults(correction, [now[line] for line in hits], lines, known))
        faults += found
        if not found:
            now[hits[0]] = now[hits[0]].with_text(correction["column"], correction["becomes"])
            applied.append((correction, hits[0]))
    return Corrected(tuple(now.values()), tuple(applied), tuple(faults))


def _faults(
    correction: Row, hits: list[Row], mine: Iterable[str], others: Callable[[], Iterable[str]]
) -> Iterator[Fault]:
    file, at, key = CORRECTIONS.file, [correction.line], correction["figure_key"]
    column = correction["column"]
    if not hits:
        near = nearest(key, chain(mine, others()))
        sentence = "correction_lost_near" if near else "correction_lost"
        yield error(sentence, file, at, "figure_key", found=key, near=near)
    if len(hits) > 1:
        lines = ", ".join(str(row.line) for row in hits)
        yield error("correction_many", file, at, "figure_key", found=key, lines=lines)
    if column not in FIGURES.columns:
        allowed = ", ".join(FIGURES.columns)
        yield error("word", file, at, "column", found=column, allowed=allowed)
    elif len(hits) == 1 and hits[0][column] != correction["expects"]:
        yield error(
            "correction_gone",
            file,
            at,
            "expects",
            expects=correction["expects"],
            found=hits[0][column],
            where=column,
            line=str(hits[0].line),
        )
