"""Growth: the same question of a few thousand rows and of a million, or twenty with FULL=1."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import gettempdir

from bench.reader import Reader
from bench.server import ROOT, streamlit
from bench.sheet import Cell, Section
from bench.spread import Spread
from bench.tree import settled, use
from bench.world import FIRST_YEAR, MILLION, SMALL, TWENTY_MILLION, World, written
from components.query.mirror import Mirror

WORLDS = Path(gettempdir()) / "kinerja-synthetic-worlds"
ROUNDS, WARM, NEW = 24, 4, range(2, 9)
DIGEST = (
    "from components.query import release; from components.query.evidence import evidence;"
    "from components.query.findings import findings;"
    "edition = release(None); evidence(edition); findings(edition)"
)
QUESTION = "metric=passports_issued&office=synthetic-00{}"
ALL_OFFICES = "metric=passports_issued&from={0}&to={0}&chart=ranking"
COLUMNS = (
    "rows", "of one office", "start s", "/ smallest", "rerun p50 ms", "/ smallest",
    "CPU ms a rerun", "/ smallest", "new question p50 ms", "/ smallest",
    "all offices, first ms", "memory MB", "/ smallest",
)  # fmt: skip
NOTES = (
    "Synthetic worlds (bench/world.py): no office, report or number in them exists.",
    "A rerun asks one metric of one office again, a new question one of an office not yet asked.",
    "Of one office: how many statements of that metric a new question reads and draws.",
    "Rounds go to all servers in turn; each has its own process, whose CPU time is its own.",
    "Start finds the counts of the front page kept by edition and code, as a second start does.",
    "Must: rerun 1.5, start 2.0 of the smallest world; aim 1.2. FULL=1 adds twenty million rows.",
    "All offices: a year of them, of which large worlds read that year alone.",
    "Memory is the explorer's with its drawing workers, the pages of mapped files included.",
)


@dataclass
class Found:
    """What was measured of one world."""

    world: World
    start: float
    pid: int
    processor: float = 0.0
    wide: float = 0.0
    memory: float = 0.0
    new: list[float] = field(default_factory=list)
    reruns: list[float] = field(default_factory=list)


def measure(full: bool) -> Section:
    """Start, first answer, rerun and memory for each world, in ratio to the smallest."""
    worlds = (SMALL, MILLION, TWENTY_MILLION) if full else (SMALL, MILLION)
    with ExitStack() as open_:
        pairs = [open_.enter_context(_served(world)) for world in worlds]
        _rerun(pairs, WARM)
        for found, _ in pairs:
            settled(found.pid)
        for found, _ in pairs:
            found.reruns.clear()
            found.processor -= use(found.pid).seconds
        _rerun(pairs, ROUNDS)
        for found, _ in pairs:
            found.processor += use(found.pid).seconds
        for office in NEW:
            for found, reader in pairs:
                found.new.append(reader.ask(QUESTION.format(office)).milliseconds)
    return Section("Growth", COLUMNS, tuple(_rows([found for found, _ in pairs])), NOTES)


def _rerun(pairs: Sequence[tuple[Found, Reader]], rounds: int) -> None:
    for round_ in range(rounds):
        for found, reader in pairs:
            found.reruns.append(reader.ask(QUESTION.format(round_ % 2)).milliseconds)


@contextmanager
def _served(world: World) -> Iterator[tuple[Found, Reader]]:
    url = written(world, WORLDS).parent
    cache = WORLDS / "cache"
    Mirror(str(url), cache).pull()
    environment = {"DATA_URL": str(url), "DATA_CACHE": str(cache)}
    # what a first start would work out; it may take longer than a server is waited for
    command = [sys.executable, "-c", DIGEST]
    subprocess.run(command, env={**os.environ, **environment}, check=True)  # noqa: S603 - ours
    with (
        streamlit(ROOT / "app.py", environment) as server,
        Reader(server.address, "bandingkan") as reader,
    ):
        reader.ask(QUESTION.format(9))
        found = Found(world, server.seconds, server.pid)
        yield found, reader
        found.memory = use(server.pid).megabytes
        newest = FIRST_YEAR + world.years - 1
        found.wide = reader.ask(ALL_OFFICES.format(newest)).milliseconds


def _rows(found: list[Found]) -> Iterator[tuple[Cell, ...]]:
    least = found[0]
    floor, lowest = Spread.of(least.reruns).middle, Spread.of(least.new).middle
    for one in found:
        rerun, new = Spread.of(one.reruns).middle, Spread.of(one.new).middle
        yield (
            one.world.rows, one.world.per_office, one.start, one.start / least.start,
            rerun, rerun / floor, one.processor * 1000 / ROUNDS, one.processor / least.processor,
            new, new / lowest, one.wide, one.memory, one.memory / least.memory,
        )  # fmt: skip
