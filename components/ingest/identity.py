"""The id of a statement: a short hash of its keys as first keyed (DECISIONS 12)."""

from array import array
from collections.abc import Iterator
from hashlib import sha256

import pyarrow as pa
import pyarrow.compute as pc

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
LENGTH, BASE = 12, 16


def figure_id(row: Row) -> str:
    """Twelve hexadecimal digits that stay the same wherever the row stands in its file."""
    return sha256(BETWEEN.join(row.key(KEYED)).encode()).hexdigest()[:LENGTH]


class Ids:
    """The ids of all rows with their lines, in sixteen bytes each."""

    def __init__(self) -> None:
        self._numbers, self._lines = array("Q"), array("Q")

    def __len__(self) -> int:
        return len(self._lines)

    def add(self, figure_id: str, line: int) -> None:
        """The next row's."""
        self._numbers.append(int(figure_id, BASE))
        self._lines.append(line)

    def twins(self) -> Iterator[tuple[int, int, str]]:
        """Each row whose id an earlier one has: its line, the line of the first, and the id."""
        numbers = pa.array(memoryview(self._numbers), pa.uint64())
        counts = pc.value_counts(numbers)
        several = counts.filter(pc.greater(counts.field("counts"), 1)).field("values")
        first: dict[int, int] = {}
        for place in pc.indices_nonzero(pc.is_in(numbers, several)).to_pylist():
            number, line = self._numbers[place], self._lines[place]
            if first.setdefault(number, line) != line:
                yield line, first[number], f"{number:0{LENGTH}x}"
