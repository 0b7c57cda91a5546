"""What names all that makes the bytes of an address."""

import pytest

from components.publish.craft import LENGTH, Craft, code
from components.publish.spelling import read_address

LIVE, PINNED = read_address("/k/malang"), read_address("/k/malang?v=old")
USUAL = Craft(editions=("new", "old"), base="https://ki.example", code="code")


@pytest.mark.parametrize(
    "other",
    [
        Craft(editions=("newer", "new", "old"), base=USUAL.base, code=USUAL.code),
        Craft(editions=USUAL.editions, base="", code=USUAL.code),
        Craft(editions=USUAL.editions, base=USUAL.base, code="other"),
    ],
)
def test_a_live_page_is_made_of_editions_base_and_code(other):
    """
    Where any of them changes it is made anew.
    """
    assert other.made_of(LIVE) != USUAL.made_of(LIVE)


def test_a_pinned_page_does_not_care_for_newer_editions():
    """
    It is of its own.
    """
    other = Craft(editions=("newer", "new", "old"), base=USUAL.base, code=USUAL.code)

    assert other.made_of(PINNED) == USUAL.made_of(PINNED)


def test_the_code_has_a_name():
    """
    The same in every process of a run, else no second run would find anything to keep.
    """
    assert code() == code()
    assert len(USUAL.made_of(LIVE)) == LENGTH
