"""Many: nginx, N explorers and the endings on loopback, as `make serve-many` starts them."""

import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from bench.server import UNBOUND, Server, started, wait_for

# Below those that the system gives away: who asks a port of its own that nobody listens on yet
# may be connected with themselves.
PORTS = range(20_000, 32_000, 10)


@contextmanager
def many(explorers: int) -> Iterator[Server]:
    """The address of nginx; no limits per address, for a bench asks from one."""
    port = room(explorers + 2)
    words = ["-m", "deploy.serve_many", "--port", str(port), "--explorers", str(explorers)]
    command = [sys.executable, *words, "--unlimited"]
    with started(command, port, "/healthz", UNBOUND) as server:
        # nginx answers as soon as the endings do: the explorers are asked one by one
        for number in range(explorers):
            wait_for(f"127.0.0.1:{port + 2 + number}", "/healthz")
        yield server


def room(wanted: int) -> int:
    """The first of as many ports in a row that nobody listens on."""
    return next(port for port in PORTS if all(_free(port + n) for n in range(wanted)))


def _free(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0
