"""Start: from the command to the first answer of /healthz, warm caches of the disk and all."""

import random
from collections.abc import Callable
from contextlib import AbstractContextManager

from bench.many import many
from bench.nginx import installed
from bench.said import say
from bench.server import HERE, ROOT, Server, endings, streamlit
from bench.sheet import Section
from bench.spread import Spread

ROUNDS, ROUNDS_IN_FULL = 2, 9
BARE, OURS, OWN = "a bare page", "the explorer", "the endings, own process"
COLUMNS = ("server", "ready after s", "range", "/ a bare page")
NOTES = (
    "From the start of the process until it answers 200; rounds in shuffled order.",
    "Streamlit's bare page is ready before its script is imported; ours has drawn its front page.",
)


Start = Callable[[], AbstractContextManager[Server]]


def measure(full: bool) -> Section:
    """The seconds of each, and once those of nginx with one explorer and the endings."""
    starts: dict[str, Start] = {
        BARE: lambda: streamlit(HERE / "pages/hello.py"),
        OURS: lambda: streamlit(ROOT / "app.py"),
        OWN: endings,
    }
    found: dict[str, list[float]] = {name: [] for name in starts}
    for round_ in range(ROUNDS_IN_FULL if full else ROUNDS):
        say(f"round {round_ + 1}")
        for name in random.sample(sorted(starts), len(starts)):
            with starts[name]() as server:
                found[name].append(server.seconds)
    if installed():
        with many(1) as server:
            found["serve-many, one explorer"] = [server.seconds]
    bare = Spread.of(found[BARE]).middle
    spreads = {name: Spread.of(seconds) for name, seconds in found.items()}
    rows = tuple((name, one.middle, one.range, one.middle / bare) for name, one in spreads.items())
    return Section("Start", COLUMNS, rows, NOTES)
