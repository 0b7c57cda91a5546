"""Publish: what the files of each ending cost as publish makes them, and so what the site does."""

import random
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.said import say
from bench.sheet import Cell, Section
from bench.spread import Spread
from components import paths
from components.publish.batching import batches
from components.publish.making import Bench, Made, Task, make
from components.publish.named import named
from components.publish.plan import plan
from components.publish.source import endings, own_files
from components.publish.spelling import Address, read_address, spelled
from components.query.store import current
from components.render.embed_script import TOUCH_ADDRESS
from components.render.feed_editions import editions

SAMPLE, SAMPLE_IN_FULL = 1, 12
SEED = 6
BASE = "https://kinerja.example"
# What pages of one lot alone link to; style sheet and scripts are everybody's.
OWN = ("/g/", "/embed/", "/api/")
COLUMNS = ("made like", "files", "each, ms", "range", "minutes of a core")
NOTES = (
    "CPU time of one process, packing and writing included; other work counts for little.",
    "Made as publish makes them: all of one view together, then what its pages link to.",
    "Of each kind of work one lot goes before uncounted: the frames of charts are kept.",
    "Files: those of the sample, as many times as there are lots like it.",
)

Lot = list[Task]


@dataclass(frozen=True, slots=True)
class Cost:
    """One file: what it was made like, its CPU milliseconds, and how many it stands for."""

    kind: str
    made: float
    times: float


def measure(full: bool) -> Section:
    """A seeded sample of each kind of work, after one of each that is not counted."""
    lots = _lots()
    planned = {task.address for group in lots.values() for lot in group for task in lot}
    chance = random.Random(SEED)  # noqa: S311 - a sample, no secret
    found: list[Cost] = []
    with TemporaryDirectory() as folder:
        bench = Bench(endings(BASE), Path(folder), BASE)
        for name, group in sorted(lots.items()):
            say(f"{name}: {len(group)} lots")
            wanted = 1 + (SAMPLE_IN_FULL if full else SAMPLE)
            chosen = chance.sample(group, min(len(group), wanted))
            for number, lot in enumerate(chosen):
                costs = _costs(lot, bench, planned, len(group) / max(1, len(chosen) - 1))
                if number or len(chosen) == 1:
                    found += costs
    return Section("What publishing costs", COLUMNS, _rows(found), NOTES)


def _lots() -> dict[str, list[Lot]]:
    """What publish makes in one go, by chart or else by place."""
    release = current()
    held = [one.id for one in editions()][1:]
    own = [TOUCH_ADDRESS, *own_files()]
    wishes = plan(release, held, named(paths.CURATED, release), own)
    found: dict[str, list[Lot]] = defaultdict(list)
    for lot in batches(_task(wish.address) for wish in wishes):
        place, _, name = read_address(lot[0].address).path.lstrip("/").partition("/")
        found[name.partition(".")[0] if place in {"g", "embed"} else place].append(lot)
    return found


def _task(one: Address) -> Task:
    return Task(address=str(one), path=spelled(one), section="charts")


def _costs(lot: Lot, bench: Bench, planned: set[str], times: float) -> list[Cost]:
    """Each file of a lot, and each that its pages link to and nobody planned."""
    costs: list[Cost] = []
    done = set(planned)
    waiting: list[Sequence[Task]] = [lot]
    while waiting:
        links: list[str] = []
        for task in waiting.pop():
            begun = time.process_time()
            made = make(task, bench)
            spent = (time.process_time() - begun) * 1000
            costs.append(Cost(_kind(read_address(task.address)), spent, times))
            if isinstance(made, Made):
                new = (link for link in made.entry.links if link not in done)
                links += [link for link in new if link.startswith(OWN)]
                done.update(links)
        waiting += batches(_task(read_address(link)) for link in links)
    return costs


def _kind(one: Address) -> str:
    """What a file is made like: its ending, and its place where it has none."""
    place = one.path.split("/")[1]
    if one.ending and place not in {"angka", "api"}:
        return one.ending
    return f"{place}, {one.ending or 'page'}"


def _rows(found: list[Cost]) -> tuple[tuple[Cell, ...], ...]:
    by_kind: dict[str, list[Cost]] = defaultdict(list)
    for cost in found:
        by_kind[cost.kind].append(cost)
    rows = [_row(kind, costs) for kind, costs in by_kind.items()]
    rows.sort(key=lambda row: -row[-1])
    total = ("all", sum(row[1] for row in rows), None, None, sum(row[-1] for row in rows))
    return (*rows, total)


def _row(kind: str, costs: list[Cost]) -> tuple[str, int, float, str, float]:
    each = Spread.of(cost.made for cost in costs)
    # the mean, not the middle: what few cost much adds to the whole
    minutes = sum(cost.made * cost.times for cost in costs) / 60_000
    return (kind, round(sum(cost.times for cost in costs)), each.middle, each.range, minutes)
