"""Look at every page in every dress, with axe, with Lighthouse and by picture."""

# ruff: noqa: T201 - a command speaks to the terminal

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from contextlib import nullcontext
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

import streamlit

from components.paths import ROOT
from components.query import release
from components.render.sitemap import PAGES
from tests.audit import lighthouse
from tests.audit.places import dresses, leaves, rooms
from tests.audit.results import Audit, results
from tests.audit.sheet import hang
from tests.audit.walk import Visit, visit
from tests.explorer import chromium, explorer

TOLD = ROOT / "docs" / "audit" / "results.md"
ROUNDS = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Audit what is asked for; 1 where anything of ours is red."""
    asked = _asked(arguments)
    with tempfile.TemporaryDirectory() as here:
        begun = (
            nullcontext(asked.site) if asked.site else explorer(Path(here) / "log.txt", public=True)
        )
        with begun as site:
            audit = _audit(site, asked)
    if asked.whole:
        TOLD.parent.mkdir(parents=True, exist_ok=True)
        TOLD.write_text(results(audit), encoding="utf-8")
    else:
        print(results(audit))
    for line in audit.red:
        print(line, file=sys.stderr)
    print(f"{len(audit.red)} red; the sheet: {asked.folder / 'index.html'}")
    return 1 if audit.red else 0


def _audit(site: str, asked: argparse.Namespace) -> Audit:
    tools = [("Streamlit", streamlit.__version__)]
    visits: list[Visit] = []
    scores: list[lighthouse.Scores] = []
    places = [*leaves(release(None)), *rooms(PAGES)]
    places = [one for one in places if asked.place in one.address]
    if asked.only != "axe":
        # first, for what cannot be installed is better known before half an hour of axe
        folder = lighthouse.installed(asked.folder / "lighthouse")
        tools.append(("Lighthouse", lighthouse.version(folder)))
    if asked.only != "lighthouse":
        with chromium() as browser:
            tools.append(("Chromium", browser.version))
            worn = [dress for dress in dresses() if asked.dress in dress.name]
            for number, (place, dress) in enumerate(product(places, worn), 1):
                print(
                    f"{number}/{len(places) * len(worn)} {place.address} {dress.name}", flush=True
                )
                visits.append(visit(browser, site, place, dress, asked.folder))
        engines = sorted({one.engine for one in visits if one.engine})
        tools.append(("axe-core", ", ".join(engines)))
    if asked.only != "axe":
        for place in (one for one in places if one.good):
            print(f"Lighthouse {place.address}", flush=True)
            rounds = ROUNDS if place.light else 1
            scores.append(
                lighthouse.scores(site, place.address, folder, light=place.light, rounds=rounds)
            )
    return Audit(
        day=datetime.now(UTC).date(),
        tools=tools,
        visits=visits,
        scores=scores,
        pictures=hang(visits, asked.folder),
        load=os.getloadavg()[0],
    )


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make audit", description=__doc__)
    parser.add_argument("--only", choices=("axe", "lighthouse"), help="one of the two")
    parser.add_argument("--place", default="", help="only addresses that hold this")
    parser.add_argument("--dress", default="", help="only dresses whose name holds this")
    parser.add_argument("--site", default="", help="an explorer that runs already")
    parser.add_argument("--folder", type=Path, default=ROOT / ".cache" / "audit")
    found = parser.parse_args(arguments)
    # Only a whole audit is written down; a part of one is told on the terminal.
    found.whole = not (found.only or found.place or found.dress)
    found.folder.mkdir(parents=True, exist_ok=True)
    return found


if __name__ == "__main__":
    sys.exit(main())
