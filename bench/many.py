"""Many: nginx, N explorers and the endings on loopback, as `make serve-many` starts them."""

import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from bench.server import UNBOUND, Server, free_port, started, wait_for

TRIES = 20


@contextmanager
def many(explorers: int) -> Iterator[Server]:
    """The address of nginx; no limits per address, for a bench asks from one."""
    port = _room(explorers + 2)
    words = ["-m", "deploy.serve_many", "--port", str(port), "--explorers", str(explorers)]
    command = [sys.executable, *words, "--unlimited"]
    with started(command, port, "/healthz", UNBOUND) as server:
        # nginx answers as soon as the endings do: the explorers are asked one by one
        for number in range(explorers):
            wait_for(f"127.0.0.1:{port + 2 + number}", "/healthz")
        yield server


def _room(wanted: int) -> int:
    """The first of as many ports in a row that nobody listens on."""
    for _ in range(TRIES):
        first = free_port()
        if first + wanted < 65_536 and all(_free(first + n) for n in range(wanted)):
            return first
    raise OSError("no ports in a row")


def _free(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0
