"""Requests a second: a few readers who ask for one address over and over, without pause."""

import http.client
import time
from concurrent.futures import ThreadPoolExecutor

READERS = 8
SECONDS = 4.0
ASKING = {"Accept-Encoding": "gzip"}


def requests_a_second(address: str, path: str) -> float:
    """How many answers with status 200 came in a second; RuntimeError for any other."""
    until = time.monotonic() + SECONDS
    with ThreadPoolExecutor(READERS) as readers:
        done = sum(readers.map(lambda _: _ask(address, path, until), range(READERS)))
    return done / SECONDS


def size_of(address: str, path: str) -> int:
    """The bytes of the body as they travel."""
    connection = http.client.HTTPConnection(address, timeout=60)
    connection.request("GET", path, headers=ASKING)
    return len(connection.getresponse().read())


def _ask(address: str, path: str, until: float) -> int:
    connection = http.client.HTTPConnection(address, timeout=60)
    done = 0
    while time.monotonic() < until:
        connection.request("GET", path, headers=ASKING)
        answer = connection.getresponse()
        answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{path}: {answer.status}")
        done += 1
    return done
