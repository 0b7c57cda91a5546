"""Lines: services kind by kind, where a column for each kind would have no room for words."""

from collections.abc import Iterable, Mapping, Sequence

from components.charts.plot import Row

LINE = 58
LEAST = 104  # three cells in a line from 312 pixels up
COLUMNS = (3, 4, 5, 6, 8)
_SIZE = "data('size')[0]"


def _chosen(narrow: str, wider: Sequence[str]) -> str:
    told = narrow
    for columns, value in zip(COLUMNS[1:], wider, strict=True):
        told = f"width >= {columns * LEAST} ? {value} : {told}"
    return f"({told})"


def by_width(field: str, owner: str = "datum") -> str:
    """The value of a field that has one for each number of cells in a line."""
    narrow, *wider = (f"{owner}.{field}_{columns}" for columns in COLUMNS)
    return _chosen(narrow, wider)


def cells_in_line() -> str:
    """How many cells stand in a line, as Vega works it out."""
    narrow, *wider = map(str, COLUMNS)
    return _chosen(narrow, wider)


def lines_of(width: float) -> int:
    """The same at a width that is known."""
    return max((one for one in COLUMNS if width >= one * LEAST), default=COLUMNS[0])


HIGH = f"{by_width('lines', _SIZE)} * {LINE}"
WIDE = f"(width / {cells_in_line()})"
LEFT = f"((datum.nth % {cells_in_line()}) * {WIDE})"
TOP = f"({by_width('line')} * {LINE})"


def placed(counts: Mapping[str, int]) -> dict[str, list[Row]]:
    """
    The places of each kind: its own name first, then its cells, from line to line.

    Each kind begins a line of its own.
    """
    places: dict[str, list[Row]] = {kind: [] for kind in counts}
    for columns in COLUMNS:
        start = 0
        for kind, count in counts.items():
            for nth in range(count + 1):
                if columns == COLUMNS[0]:
                    places[kind].append({"nth": nth})
                places[kind][nth][f"line_{columns}"] = start + nth // columns
            start += count // columns + 1
    return places


def size(counts: Iterable[int]) -> Row:
    """How many lines there are in all."""
    every = list(counts)
    return {f"lines_{columns}": sum(one // columns + 1 for one in every) for columns in COLUMNS}


def ends(counts: Mapping[str, int], width: float) -> list[Row]:
    """A row for each line at a width; the last of a kind has its name, so that none is cut off."""
    columns = lines_of(width)
    found: list[Row] = []
    for kind, count in counts.items():
        blank = [""] * (count // columns)
        found += [{"slot": len(found) + at, "name": name} for at, name in enumerate([*blank, kind])]
    return found
