"""Children are kept: the dead are started again, and all end when they are told to."""

import asyncio
import os
import signal
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from deploy import keeper
from deploy.keeper import Child, keep
from deploy.nginx_conf import http_conf
from deploy.serve_many import layout

COUNTED = "import os, sys, time; open(sys.argv[1], 'a').write(f'{os.getpid()}\\n'); "
DIES, STAYS = "sys.exit(3)", "time.sleep(60)"
DEAF = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); "


def child(folder, *code):
    """A child that notes that it was started, and then does as it is told."""
    words = (sys.executable, "-c", COUNTED + "".join(code), str(folder / "started"))
    return Child(name="child", command=words, folder=folder, environment=os.environ)


def starts(folder):
    """The processes that were started, in order."""
    try:
        return [int(line) for line in (folder / "started").read_text().split()]
    except FileNotFoundError:
        return []


def alive(pid):
    """Whether a process is there."""
    return Path(f"/proc/{pid}").exists()


async def until(folder, count, patience=10.0):
    """Waits until so many were started."""
    async with asyncio.timeout(patience):
        while len(starts(folder)) < count:  # noqa: ASYNC110 - of another process
            await asyncio.sleep(0.01)


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Pauses that a test can wait for."""
    monkeypatch.setattr(keeper, "SHORTEST", 0.01)
    monkeypatch.setattr(keeper, "PATIENCE", 0.3)


def test_a_child_that_dies_is_started_again(tmp_path, capfd):
    """
    As often as it dies, and each time it is said how it ended.
    """

    async def watched():
        ending = asyncio.Event()
        kept = asyncio.create_task(keep(child(tmp_path, DIES), ending))
        await until(tmp_path, 3)
        ending.set()
        await kept

    asyncio.run(watched())

    assert "child ended with 3" in capfd.readouterr().err


def test_a_child_that_is_killed_has_a_successor(tmp_path):
    """
    As when the system takes its memory.
    """

    async def watched():
        ending = asyncio.Event()
        kept = asyncio.create_task(keep(child(tmp_path, STAYS), ending))
        await until(tmp_path, 1)
        os.kill(starts(tmp_path)[0], signal.SIGKILL)
        await until(tmp_path, 2)
        ending.set()
        await kept

    asyncio.run(watched())

    assert not any(map(alive, starts(tmp_path)))


@pytest.mark.parametrize("manner", ["", DEAF])
def test_no_child_outlives_its_keeper(tmp_path, manner):
    """
    It is asked to end, and made to where it does not listen.
    """

    async def watched():
        ending = asyncio.Event()
        kept = asyncio.create_task(keep(child(tmp_path, manner, STAYS), ending))
        await until(tmp_path, 1)
        ending.set()
        await kept

    asyncio.run(watched())

    assert len(starts(tmp_path)) == 1
    assert not alive(starts(tmp_path)[0])


def test_serve_many_listens_on_loopback_alone(tmp_path):
    """
    Every address in its settings of nginx is this machine's own.
    """
    asked = Namespace(port=8500, explorers=3, unlimited=False, log=False)

    said = http_conf(layout(asked, tmp_path))

    assert "listen 127.0.0.1:8500;" in said
    assert [f"server 127.0.0.1:{port} " in said for port in (8501, 8502, 8503, 8504)] == [True] * 4
    assert said.count("listen ") == 1
