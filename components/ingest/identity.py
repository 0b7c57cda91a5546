"""The id of a statement: a short hash of its keys as first keyed (DECISIONS 12)."""

from collections.abc import Iterable, Mapping
from hashlib import sha256

from components.ingest.read import Row

KEYED = (
    "source_id",
    "office_id",
    "metric_id",
    "period_start",
    "period_end",
    "breakdown",
    "value",
)
# The reader refuses control characters, so this one cannot occur within a key.
BETWEEN = "\N{INFORMATION SEPARATOR ONE}"
LENGTH = 12


def figure_id(row: Row) -> str:
    """Twelve hexadecimal digits that stay the same wherever the row stands in its file."""
    return sha256(BETWEEN.join(row.key(KEYED)).encode()).hexdigest()[:LENGTH]


def figure_ids(rows: Iterable[Row]) -> Mapping[int, str]:
    """The id of each row, by the line on which it stands."""
    return {row.line: figure_id(row) for row in rows}
