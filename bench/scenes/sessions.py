"""Sessions: reruns while 1, 50, 75 readers (in full to 150) ask and think for three seconds."""

import os

from bench import nginx
from bench.crowd import THINK, Crowd, Found, crowd
from bench.many import many
from bench.said import say
from bench.server import HERE, ROOT, Server, streamlit
from bench.sheet import Cell, Section
from bench.tree import use

COUNTS, COUNTS_IN_FULL = (1, 50, 75), (1, 10, 50, 75, 100, 150)
BARE, BARE_IN_FULL = (50,), (50, 100, 150)
# One process cannot fill two cores; as many as there are cores can.
SPREAD: tuple[int, ...] = ()
SPREAD_IN_FULL = (75, 100, 150)
CORES = os.cpu_count() or 1
PAGE = "bandingkan"
BOX = "metrics"
QUERIES = (
    "office=malang&metric=deportations",
    "office=malang&metric=stay_permits",
    "office=blitar&metric=deportations",
    "office=blitar&metric=passports_issued",
    "office=malang&office=blitar&metric=passports_issued",
)
COLUMNS = ("server", "sessions", "p50 ms", "p95 ms", "lost", "CPU ms a rerun", "MB")
NOTES = (
    f"Each session picks another metric and thinks {THINK:.0f} s (half to one and a half).",
    "The readers run on the same cores as the servers, and take a part of them.",
    "Must: 75 sessions a process with a p95 of 1,000 ms and none lost; aim 150.",
    "A server's figures are its own and its children's; MB at the end of the crowd.",
)


def measure(full: bool) -> Section:
    """One process of ours beside a bare page, then as many as there are cores behind nginx."""
    counts, bare, spread = (
        (COUNTS_IN_FULL, BARE_IN_FULL, SPREAD_IN_FULL) if full else (COUNTS, BARE, SPREAD)
    )
    rows: list[tuple[Cell, ...]] = []
    with streamlit(HERE / "pages/hello.py") as nothing, streamlit(ROOT / "app.py") as ours:
        for count in counts:
            if count in bare:
                rows.append(_row("a bare page", nothing, Crowd(count, "", ("n=1", "n=2"))))
            rows.append(_row("one explorer", ours, Crowd(count, PAGE, QUERIES, BOX)))
    if spread and nginx.installed():
        with many(CORES) as server:
            # every process draws each view once before it is timed
            crowd(server.address, Crowd(4, PAGE, QUERIES, BOX, think=0.2))
            name = f"nginx and {CORES} explorers"
            rows += [_row(name, server, Crowd(count, PAGE, QUERIES, BOX)) for count in spread]
    return Section("Many sessions", COLUMNS, tuple(rows), NOTES)


def _row(name: str, server: Server, who: Crowd) -> tuple[Cell, ...]:
    say(f"{name}, {who.sessions} sessions")
    before = use(server.pid)
    found: Found = crowd(server.address, who)
    after = use(server.pid)
    asked = len(found.runs) + who.sessions
    each = (after.seconds - before.seconds) * 1000 / asked
    lost = f"{found.lost}: {found.why}" if found.lost else 0
    return (name, who.sessions, found.p50, found.p95, lost, each, after.megabytes)
