"""Stage: `make serve-many` on loopback, and which of its processes is which."""

import os
import resource
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.many import many
from bench.server import wait_for

TICK, PATIENCE = 0.02, 90.0


@dataclass(frozen=True, slots=True)
class Stage:
    """The address of nginx, its keeper's process, and the ports of the explorers."""

    address: str
    keeper: int
    explorers: tuple[int, ...]

    @property
    def endings(self) -> int:
        """The port of the light endings."""
        return self.explorers[0] - 1

    @property
    def nginx(self) -> int:
        """The port of nginx."""
        return self.explorers[0] - 2

    def megabytes(self, port: int) -> float:
        """Memory of the process there without those that draw for it; of nginx with its workers."""
        if port == self.nginx:
            found = [pid for pid in children(self.keeper) if "nginx" in words(pid)[0]]
            family = [*found, *(child for pid in found for child in children(pid))]
        else:
            family = [self.process(port)]
        pages = sum(int(_text(Path(f"/proc/{pid}/statm")).split()[1]) for pid in family)
        return pages * resource.getpagesize() / 1e6

    def process(self, port: int) -> int:
        """Which process was started to listen there; 0 while there is none."""
        return next((pid for pid in children(self.keeper) if str(port) in words(pid)), 0)

    def end(self, port: int, how: signal.Signals) -> int:
        """Send its process a signal; which process that was."""
        pid = self.process(port)
        os.kill(pid, how)
        return pid

    def successor(self, port: int, before: int) -> float:
        """The seconds until another process answers there."""
        begun = time.monotonic()
        while self.process(port) in {0, before}:
            if time.monotonic() - begun > PATIENCE:
                raise TimeoutError(f"nobody came after process {before}")
            time.sleep(TICK)
        wait_for(f"127.0.0.1:{port}", "/healthz")
        return time.monotonic() - begun


@contextmanager
def stage(explorers: int) -> Iterator[Stage]:
    """nginx, as many explorers and the endings, all of them ready, without limits per address."""
    with many(explorers) as server:
        first = int(server.address.rpartition(":")[2])
        wait_for(f"127.0.0.1:{first + 1}", "/healthz")
        found = range(first + 2, first + 2 + explorers)
        yield Stage(server.address, server.pid, tuple(found))


def children(pid: int) -> list[int]:
    """The processes that a process has started itself."""
    lists = (_text(task) for task in Path(f"/proc/{pid}/task").glob("*/children"))
    return [int(child) for text in lists for child in text.split()]


def words(pid: int) -> list[str]:
    """The words that a process was started with."""
    return _text(Path(f"/proc/{pid}/cmdline")).split("\0")


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
