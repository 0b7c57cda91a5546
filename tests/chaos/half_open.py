"""Five hundred slow readers and half-open sockets: what they cost; others are answered."""

import http.client
import socket
import time
from contextlib import suppress
from dataclasses import dataclass

from bench.load import ask, warmed
from tests.chaos.outcome import Outcome
from tests.chaos.stage import stage

SOCKETS, OTHERS = 500, 40
ASKED = "/embed/trend?office=malang&metric=passports_issued"
# The largest answer: a slow reader asks for it and takes nothing of it.
LARGE = "/api/v1/figures.csv"
# What each does: nothing, half a question, a whole one whose answer is not read.
HALF = b"GET /embed/trend?office=malang HTTP/1.1\r\nHost: localhost\r\nX-"
WHOLE = f"GET {LARGE} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()
MANNERS = (b"", HALF, WHOLE)
WINDOW = 4096
MOST_MB_EACH, MOST_MS = 0.5, 5000.0
# nginx: client_header_timeout 10 s, send_timeout 30 s, and some time to come round to them.
CLOSED_AFTER = 45.0


@dataclass(frozen=True, slots=True)
class Cost:
    """What five hundred sockets at one door took: memory, and the answers of others."""

    door: str
    megabytes: float
    slowest: float
    failed: int

    @property
    def held(self) -> bool:
        """Whether the memory is bounded, and every other reader was answered."""
        bounded = self.megabytes < SOCKETS * MOST_MB_EACH
        return bounded and not self.failed and self.slowest < MOST_MS

    def words(self) -> str:
        """As it stands in the counts."""
        return (
            f"{self.door}: {self.megabytes:+.0f} MB, {OTHERS - self.failed} of {OTHERS} others "
            f"answered, the slowest in {self.slowest:.0f} ms"
        )


def trial(kills: int) -> Outcome:
    """At nginx, at the endings and at an explorer; and how long nginx bears with them."""
    del kills
    with stage(1) as where:
        doors = {
            name: f"127.0.0.1:{port}"
            for name, port in (
                ("nginx", where.nginx),
                ("endings", where.endings),
                ("explorer", where.explorers[0]),
            )
        }
        for address in doors.values():
            warmed(address, ASKED)
        costs, left = [], 0
        for door, address in doors.items():
            before = where.megabytes(int(address.rpartition(":")[2]))
            held = [_opened(address, MANNERS[n % len(MANNERS)]) for n in range(SOCKETS)]
            took = _others(address)
            grown = where.megabytes(int(address.rpartition(":")[2])) - before
            failed = took.count(float("inf"))
            costs.append(Cost(door, grown, max(t for t in took if t < float("inf")), failed))
            if door == "nginx":
                left = _still_open(held)
            for one in held:
                one.close()
    return Outcome(
        fault="slow readers and half-open sockets",
        how=f"{SOCKETS} sockets from one address at each door, a third silent, a third with half "
        "a question, a third that ask for all statements and read nothing",
        seen="nothing of it",
        counts="; ".join(cost.words() for cost in costs)
        + f"; after {CLOSED_AFTER:.0f} s {left} of {SOCKETS} still open at nginx",
        held=all(cost.held for cost in costs) and not left,
    )


def _opened(address: str, manner: bytes) -> socket.socket:
    host, _, port = address.partition(":")
    one = socket.socket()
    one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, WINDOW)
    one.settimeout(20)
    one.connect((host, int(port)))
    one.sendall(manner)
    return one


def _others(address: str) -> list[float]:
    """The milliseconds of each answer; infinite where there was none."""
    return [_milliseconds(address) for _ in range(OTHERS)]


def _milliseconds(address: str) -> float:
    try:
        answer = ask(address, ASKED)
    except (OSError, http.client.HTTPException):
        return float("inf")
    return answer.milliseconds if answer.status == 200 else float("inf")


def _still_open(held: list[socket.socket]) -> int:
    """How many the other side has not closed in the time that it may take."""
    time.sleep(CLOSED_AFTER)
    return sum(not _closed(one) for one in held)


def _closed(one: socket.socket) -> bool:
    """Whether reading what was sent ends; a connection that is reset has ended too."""
    one.settimeout(0.5)
    with suppress(ConnectionError):
        try:
            while one.recv(1 << 20):
                pass
        except TimeoutError:
            return False
    return True
