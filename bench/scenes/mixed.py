"""Mixed: embeds while readers rerun: answered by the explorer's process, and split off from it."""

from concurrent.futures import ThreadPoolExecutor

from bench import nginx
from bench.crowd import Crowd, Found, crowd
from bench.load import Rate, warmed
from bench.many import many
from bench.said import say
from bench.scenes.embeds import address
from bench.scenes.sessions import BOX, PAGE, QUERIES
from bench.server import ROOT, streamlit
from bench.sheet import Cell, Section
from bench.steady import steady

READERS, READERS_IN_FULL = 20, 100
RATE, RATE_IN_FULL = 300, 2_000
SECONDS = 12.0
ALONE, SPLIT = "one explorer for both", "split off: nginx, one explorer, the endings"
COLUMNS = (
    *("server", "embeds asked/s", "answered/s", "idle p50 ms", "idle p99 ms", "busy p50 ms"),
    *("busy p99 ms", "p99 busy / idle", "reruns p95 ms"),
)


def measure(full: bool) -> Section:
    """Embeds at a steady rate, first alone, then while a crowd reruns."""
    readers, wanted = (READERS_IN_FULL, RATE_IN_FULL) if full else (READERS, RATE)
    rows: list[tuple[Cell, ...]] = []
    with streamlit(ROOT / "app.py") as ours:
        rows.append(_row(ALONE, ours.address, readers, wanted))
    if nginx.installed():
        with many(1) as server:
            rows.append(_row(SPLIT, server.address, readers, wanted))
    notes = (
        f"{readers} sessions at 3 s of thought; embeds asked steadily for {SECONDS:.0f} s.",
        "Each embed is timed from when it was due: a stall counts for all who came in it.",
        "Must: split off, the p99 of embeds under that load is at most twice its idle p99.",
        "The askers and the readers take a part of the same cores.",
    )
    return Section("Embeds while readers rerun", COLUMNS, tuple(rows), notes)


def _row(name: str, where: str, readers: int, wanted: int) -> tuple[Cell, ...]:
    say(name)
    path = address()
    warmed(where, path)
    who = Crowd(readers, PAGE, QUERIES, BOX, reruns=round(SECONDS / 3) + 3)
    crowd(where, Crowd(min(readers, 5), PAGE, QUERIES, BOX, think=0.2))
    steady(where, path, wanted, 2.0)
    idle = steady(where, path, wanted, SECONDS)
    with ThreadPoolExecutor(1) as beside:
        told = beside.submit(crowd, where, who)
        # the crowd comes in over its first time of thought
        steady(where, path, wanted, 4.0)
        busy: Rate = steady(where, path, wanted, SECONDS)
        found: Found = told.result()
    ratio = busy.p99 / idle.p99
    figures = (idle.p50, idle.p99, busy.p50, busy.p99, ratio, found.p95)
    return (name, wanted, busy.per_second, *figures)
