"""Lighthouse, of npm, at the version of package.json, with this machine's Chromium."""

import json
import os
import statistics
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.explorer import FLAGS, where

HERE = Path(__file__).parent
PROGRAM = Path("node_modules", "lighthouse", "cli", "index.js")
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
LIMIT = 240
# An embed and the server's status say that they are not for search engines; that is meant.
NOT_FOR_SEARCH = ("/embed/", "/status")
CRAWLABLE = ("is-crawlable",)
LEAST_LIGHT = {"performance": 95, "accessibility": 100, "best-practices": 95, "seo": 95}
LEAST_ROOM = {"accessibility": 95}


@dataclass(frozen=True, slots=True)
class Scores:
    """What Lighthouse gives one address, of a hundred, and what each category asks for."""

    address: str
    given: Mapping[str, int]
    least: Mapping[str, int]

    @property
    def short(self) -> list[str]:
        """The categories that fall short."""
        return [name for name, least in self.least.items() if self.given[name] < least]


def installed(folder: Path) -> Path:
    """The folder in which Lighthouse has been installed, as package-lock.json pins it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        (folder / name).write_bytes((HERE / name).read_bytes())
    command = ["npm", "ci", "--omit=dev", "--no-audit", "--no-fund", "--ignore-scripts", "--silent"]
    subprocess.run(command, cwd=folder, check=True)
    return folder


def version(folder: Path) -> str:
    """Which Lighthouse."""
    told = (folder / "node_modules" / "lighthouse" / "package.json").read_text(encoding="utf-8")
    return str(json.loads(told)["version"])


def scores(site: str, address: str, folder: Path, *, light: bool, rounds: int) -> Scores:
    """The median of some rounds under Lighthouse's mobile profile; its last report is kept."""
    skipped = CRAWLABLE if address.startswith(NOT_FOR_SEARCH) else ()
    report = folder / "reports" / f"{address.strip('/').replace('/', '-').partition('?')[0]}.json"
    report.parent.mkdir(exist_ok=True)
    seen = [_round(site + address, report, folder, skipped) for _ in range(rounds)]
    given = {name: round(statistics.median(one[name] for one in seen)) for name in CATEGORIES}
    return Scores(address, given, LEAST_LIGHT if light else LEAST_ROOM)


def _round(url: str, report: Path, folder: Path, skipped: tuple[str, ...]) -> dict[str, int]:
    command = [
        "node",
        str(folder / PROGRAM),
        url,
        "--quiet",
        "--output=json",
        f"--output-path={report}",
        f"--only-categories={','.join(CATEGORIES)}",
        f"--chrome-flags={' '.join(['--headless=new', *FLAGS])}",
        *(f"--skip-audits={name}" for name in skipped),
    ]
    environment = {**os.environ, "CHROME_PATH": where()}
    subprocess.run(command, env=environment, check=True, timeout=LIMIT, capture_output=True)
    found = json.loads(report.read_text(encoding="utf-8"))["categories"]
    return {name: round(100 * (found[name]["score"] or 0)) for name in CATEGORIES}
