"""
python -m tests.hostile: the hostile inputs of `make test`, asked by one process and counted.

FULL=1 asks two hundred made-up requests of each operation instead of five. 1 where a test fails.
"""

import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.web import asking

HERE = Path(__file__).parent
# What oEmbed's own paper wants said to who asks for a format that is not offered.
NOT_SPOKEN = 501


class Tally:
    """A plugin that counts what is asked of our routes, and how it is answered."""

    def __init__(self) -> None:
        self.answers: Counter[int] = Counter()

    def pytest_configure(self) -> None:
        """Stand between the tests and the two ways in which they ask."""
        # now, so that pytest may rewrite what it brings first
        from schemathesis import Case  # noqa: PLC0415

        asked, called = asking.asked, Case.call

        async def counted(*given, **named):
            answer = await asked(*given, **named)
            self.answers[answer.status] += 1
            return answer

        def told(*given, **named):
            answer = called(*given, **named)
            self.answers[answer.status_code] += 1
            return answer

        asking.asked, Case.call = counted, told


def main() -> int:
    """Run them, and tell how many answers had which status."""
    tally = Tally()
    words = ["-q", "-n0", str(HERE), str(HERE.parent / "fuzz"), f"--ignore={HERE}/test_browser.py"]
    code = pytest.main(words, plugins=[tally])
    known = sorted(tally.answers.items())
    told = ", ".join(f"{status}: {number:,}" for status, number in known)
    faults = sum(number for status, number in known if status >= 500 and status != NOT_SPOKEN)
    sys.stdout.write(f"{tally.answers.total():,} answers ({told}); faults of ours: {faults:,}\n")
    return int(code)


if __name__ == "__main__":
    sys.exit(main())
