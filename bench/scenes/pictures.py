"""Pictures: how long a chart takes to be drawn for the first time, and from the cache after it."""

import random

from bench.load import Answer, ask, warmed
from bench.said import say
from bench.server import endings
from bench.sheet import Section
from bench.spread import Spread

# Few offices and all of them, each at a width that nobody has asked for before.
VIEWS = {
    "two offices": "trend.{}?office=malang&office=blitar&metric=passports_issued&w={}",
    "a year of all offices": "ranking.{}?to=2024&metric=passports_issued&w={}",
}
ENDINGS = ("svg", "png")
WIDTHS = range(400, 1200)
FIRST, FIRST_IN_FULL = 3, 12
AGAIN = 20
COLUMNS = ("picture", "first ms", "range", "kB", "again p50 ms", "again p95 ms", "first / again")
NOTES = (
    "First: drawn by a worker of the kiln that is warm; again: from memory, with the connection.",
    "Widths are drawn at random, so that nothing of them is on the shelf of an earlier run.",
)


def measure(full: bool) -> Section:
    """Each ending of each view at widths of its own, then one of them again and again."""
    rows = []
    with endings() as server:
        warmed(server.address, "/g/map.svg?to=2023")
        for name, address in VIEWS.items():
            for ending in ENDINGS:
                drawn = random.sample(WIDTHS, FIRST_IN_FULL if full else FIRST)
                paths = [f"/g/{address.format(ending, width)}" for width in drawn]
                say(paths[0])
                first = [_fine(server.address, path) for path in paths]
                again = [_fine(server.address, paths[0]) for _ in range(AGAIN)]
                made = Spread.of(one.milliseconds for one in first)
                kept = Spread.of(one.milliseconds for one in again)
                size = len(first[0].body) / 1000
                row = (f"{name}, {ending}", made.middle, made.range, size)
                rows.append((*row, kept.middle, kept.at(0.95), made.middle / kept.middle))
    return Section("Pictures", COLUMNS, tuple(rows), NOTES)


def _fine(address: str, path: str) -> Answer:
    answer = ask(address, path)
    if answer.status != 200:
        raise RuntimeError(f"{path}: {answer.status}")
    return answer
