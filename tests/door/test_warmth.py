"""What is done before the first reader."""

import asyncio
import gc
import subprocess
import sys
from threading import Event

import pytest

from components.door import warm
from components.paths import ROOT


def _start(*chores):
    async def run():
        async with warm(*chores)(object()):
            return gc.get_freeze_count()

    return asyncio.run(run())


def test_chores_are_done_in_their_order():
    """Each chore runs once, before readers are let in."""
    done = []
    _start(lambda: done.append("figures"), lambda: done.append("chart"))

    assert done == ["figures", "chart"]


def test_what_stays_is_set_aside_from_collection():
    """While the server runs the collector looks past what the chores left; then no more."""
    assert _start() > 0
    assert gc.get_freeze_count() == 0


def test_a_chore_that_fails_stops_the_start():
    """A server without its data does not pretend to be ready."""

    def broken():
        raise RuntimeError("no figures")

    with pytest.raises(RuntimeError, match="no figures"):
        _start(broken)


def _behind_the_door(chore, caplog):
    """Start with a chore that outlasts the patience, let it end, and tell what was logged."""
    may_end, ended = Event(), Event()

    def slow():
        may_end.wait(10)
        try:
            chore()
        finally:
            ended.set()

    async def run():
        async with warm(slow, patience=0.05)(object()):
            opened_first = not ended.is_set()
            may_end.set()
            await asyncio.to_thread(ended.wait, 10)
            await asyncio.sleep(0.1)
            return opened_first

    return asyncio.run(run()), caplog.text


def test_readers_are_not_kept_out_for_ever(caplog):
    """What takes longer than the patience is done behind the open door."""
    done = []
    opened_first, logged = _behind_the_door(lambda: done.append("chart"), caplog)

    assert (opened_first, done, logged) == (True, ["chart"], "")


def test_what_fails_behind_the_open_door_is_logged(caplog):
    """Nobody waits for it any more who could be told."""

    def broken():
        raise RuntimeError("no chart")

    opened_first, logged = _behind_the_door(broken, caplog)

    assert opened_first
    assert "no chart" in logged


def test_nothing_heavy_is_left_for_the_first_reader():
    """What a page's first run would else import for seconds is there once the app is loaded."""
    heavy = {"altair", "pandas", "pyarrow.dataset", "scipy.special", "babel.numbers", "jinja2"}
    told = subprocess.run(
        [sys.executable, "-c", f"import app, sys; print(*({heavy!r} - sys.modules.keys()))"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert told.stdout.split() == []
