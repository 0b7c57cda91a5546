"""Load: one address asked over and over without pause, by wrk where it is, else by Python."""

import http.client
import re
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from bench.machine import program
from bench.spread import Spread

CONNECTIONS = 16
READERS = 8
ASKING = {"Accept-Encoding": "gzip"}
UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0, "m": 60_000.0}
SLOW = 30
# Still being drawn, said by us or by the nginx before us.
LATE = (503, 504)


@dataclass(frozen=True, slots=True)
class Rate:
    """Answers a second, and the milliseconds that half and that 99 of 100 took at most."""

    per_second: float
    p50: float
    p99: float


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: its status, its bytes as they travel, its headers, and how long it took."""

    status: int
    body: bytes
    headers: dict[str, str]
    milliseconds: float


def rate(address: str, path: str, seconds: float) -> Rate:
    """How it is answered under load; RuntimeError where any answer is not 200."""
    wrk = program("wrk")
    return _by_wrk(wrk, address, path, seconds) if wrk else _by_python(address, path, seconds)


def hand() -> str:
    """Whose hand asks, for the notes of a table."""
    if program("wrk"):
        return f"Asked by wrk, one thread, {CONNECTIONS} connections."
    return f"Asked by {READERS} threads of Python, which are slower than what they ask: apt wrk."


def ask(address: str, path: str, **headers: str) -> Answer:
    """One answer, packed with gzip where it may be."""
    connection = http.client.HTTPConnection(address, timeout=60)
    begun = time.perf_counter()
    connection.request("GET", path, headers={**ASKING, **headers})
    answer = connection.getresponse()
    body = answer.read()
    took = (time.perf_counter() - begun) * 1000
    connection.close()
    return Answer(answer.status, body, {k.lower(): v for k, v in answer.getheaders()}, took)


def warmed(address: str, path: str) -> Answer:
    """The answer once it is there: the first may be refused while what draws it still starts."""
    deadline = time.monotonic() + SLOW * 4
    while True:
        found = ask(address, path)
        if found.status == 200:
            return found
        if found.status not in LATE or time.monotonic() > deadline:
            raise RuntimeError(f"{address}{path}: {found.status}")
        time.sleep(1)


def _by_wrk(wrk: str, address: str, path: str, seconds: float) -> Rate:
    command = [wrk, "-t1", f"-c{CONNECTIONS}", f"-d{max(1, round(seconds))}s", "--latency"]
    asking = [word for name, value in ASKING.items() for word in ("-H", f"{name}: {value}")]
    ran = subprocess.run(  # noqa: S603 - wrk, on loopback
        [*command, *asking, f"http://{address}{path}"], capture_output=True, text=True, check=True
    )
    if "Non-2xx" in ran.stdout or "Socket errors" in ran.stdout:
        raise RuntimeError(f"{address}{path}:\n{ran.stdout}")
    told = re.search(r"Requests/sec:\s*([\d.]+)", ran.stdout)
    if told is None:
        raise RuntimeError(ran.stdout)
    return Rate(float(told[1]), _share(ran.stdout, 50), _share(ran.stdout, 99))


def _share(said: str, share: int) -> float:
    """The milliseconds of wrk's line for a share, such as `99%    3.81ms`."""
    told = re.search(rf"^\s*{share}%\s+([\d.]+)(us|ms|s|m)\s*$", said, re.MULTILINE)
    return float(told[1]) * UNITS[told[2]] if told else 0.0


def _by_python(address: str, path: str, seconds: float) -> Rate:
    until = time.monotonic() + seconds
    with ThreadPoolExecutor(READERS) as readers:
        found = list(readers.map(lambda _: _over(address, path, until), range(READERS)))
    times = Spread.of(one for mine in found for one in mine)
    return Rate(len(times.values) / seconds, times.middle, times.at(0.99))


def _over(address: str, path: str, until: float) -> list[float]:
    connection, times = http.client.HTTPConnection(address, timeout=60), []
    while time.monotonic() < until:
        begun = time.perf_counter()
        connection.request("GET", path, headers=ASKING)
        answer = connection.getresponse()
        answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{path}: {answer.status}")
        times.append((time.perf_counter() - begun) * 1000)
    return times
