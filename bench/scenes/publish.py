"""Publish: what a file of each ending costs to make and to pack, and so what the site does."""

import random
import time
from collections import defaultdict
from dataclasses import dataclass

from bench.said import say
from bench.sheet import Section
from bench.spread import Spread
from components import paths
from components.publish.answer import Answer
from components.publish.named import named
from components.publish.packing import packed
from components.publish.plan import plan
from components.publish.source import endings, own_files
from components.publish.spelling import Address
from components.query.store import current
from components.render.embed_script import TOUCH_ADDRESS
from components.render.feed_editions import editions

SAMPLE, SAMPLE_IN_FULL = 6, 60
SEED = 6
KIT = Address("/g/trend.zip", (("office", "malang"), ("metric", "passports_issued")))
COLUMNS = ("ending", "planned", "made, ms", "range", "packed, ms", "minutes of a core")
NOTES = (
    "CPU time of one process, so that other work on the machine counts for little.",
    "Planned addresses only: what their pages link to (files, kits) is about as many again.",
    "The kit (zip) is measured at one view and not planned: pages lead to it.",
)


@dataclass(frozen=True, slots=True)
class Cost:
    """The CPU milliseconds that one file took to be made, and to be packed."""

    made: float
    packed: float


def measure(full: bool) -> Section:
    """A seeded sample of each ending, after one of each that is not counted."""
    release, answer = current(), endings("https://kinerja.example")
    held = [one.id for one in editions()][1:]
    own = [TOUCH_ADDRESS, *own_files()]
    by_ending: dict[str, list[Address]] = defaultdict(list)
    for wish in plan(release, held, named(paths.CURATED, release), own):
        by_ending[_kind(wish.address)].append(wish.address)
    chance = random.Random(SEED)  # noqa: S311 - a sample, no secret
    rows = []
    for kind, found in sorted(by_ending.items()):
        say(kind)
        wanted = min(len(found), 1 + (SAMPLE_IN_FULL if full else SAMPLE))
        costs = [_cost(one, answer) for one in chance.sample(found, wanted)]
        rows.append(_row(kind, len(found), costs[1:] or costs))
    _cost(KIT, answer)
    rows.append(_row("zip", 0, [_cost(KIT, answer) for _ in range(2)]))
    rows.sort(key=lambda row: -row[-1])
    whole = sum(row[-1] for row in rows)
    total = ("all", sum(row[1] for row in rows), None, None, None, whole)
    return Section("What publishing costs", COLUMNS, (*rows, total), NOTES)


def _kind(one: Address) -> str:
    """What a file is made like: its ending, and its place where it has none."""
    return one.ending or f"{one.path.split('/')[1]}, page"


def _cost(one: Address, answer: Answer) -> Cost:
    begun = time.process_time()
    found = answer(one.path, one.pairs)
    made = time.process_time()
    packed(found.body, found.media_type)
    return Cost((made - begun) * 1000, (time.process_time() - made) * 1000)


def _row(kind: str, planned: int, costs: list[Cost]) -> tuple[str, int, float, str, float, float]:
    made, small = Spread.of(one.made for one in costs), Spread.of(one.packed for one in costs)
    # the mean, not the middle: what few cost much adds to the whole
    each = sum(one.made + one.packed for one in costs) / len(costs)
    return (kind, planned, made.middle, made.range, small.middle, planned * each / 60_000)
