"""Claims about components/web/negotiation.py: which form an Accept header would rather have."""

import pytest

from components.web.negotiation import chosen

FORMS = {"json": "application/json", "csv": "text/csv; charset=utf-8", "parquet": "application/x"}


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        ("", "json"),
        ("*/*", "json"),
        ("text/csv", "csv"),
        ("TEXT/CSV", "csv"),
        ("text/*", "csv"),
        ("text/csv;q=0.1, application/json;q=0.2", "json"),
        ("application/json;q=0, */*", "csv"),
        ("application/x, application/json", "json"),
        ("image/png", "json"),
        ("text/csv;q=nan", "json"),
        ("text/csv;q=7", "json"),
        (";;;,q=,=", "json"),
    ],
)
def test_the_heaviest_wish_that_we_can_meet_is_met(accept, expected):
    """
    The first form where two weigh alike, or where nothing is wished that we make.
    """
    assert chosen(accept, FORMS) == expected
