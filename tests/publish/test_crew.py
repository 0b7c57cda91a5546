"""The processes that make the files."""

import pytest

from components.publish.crew import Crew, Lost
from components.publish.making import Bench, Task
from tests.publish.conftest import published, tree
from tests.publish.fake import Deadly, Fake


def tasks(count):
    """Receipts to make."""
    return [
        Task(address=f"/angka/{n:012x}", path=f"angka/{n:012x}/index.html", section="receipts")
        for n in range(count)
    ]


@pytest.mark.parametrize("jobs", [1, 2])
def test_work_may_be_taken_while_results_come(tmp_path, jobs):
    """
    Links that are found on the way are made by the same crew.
    """
    made = []
    with Crew(Bench(Fake(), tmp_path), jobs) as crew:
        crew.take(tasks(2))
        for results in crew.results():
            made += results
            if len(made) == 2:
                crew.take(tasks(5)[2:])

    assert sorted(one.entry.address for one in made) == [task.address for task in tasks(5)]


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
