"""How much of a year a statement speaks of, by its report's day and its keyer's note."""

import pytest

from components.model import Coverage
from tests.ingest.sayings import said

HALF = ("2024-01-01", "2024-06-30")
YEAR = ("2024-01-01", "2024-12-31")


@pytest.mark.parametrize(
    ("span", "published", "note", "expected"),
    [
        (YEAR, "2025-01-10", "", Coverage.WHOLE),
        (YEAR, "2024-12-27", "", Coverage.TOLD_EARLY),
        (YEAR, "", "", Coverage.WHOLE),
        (YEAR, "", "stated before year end", Coverage.TOLD_EARLY),
        (YEAR, "", "stated before or at year end", Coverage.TOLD_EARLY),
        (YEAR, "", "stated 26 December, before year end", Coverage.TOLD_EARLY),
        (YEAR, "", "stated 2021-12-27, before the end of the period", Coverage.TOLD_EARLY),
        (YEAR, "", "the same period of the year before", Coverage.WHOLE),
        (YEAR, "", "1.000.000 before the pandemic", Coverage.WHOLE),
        (HALF, "", "stated before the end of the period", Coverage.PART),
    ],
)
def test_a_year_stated_before_its_end_is_told_early(span, published, note, expected):
    """
    By the day of publication or, where that is not known, by the keyer's word.
    """
    assert said("s", span=span, published=published, note=note).coverage is expected
