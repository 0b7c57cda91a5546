"""A publish that takes its time, as a process of its own: python -m tests.publish.slow OUT MARK."""

import sys
from pathlib import Path

from components.publish.plan import Section, Wish
from components.publish.spelling import read_address
from tests.publish.conftest import craft, published
from tests.publish.fake import Fake

MANY = [
    Wish(read_address(f"/angka/{n:012x}{tongue}"), Section.RECEIPTS)
    for n in range(60)
    for tongue in ("", "?lang=en")
]


def publish_slowly(out, mark, seconds=0.004, jobs=2):
    """Publish many receipts."""
    answer = Fake(mark=mark, seconds=seconds)
    return published(out, answer, MANY, made_with=craft(code=mark), jobs=jobs)


if __name__ == "__main__":
    publish_slowly(Path(sys.argv[1]), sys.argv[2])
