"""The processes that make the files."""

import pytest

from components.publish.crew import Crew, Lost
from components.publish.making import Bench, Task
from tests.publish.conftest import published, tree
from tests.publish.fake import Deadly, Signed


def tasks(count):
    """Receipts to make."""
    return [
        Task(address=f"/angka/{n:012x}", path=f"angka/{n:012x}/index.html", section="receipts")
        for n in range(count)
    ]


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_follows_from_a_result_is_made_by_the_same_hand(tmp_path, jobs):
    """
    Work is taken while results come; who made a page still holds its drawing.
    """
    first, then = tasks(8)[:4], tasks(8)[4:]
    follows = dict(zip((task.address for task in first), then, strict=True))
    by = {}
    with Crew(Bench(Signed(), tmp_path), jobs) as crew:
        for task in first:
            crew.take([task])
        for (made,) in crew.results():
            by[made.entry.address] = (tmp_path / made.entry.path).read_text()
            if made.entry.address in follows:
                crew.take([follows[made.entry.address]])

    assert len(set(by.values())) == jobs
    assert [by[task.address] for task in first] == [by[task.address] for task in then]


def test_a_process_that_dies_is_said_and_nothing_is_published(out, tmp_path):
    """
    For want of memory, most often; what was live stays, and the next run goes on.
    """
    published(out)
    before, deadly = tree(out), tmp_path / "deadly"
    deadly.write_text("")
    (out / "robots.txt").unlink()
    (out / "feed.xml").unlink()

    with pytest.raises(Lost):
        published(out, Deadly(deadly), jobs=2)
    deadly.unlink()
    published(out, jobs=2)
    assert tree(out) == before
