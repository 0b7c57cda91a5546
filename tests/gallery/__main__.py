"""Draw every chart for every view, in both languages, themes and widths, to be looked at."""

# ruff: noqa: T201 - a command speaks to the terminal

import argparse
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from components.paths import ROOT
from components.query import release
from tests.gallery.hanging import Hung, hang
from tests.gallery.registry import CHARTS
from tests.gallery.sheet import sheet
from tests.gallery.views import views

PROCESSES = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw what is asked for; 1 where any picture failed or any words are faulty."""
    asked = _asked(arguments)
    names = [name for name in CHARTS if asked.chart in name]
    rows = [name for name in views(release(None)) if asked.view in name]
    places = [(chart, view) for chart in names for view in rows]
    hung: list[Hung] = []
    # spawned, for the drawing threads of a parent do not survive a fork
    with ProcessPoolExecutor(PROCESSES, get_context("spawn")) as pool:
        tasks = [pool.submit(hang, chart, view, asked.folder) for chart, view in places]
        for number, (task, place) in enumerate(zip(tasks, places, strict=True), 1):
            print(f"{number}/{len(places)} {' · '.join(place)}", file=sys.stderr)
            hung += task.result()
    (asked.folder / "index.html").write_text(sheet(hung), encoding="utf-8")
    failed = [one for one in hung if one.faults]
    for one in failed:
        print(f"{one.place}: {'; '.join(one.faults)}", file=sys.stderr)
    drawn = sum(bool(one.panels) for one in hung)
    print(f"{drawn} pictures, {len(failed)} with faults: {asked.folder / 'index.html'}")
    return 1 if failed else 0


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make gallery", description=__doc__)
    parser.add_argument("--chart", default="", help="only charts whose name holds this")
    parser.add_argument("--view", default="", help="only views whose name holds this")
    parser.add_argument("--folder", type=Path, default=ROOT / ".cache" / "gallery")
    found = parser.parse_args(arguments)
    found.folder.mkdir(parents=True, exist_ok=True)
    return found


if __name__ == "__main__":
    sys.exit(main())
