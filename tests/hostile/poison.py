"""The small world with hostile words in every column that holds words."""

import csv
import shutil
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from components.ingest.build import Outcome, build
from tests import world
from tests.hostile.strings import ALWAYS_ALL, COLUMNS, COMPOUND, INERT, LINK_COLUMNS, LINKS
from tests.query.editions import recorded


def copied(root: Path) -> Path:
    """The files of the small world, to be spoilt."""
    shutil.copytree(world.CURATED, root / "curated")
    shutil.copytree(world.CATALOGUE, root / "catalogue")
    return root


def poisoned(root: Path) -> int:
    """Hostile words in every cell of words; how many cells that were."""
    texts, count = cycle(INERT), 0
    for name, columns in COLUMNS.items():
        path = file(root, name)
        with path.open(encoding="utf-8", newline="") as rows:
            header, *body = csv.reader(rows)
        for row in body:
            for column, text in zip(columns, _texts(name, texts), strict=False):
                place = header.index(column)
                row[place] = f"{row[place]} {text}" if name in ALWAYS_ALL else text
                count += 1
        with path.open("w", encoding="utf-8", newline="") as rows:
            csv.writer(rows, lineterminator="\n").writerows([header, *body])
    return count


def mislinked(metrics: Path) -> int:
    """
    Hostile addresses in the Parquet of a build, sworn to by its record; how many.

    `make data` would refuse them: this is an edition by somebody else's hand.
    """
    links, count = cycle(LINKS), 0
    for name, column in LINK_COLUMNS.items():
        path = metrics / f"{Path(name).stem}.parquet"
        rows = pq.read_table(path)
        told = pa.array([next(links) for _ in range(len(rows))], pa.string())
        place = rows.column_names.index(column)
        pq.write_table(rows.set_column(place, column, told), path)
        count += len(rows)
    recorded(metrics)
    return count


def file(root: Path, name: str) -> Path:
    """The curated or catalogue file of that name."""
    curated = root / "curated" / name
    return curated if curated.exists() else root / "catalogue" / name


def made(root: Path) -> Outcome:
    """A build of these files."""
    return build(root / "curated", root / "catalogue", root / "metrics", root / "releases")


def _texts(name: str, texts: Iterator[str]) -> Iterator[str]:
    while True:
        yield f"{COMPOUND} {next(texts)}" if name in ALWAYS_ALL else next(texts)
