"""Ids that moved."""

from components.ingest.entries import entered
from components.ingest.identity import Ids
from components.ingest.moves import moved, shared
from components.ingest.read import Row
from components.ingest.sheets import SHEETS


def keys(moves, ids):
    """The faults of some moves, by name and line."""
    rows = [
        Row("moved_ids.csv", line, {"old_id": old, "new_id": new, "since": "", "why_id": "",
                                    "why_en": ""})
        for line, (old, new) in enumerate(moves, start=2)
    ]  # fmt: skip
    entries, _ = entered(rows, SHEETS["moved_ids"])
    return [(fault.key, fault.rows, fault.stops) for fault in moved(entries, ids)]


def numbered(*given):
    """The ids of rows from the second line on."""
    ids = Ids()
    for line, one in enumerate(given, start=2):
        ids.add(one, line)
    return ids


def test_an_old_id_must_lead_to_a_living_one():
    """
    A move to an id that no statement has stops the build; a good one says nothing.
    """
    moves = [("old", "a"), ("older", "gone")]

    assert keys(moves, {"a"}) == [("moved_nowhere", (3,), True)]


def test_a_living_id_need_not_move():
    """
    A move away from an id that is still used only warns.
    """
    assert keys([("a", "b")], {"a", "b"}) == [("moved_living", (2,), False)]


def test_two_statements_cannot_share_an_id():
    """
    Should two hashes ever meet, the build stops and names both rows.
    """
    alike, other = "00000000000a", "fffffffffff0"

    faults = list(shared(numbered(alike, other, alike, alike)))

    assert [(one.key, one.rows, one.stops) for one in faults] == [
        ("same_id", (4,), True),
        ("same_id", (5,), True),
    ]
    assert [one.facts for one in faults] == [{"earlier": "2", "found": alike}] * 2
    assert list(shared(numbered(alike, other))) == []
