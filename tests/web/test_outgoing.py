"""Claims about components/web/outgoing.py: in pieces, in time, or not at all."""

import asyncio

import pytest

from components.web import outgoing
from components.web.held import Held
from components.web.outgoing import OF_A_SOCKET, PIECE, Outgoing

HEAD = {"type": "http.response.start", "status": 200, "headers": []}


class Reader:
    """Takes so many messages, and then none."""

    def __init__(self, takes=10**6):
        self.got, self.refused, self._takes = [], 0, takes

    async def take(self, message):
        """A message, in the server's manner: it waits while the reader takes nothing."""
        if len(self.got) >= self._takes:
            await asyncio.sleep(3600)
        self.got.append(message)

    async def refuse(self):
        """The answer in the place of the answer."""
        self.refused += 1

    @property
    def body(self):
        """What came of the body."""
        return b"".join(message.get("body", b"") for message in self.got)


def body(size, more=False):
    """A message with so many bytes, no two pieces alike."""
    whole = b"".join(b"%08d" % number for number in range(size // 8 + 1))[:size]
    return {"type": "http.response.body", "body": whole, "more_body": more}


def sent(reader, messages, held=None, **how):
    """The sender after those messages."""
    out = Outgoing(reader.take, held or Held(), "asker", reader.refuse, **how)

    async def all_of_them():
        for message in messages:
            await out(message)

    asyncio.run(all_of_them())
    return out


@pytest.mark.parametrize("size", [0, 1, PIECE, PIECE + 1, 3 * PIECE, 5 * PIECE - 1])
@pytest.mark.parametrize("shared", [False, True])
def test_whatever_its_size_it_arrives_whole_and_in_pieces(size, shared):
    """No message is larger than a piece, and the last one alone says that it is the last."""
    reader, held = Reader(), Held()
    sent(reader, [HEAD, body(size)], held, shared=shared)

    assert reader.body == body(size)["body"]
    assert reader.got[0] == HEAD
    assert max(len(one.get("body", b"")) for one in reader.got) <= PIECE
    assert [one["more_body"] for one in reader.got[1:]] == [True] * (len(reader.got) - 2) + [False]
    assert not held._of


def test_what_goes_on_goes_on():
    """An answer of several messages ends with the last of them."""
    reader = Reader()
    sent(reader, [HEAD, body(2 * PIECE, more=True), body(7)])

    assert reader.body == body(2 * PIECE)["body"] + body(7)["body"]
    assert [one["more_body"] for one in reader.got[1:]] == [True, True, False]


def test_without_room_another_answer_is_given_and_nothing_else():
    """Not even the head of the first one."""
    reader, held = Reader(), Held(an_asker=PIECE, in_all=10 * PIECE)
    held.take("asker", PIECE)
    out = sent(reader, [HEAD, body(2 * PIECE, more=True), body(3)], held)

    assert (out.refused, reader.refused, reader.got) == (True, 1, [])
    assert held._of == {"asker": PIECE}


def test_a_reader_who_takes_nothing_is_left_and_their_room_given_back(monkeypatch):
    """After their patience, and nothing more is said to them."""
    monkeypatch.setattr(outgoing, "PATIENCE", 0.05)
    reader, held = Reader(takes=3), Held()
    out = sent(reader, [HEAD, body(9 * PIECE), body(5)], held)

    assert (len(reader.got), out.refused, held._of) == (3, False, {})


def test_a_body_that_others_share_costs_what_a_socket_holds():
    """A hundred slow readers of one large answer fit where one of their own would not."""
    held = Held(an_asker=100 * OF_A_SOCKET, in_all=100 * OF_A_SOCKET)

    async def many():
        readers = [Reader(takes=1) for _ in range(101)]
        outs = [Outgoing(r.take, held, "a", r.refuse, shared=True) for r in readers]
        for out in outs:
            await out(HEAD)
        tasks = [asyncio.create_task(out(body(500 * PIECE))) for out in outs]
        await asyncio.sleep(0.1)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return [out.refused for out in outs]

    assert asyncio.run(many()) == [False] * 100 + [True]
    assert not held._of
