"""A copy of the small world that a test may spoil, and the real release built once."""

import csv
import shutil
from dataclasses import dataclass
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from components import paths
from components.ingest.build import Outcome, build
from tests import world as small


@dataclass(frozen=True)
class Workbench:
    """A folder with its own curated files, catalogue and release."""

    root: Path

    @property
    def curated(self) -> Path:
        """What people edit."""
        return self.root / "curated"

    @property
    def catalogue(self) -> Path:
        """What the words mean."""
        return self.root / "catalogue"

    @property
    def out(self) -> Path:
        """Where the release lies."""
        return self.root / "metrics"

    @property
    def releases(self) -> Path:
        """Where earlier releases lie."""
        return self.root / "releases"

    def file(self, name: str) -> Path:
        """The curated or catalogue file of that name."""
        in_catalogue = self.catalogue / name
        return in_catalogue if in_catalogue.exists() else self.curated / name

    def build(self) -> Outcome:
        """A build of these files."""
        return build(self.curated, self.catalogue, self.out, self.releases)

    def bytes(self) -> dict[str, bytes]:
        """Every file of the release."""
        return {path.name: path.read_bytes() for path in sorted(self.out.iterdir())}

    def rows(self, table: str = "figures") -> list[dict]:
        """The rows of a built table."""
        return pq.read_table(self.out / f"{table}.parquet").to_pylist()

    def edit(self, name: str, line: int, column: str, text: str) -> None:
        """Change one cell; the header is line 1."""
        rows = self.table(name)
        rows[line - 1][rows[0].index(column)] = text
        self.rewrite(name, rows)

    def add(self, name: str, **cells: str) -> None:
        """Append a row; columns that are not named stay empty."""
        rows = self.table(name)
        self.rewrite(name, [*rows, [cells.get(column, "") for column in rows[0]]])

    def swap(self, name: str, old: str, new: str) -> None:
        """Replace a text of a file by another, in raw bytes."""
        path = self.file(name)
        before = path.read_bytes()
        assert old.encode() in before
        path.write_bytes(before.replace(old.encode(), new.encode("utf-8", "surrogateescape"), 1))

    def table(self, name: str) -> list[list[str]]:
        """The rows of a CSV, header first."""
        with self.file(name).open(encoding="utf-8", newline="") as file:
            return list(csv.reader(file))

    def rewrite(self, name: str, rows: list[list[str]]) -> None:
        """Replace the rows of a CSV, header first."""
        with self.file(name).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)


@pytest.fixture(scope="session")
def built_once(tmp_path_factory) -> Path:
    """The small world with its release already built; to be copied, not changed."""
    root = tmp_path_factory.mktemp("world")
    shutil.copytree(small.CURATED, root / "curated")
    shutil.copytree(small.CATALOGUE, root / "catalogue")
    assert Workbench(root).build().release
    return root


@pytest.fixture
def bench(built_once, tmp_path) -> Workbench:
    """A copy of the small world and of its release."""
    root = tmp_path / "world"
    shutil.copytree(built_once, root)
    return Workbench(root)


@pytest.fixture(scope="session")
def real(tmp_path_factory) -> Workbench:
    """The facts as delivered, built once; to be read, not changed."""
    root = tmp_path_factory.mktemp("real")
    shutil.copytree(paths.CURATED, root / "curated")
    shutil.copytree(paths.CATALOGUE, root / "catalogue")
    bench = Workbench(root)
    assert bench.build().release
    return bench
