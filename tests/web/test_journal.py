"""Claims about components/web/journal.py: whole lines, true JSON, and no standing in the way."""

import asyncio
import json

import pytest

from components.web.journal import EVERY, MOST_WAITING, Entry, Journal, words_of
from components.web.trace import Kept

ONE = Entry(
    method="GET",
    place="/g/{file}",
    words='{"office":"malang"}',
    status=200,
    seconds=0.0123,
    size=2976,
    street="203.0.113.0/24",
    kept=Kept.MADE,
    slow=True,
)


def written(form: str, *entries: Entry) -> str:
    """What a journal of that form writes."""
    said: list[str] = []

    async def keep() -> None:
        book = Journal(form, said.append)
        for entry in entries:
            book.add(entry)
        book.flush()

    asyncio.run(keep())
    return "".join(said)


def test_a_line_is_json_for_machines():
    """
    With its time in UTC.
    """
    line = json.loads(written("json", ONE))

    assert line.pop("time").endswith("Z")
    assert line == {
        "method": "GET",
        "path": "/g/{file}",
        "status": 200,
        "ms": 12.3,
        "bytes": 2976,
        "from": "203.0.113.0/24",
        "view": {"office": "malang"},
        "cache": "made",
        "slow": True,
    }


def test_a_line_is_text_for_people():
    """
    The same in one line.
    """
    line = written("text", ONE)

    assert line.endswith(
        'Z GET /g/{file} {"office":"malang"} 200 12.3ms 2976B 203.0.113.0/24 made slow\n'
    )


def test_a_method_of_somebodys_own_making_is_not_written():
    """
    It is free text.
    """
    assert json.loads(written("json", ONE._replace(method='X"Y')))["method"] == "?"


@pytest.mark.parametrize("trouble", [OSError, BrokenPipeError, ValueError])
def test_a_log_that_cannot_be_written_stops_nobody(trouble):
    """
    A full disk or a closed pipe is no reason not to answer.
    """

    def fail(_text: str) -> None:
        raise trouble

    async def keep() -> None:
        book = Journal("json", fail)
        for _ in range(MOST_WAITING + 1):
            book.add(ONE)
        book.flush()

    asyncio.run(keep())


def test_lines_are_written_soon_and_together():
    """
    Nobody waits for a line, and no line waits long.
    """
    said: list[str] = []

    async def keep() -> None:
        book = Journal("json", said.append)
        for _ in range(3):
            book.add(ONE)
        assert said == []
        await asyncio.sleep(EVERY * 2)

    asyncio.run(keep())

    assert [len(text.splitlines()) for text in said] == [3]


def test_what_was_asked_is_told_in_slugs():
    """
    Of names that hold nothing else; trackers and free text stay out.
    """
    query = b"office=malang&office=blitar&lang=en&utm_source=x&source=x&url=x&v=4137cd6bf193"

    assert json.loads(words_of("/embed/{chart}", "/embed/trend", query)) == {
        "chart": "trend",
        "office": ["malang", "blitar"],
        "lang": "en",
        "v": "4137cd6bf193",
    }
    assert words_of("/robots.txt", "/robots.txt", b"") == ""
