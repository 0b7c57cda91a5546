"""Steady: an address asked at a given rate, whether the answers keep up or not."""

import http.client
import time
from concurrent.futures import ThreadPoolExecutor

from bench.load import ASKING, Rate
from bench.spread import Spread

ASKERS = 16


def steady(address: str, path: str, wanted: float, seconds: float) -> Rate:
    """
    Its answers a second and how late they came, counted from when each was due.

    Who waits for an answer before asking again would leave out the very moments in which
    others would have waited.
    """
    begun = time.perf_counter()
    with ThreadPoolExecutor(ASKERS) as askers:
        found = askers.map(
            lambda n: _ask(address, path, _due(begun, n, wanted, seconds)), range(ASKERS)
        )
        times = Spread.of(late for mine in found for late in mine)
    took = time.perf_counter() - begun
    return Rate(len(times.values) / took, times.middle, times.at(0.99))


def _due(begun: float, number: int, wanted: float, seconds: float) -> list[float]:
    """When an asker is to ask: every so often, the askers in turn."""
    each = ASKERS / wanted
    return [begun + (number / ASKERS + n) * each for n in range(round(seconds / each))]


def _ask(address: str, path: str, due: list[float]) -> list[float]:
    connection, late = http.client.HTTPConnection(address, timeout=60), []
    for moment in due:
        pause = moment - time.perf_counter()
        if pause > 0:
            time.sleep(pause)
        connection.request("GET", path, headers=ASKING)
        answer = connection.getresponse()
        answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{path}: {answer.status}")
        late.append((time.perf_counter() - moment) * 1000)
    connection.close()
    return late
