"""Fault: one thing found wrong or odd in the files, and where; words/ingest.toml says it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from components.words import Words

SHOWN_ROWS = 10
SHOWN_TEXT = 160
# Lists of what is allowed are our own words, never a cell somebody filled without end.
NEVER_CUT = {"allowed", "columns", "expected", "header"}


class Severity(StrEnum):
    """Whether a fault stops the build."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """
    One fault; `rows` are line numbers of the file as an editor counts them.

    `key` names the sentence `ingest.fault.<key>`, which `facts` fill.  A fault of a whole
    file has no rows, one of a whole row no column.
    """

    key: str
    file: str
    rows: tuple[int, ...] = ()
    column: str = ""
    severity: Severity = Severity.ERROR
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def stops(self) -> bool:
        """Whether nothing may be built with it."""
        return self.severity is Severity.ERROR

    def place(self, say: Words) -> str:
        """File, row and column: figures.csv, baris 12, kolom value."""
        parts = [self.file]
        if self.rows:
            lines = ", ".join(map(str, self.rows[:SHOWN_ROWS]))
            key = "ingest.place.row" if len(self.rows) == 1 else "ingest.place.rows"
            parts.append(say(key, lines=lines))
        if len(self.rows) > SHOWN_ROWS:
            parts.append(say("ingest.place.more", n=say.number(len(self.rows) - SHOWN_ROWS)))
        if self.column:
            parts.append(say("ingest.place.column", column=self.column))
        return ", ".join(parts)

    def sentence(self, say: Words) -> str:
        """What was found and what was expected there."""
        facts = {
            name: text if name in NEVER_CUT else _short(text) for name, text in self.facts.items()
        }
        return say(f"ingest.fault.{self.key}", **facts)

    def said(self, say: Words) -> str:
        """Place and sentence on one line."""
        return f"{self.place(say)}: {self.sentence(say)}"


def warning(key: str, file: str, rows: Iterable[int] = (), column: str = "", **facts: str) -> Fault:
    """A fault that is reported but stops nothing."""
    return Fault(
        key=key,
        file=file,
        rows=tuple(rows),
        column=column,
        severity=Severity.WARNING,
        facts=facts,
    )


def error(key: str, file: str, rows: Iterable[int] = (), column: str = "", **facts: str) -> Fault:
    """A fault that stops the build."""
    return Fault(key=key, file=file, rows=tuple(rows), column=column, facts=facts)


def in_order(faults: Iterable[Fault]) -> list[Fault]:
    """Errors first, then by file, row and column: the same faults always in the same order."""
    return sorted(
        faults,
        key=lambda one: (
            not one.stops, one.file, one.key if not one.stops else "",
            one.rows, one.column, one.key, sorted(one.facts.items()),
        ),
    )  # fmt: skip


def _short(text: str) -> str:
    return text if len(text) <= SHOWN_TEXT else text[: SHOWN_TEXT - 1] + "…"
