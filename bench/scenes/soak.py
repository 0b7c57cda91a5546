"""Soak: half an hour of readers who come and go, in full, to see whether anything grows."""

import time

from bench.crowd import Crowd, crowd
from bench.load import ask
from bench.said import say
from bench.scenes.embeds import address
from bench.scenes.sessions import BOX, PAGE, QUERIES
from bench.server import ROOT, streamlit
from bench.sheet import Cell, Section
from bench.tree import use

MINUTES, A_LOOK = 30, 1
READERS = 20
COLUMNS = ("minute", "MB", "open files", "threads", "reruns", "lost", "p95 ms")
NOTES = (
    f"Groups of {READERS} new sessions one after another, and an embed between them.",
    "To hold: memory, files and threads of the last third do not grow.",
)


def measure(full: bool) -> Section:
    """A row for each group of readers; a minute of them, but in full."""
    minutes = MINUTES if full else A_LOOK
    rows: list[tuple[Cell, ...]] = []
    with streamlit(ROOT / "app.py") as server:
        begun = time.monotonic()
        while (minute := (time.monotonic() - begun) / 60) < minutes:
            found = crowd(server.address, Crowd(READERS, PAGE, QUERIES, BOX, think=1.0, reruns=30))
            ask(server.address, address())
            now = use(server.pid)
            say(f"minute {minute:.0f}: {now}")
            lost: Cell = f"{found.lost}: {found.why}" if found.lost else 0
            counted = (now.files, now.threads, len(found.runs), lost, found.p95)
            rows.append((round(minute, 1), now.megabytes, *counted))
    third = rows[len(rows) * 2 // 3 :]
    grown = float(third[-1][1] or 0) - float(third[0][1] or 0) if third else 0.0
    return Section("Soak", COLUMNS, tuple(rows), (*NOTES, f"Last third: {grown:+.1f} MB."))
