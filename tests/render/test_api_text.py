"""Claims about components/render/api_text.py: rows as JSON, exactly."""

import json
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.model import Language
from components.query import View
from components.render.api_asked import Turned
from components.render.api_rows import Page, Wanted, page
from components.render.api_text import exact, following, listed
from components.words import speaking

DECIMALS = st.decimals(-(10**17), 10**17, places=2, allow_nan=False)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Decimal("31871.00"), "31871"),
        (Decimal("94.19"), "94.19"),
        (Decimal("0.00"), "0"),
        (Decimal("-5.50"), "-5.5"),
        (Decimal("1E+3"), "1000"),
        (Decimal("123456789012345678.91"), "123456789012345678.91"),
        (date(2024, 12, 31), '"2024-12-31"'),
        (None, "null"),
        (True, "true"),
        (2024, "2024"),
        (-7.9797, "-7.9797"),
        ('“é” "\\\n', '"“é” \\"\\\\\\n"'),
        ([], "[]"),
        ([{"key": "a", "value": "b"}], '[{"key": "a", "value": "b"}]'),
    ],
)
def test_a_value_is_written_as_it_is_held(value, expected):
    """
    Whole numbers without a point, dates by ISO, unknowns as null.
    """
    assert exact(value) == expected


@given(DECIMALS)
def test_no_digit_of_a_decimal_is_lost(value):
    """
    A binary fraction would lose the last of eighteen.
    """
    assert json.loads(exact(value), parse_float=Decimal, parse_int=Decimal) == value


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=8))
def test_what_is_written_can_be_read_back(value):
    """
    Whatever the text of a report holds.
    """
    assert json.loads(exact(value)) == value


def test_a_listing_names_its_edition_and_where_it_goes_on(edition):
    """
    Three members and no more.
    """
    asked = Wanted(release=edition, table="offices")
    rows = page(asked, 2, 3).rows

    text, onward = listed("/x", asked, Turned(2, 3), speaking(Language.ID))

    actual = json.loads(text)
    assert actual["offices"] == [json.loads(exact(row)) for row in rows]
    assert list(actual) == ["release", "offices", "next"]
    assert actual["next"] == onward == f"/x?page=3&size=3&v={edition.id}"


@pytest.mark.parametrize(
    ("found", "size", "language", "expected"),
    [
        (Page([], None), 100, Language.ID, None),
        (Page([], 2), 100, Language.ID, "/x?office=malang&page=2&v={id}"),
        (Page([], 3), 5, Language.EN, "/x?office=malang&page=3&size=5&v={id}&lang=en"),
    ],
)
def test_the_next_page_is_of_the_same_edition(edition, found, size, language, expected):
    """
    With filters and language; what goes without saying stays out.
    """
    asked = Wanted(release=edition, table="figures", view=View(offices=("malang",)))

    actual = following("/x", asked, found, size, speaking(language))

    assert actual == (expected.format(id=edition.id) if expected else None)
