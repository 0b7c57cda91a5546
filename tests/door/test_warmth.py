"""What is done before the first reader."""

import asyncio
import gc
import subprocess
import sys

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
