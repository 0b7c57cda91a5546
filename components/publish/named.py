"""Named: the embeds that people listed in data/curated/embeds.csv."""

import csv
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qsl

from components.errors import ExplorerError
from components.query import Release, View, read_view
from components.render.drawing import Chart

FILE = "embeds.csv"
COLUMNS = ("embed_id", "chart", "address")
FIRST_ROW = 2


class BadRow(ExplorerError):
    """A row that names no chart or no view of ours."""

    key = "publish.bad_row"


def named(folder: Path, release: Release) -> Iterator[tuple[Chart, View]]:
    """The charts and views of the list; none where there is no list, BadRow for the first wrong."""
    file = folder / FILE
    if not file.exists():
        return
    with file.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines)
        missing = [name for name in COLUMNS if name not in (rows.fieldnames or ())]
        if missing:
            raise BadRow(file=FILE, row="1", found=", ".join(missing))
        for number, row in enumerate(rows, FIRST_ROW):
            try:
                chart = Chart(row["chart"])
                pairs = parse_qsl(row["address"], keep_blank_values=True, strict_parsing=True)
                yield chart, read_view(pairs, release.catalogue)
            except (ValueError, ExplorerError) as wrong:
                found = f"{row['chart']}?{row['address']}"
                raise BadRow(file=FILE, row=str(number), found=found[:120]) from wrong
