"""A newsroom of its own: the small world's CSVs, two states of them, and builds as processes."""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from components import paths
from components.query.opening import opened
from tests import world

FIGURES = "figures.csv"


@dataclass(frozen=True)
class Newsroom:
    """A folder with curated/, catalogue/ and what is built of them."""

    root: Path

    @classmethod
    def at(cls, root: Path) -> "Newsroom":
        """The small world, copied and built once."""
        shutil.copytree(world.CURATED, root / "curated")
        shutil.copytree(world.CATALOGUE, root / "catalogue")
        room = cls(root)
        subprocess.run(room.command, cwd=paths.ROOT, check=True, stdout=subprocess.DEVNULL)
        return room

    @property
    def out(self) -> Path:
        """Where the release lies."""
        return self.root / "metrics"

    @property
    def command(self) -> list[str]:
        """What builds it."""
        folders = {name: self.root / name for name in ("curated", "catalogue", "releases")}
        told = [str(word) for name, path in folders.items() for word in (f"--{name}", path)]
        return [sys.executable, "-m", "components.ingest", *told, "--out", str(self.out)]

    def edit(self, number: int) -> None:
        """Another value in one row, under another name: the next build has work to do."""
        path = self.root / "curated" / "release.toml"
        lines = path.read_text(encoding="utf-8").splitlines()
        named = [f'name = "n{number}"' if line.startswith("name") else line for line in lines]
        path.write_text("\n".join(named) + "\n", encoding="utf-8")
        rows = (self.root / "curated" / FIGURES).read_text(encoding="utf-8").splitlines()
        cells = rows[3].split(",")
        cells[5] = str(15_000 + number)
        rows[3] = ",".join(cells)
        (self.root / "curated" / FIGURES).write_text("\n".join(rows) + "\n", encoding="utf-8")

    def name(self) -> str:
        """The name of the edition in place, every file checked; Refused if it is not whole."""
        return opened(self.out).name

    def bytes(self) -> dict[str, bytes]:
        """Every file of the release."""
        return {path.name: path.read_bytes() for path in sorted(self.out.iterdir())}

    def litter(self) -> list[str]:
        """What killed builds have left behind."""
        return [path.name for path in self.root.rglob(".*") if path.name != "."]
