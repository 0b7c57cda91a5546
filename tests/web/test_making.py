"""Claims about components/web/making.py: once for all who ask at once, few large ones at a time."""

import asyncio

import pytest

from components.settings import Settings
from components.web import making
from components.web.front import Front
from components.web.journal import Journal
from components.web.making import AT_ONCE
from components.web.tally import Tally
from components.web.trace import note_edition

TABLE = "/api/v1/{file}"
HEADERS = [
    (b"cache-control", b"public, max-age=300"),
    (b"etag", b'"1"'),
    (b"content-length", b"200000"),
]


class Kitchen:
    """An app that takes its time, and counts how often and how many at once it is asked."""

    def __init__(self, edition):
        self.made = self.at_once = self.most = 0
        self._edition = edition

    async def __call__(self, _scope, _receive, send):
        """Two hundred thousand bytes."""
        self.made, self.at_once = self.made + 1, self.at_once + 1
        self.most = max(self.most, self.at_once)
        await asyncio.sleep(0.05)
        self.at_once -= 1
        note_edition(self._edition)
        await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
        await send({"type": "http.response.body", "body": b"x" * 200_000})


@pytest.fixture
def kitchen(edition):
    """An app behind a front."""
    return Kitchen(edition.id)


def asked(kitchen, queries, slow=()):
    """How many bytes each got; the slow ones take nothing."""
    front = Front(
        kitchen, rules=Settings(), patterns=(TABLE,), books=(Tally(), Journal("off", print))
    )

    async def one(number, query):
        got = 0

        async def take(message):
            nonlocal got
            if number in slow and message["type"] == "http.response.body":
                await asyncio.sleep(3600)
            got += len(message.get("body", b""))

        scope = {
            "type": "http",
            "method": "GET",
            "path": "/api/v1/figures.csv",
            "query_string": query,
            "headers": [(b"host", b"kinerja.example")],
            "client": ("127.0.0.1", 1),
        }
        await front(scope, None, take)
        return got

    async def all_of_them():
        tasks = [asyncio.create_task(one(*pair)) for pair in enumerate(queries)]
        done, waiting = await asyncio.wait(tasks, timeout=5 if not slow else 2)
        for task in waiting:
            task.cancel()
        return [task.result() for task in tasks if task in done], front

    return asyncio.run(all_of_them())


def test_what_many_ask_for_at_once_is_made_once(kitchen):
    """And all of them have it."""
    got, front = asked(kitchen, [b"lang=en"] * 30)

    assert (kitchen.made, got) == (1, [200_000] * 30)
    assert not front._makings.now


def test_a_reader_who_takes_nothing_keeps_nobody_waiting(kitchen):
    """The first of them has the answer made and then sleeps."""
    got, _ = asked(kitchen, [b"lang=en"] * 10, slow={0})

    assert (kitchen.made, got) == (1, [200_000] * 9)


def test_few_large_answers_are_made_at_a_time(kitchen):
    """However many are asked for, and nobody is forgotten."""
    got, front = asked(kitchen, [b"office=%d" % number for number in range(20)])

    assert (kitchen.made, len(got)) == (20, 20)
    assert kitchen.most == AT_ONCE
    assert front._makings.room._value == AT_ONCE


def test_who_waits_too_long_asks_themselves(kitchen, monkeypatch):
    """Where the one who asked first has it made for ever."""
    monkeypatch.setattr(making, "PATIENCE", 0.01)
    got, _ = asked(kitchen, [b"lang=en"] * 2)

    assert (kitchen.made, got) == (2, [200_000] * 2)
