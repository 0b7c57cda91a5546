"""A publish that is killed at any moment."""

import random
import time

import pytest

from components.publish.journal import NAME
from tests.publish.conftest import craft, published, tree
from tests.publish.fake import Fake
from tests.publish.killing import PATIENCE, gone, is_whole, started
from tests.publish.slow import MANY, publish_slowly

KILLS, LONGEST = 6, 1.6


def test_what_is_live_is_always_whole(tmp_path):
    """
    Killed with signal 9 at random moments, the old site or the new one is live, never a
    mixture; nobody of the crew outlives the publish; and the last run ends as a clean one.
    """
    out, chance = tmp_path / "situs", random.Random(4)  # noqa: S311 - no secret
    publish_slowly(out, "first", seconds=0, jobs=1)
    for _ in range(KILLS):
        run = started(out, "second")
        time.sleep(chance.uniform(0.3, LONGEST))
        run.kill()
        run.wait()
        assert is_whole(out, "first") or is_whole(out, "second")
        assert gone(run.pid)
    publish_slowly(out, "second", seconds=0, jobs=1)
    published(tmp_path / "clean", Fake(mark="second"), MANY)

    assert is_whole(out, "second")
    assert {p: b for p, b in tree(out).items() if p != "manifest.json"} == {
        p: b for p, b in tree(tmp_path / "clean").items() if p != "manifest.json"
    }
    assert sorted(path.name for path in tmp_path.iterdir()) == ["clean", "situs"]


def test_a_killed_publish_goes_on_where_it_was(tmp_path):
    """
    What was made before the kill is not asked for again.
    """
    out, asked = tmp_path / "situs", tmp_path / "asked"
    run = started(out, "second")
    journal = tmp_path / ".situs.publishing" / NAME
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and not (journal.exists() and journal.stat().st_size):
        time.sleep(0.01)
    run.kill()
    run.wait()
    assert not out.exists()
    made = len(journal.read_text().splitlines())
    again = Fake(mark="second", asked=asked)
    published(out, again, MANY, made_with=craft(code="second"))

    assert made >= 1
    assert len(asked.read_text().split()) <= len(MANY) - made + 1
    assert is_whole(out, "second")


@pytest.mark.parametrize("torn", ['{"entry": {"addr', "[]\n", '{"entry": {}}\n', "\n"])
def test_a_torn_line_of_the_journal_is_made_again(tmp_path, torn):
    """
    A kill in the middle of a line costs that line.
    """
    out = tmp_path / "situs"
    published(out, Fake(bad="/angka/"))
    journal = tmp_path / ".situs.publishing" / NAME
    with journal.open("a") as lines:
        lines.write(torn)
    outcome = published(out)

    assert (outcome.refused, outcome.written > 0) == ((), True)
    assert not journal.exists()
