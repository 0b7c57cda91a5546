"""Claims about components/render/pairs.py: an amount beside what it was meant to reach."""

import pytest

from components.model import Language
from components.query import View
from components.query.pairs import pairs
from components.render.pairs import pairs_caption
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
SPACE = "\N{NO-BREAK SPACE}"
BUDGET = ("budget_spent", "budget_allocated")


@pytest.mark.parametrize(
    ("say", "expected"),
    [
        (
            ID,
            (
                f"Realisasi anggaran Blitar pada 2024: Rp{SPACE}11,04 miliar, 94,2% dari pagu "
                f"anggaran Rp{SPACE}11,72 miliar"
            ),
        ),
        (
            EN,
            (
                f"Budget spent at Blitar in 2024: IDR{SPACE}11.04 billion, 94.2% of the budget of "
                f"IDR{SPACE}11.72 billion"
            ),
        ),
    ],
)
def test_one_pair_is_told_in_full(say, expected):
    """
    Both figures as stated, the percentage worked out.
    """
    actual = pairs_caption(pairs(View(offices=("blitar",)), *BUDGET), say).title

    assert actual == expected


@pytest.mark.parametrize(
    ("say", "start"),
    [(ID, "PNBP mencapai "), (EN, "Non-tax revenue as a share of the revenue target: ")],
)
def test_many_pairs_are_told_by_their_span(say, start):
    """
    No office is named the best: targets differ.
    """
    actual = pairs_caption(pairs(View(), "revenue", "revenue_target"), say)

    assert actual.title.startswith(start)
    assert len(actual.alt) <= 220


def test_no_pair_is_said_not_to_be_found():
    """
    Nothing is paired across offices or periods.
    """
    actual = pairs_caption(pairs(View(offices=("atambua",)), *BUDGET), EN).title

    assert actual == "No budget spent was found beside the budget of the same office and period"


@pytest.mark.parametrize(
    ("say", "end"),
    [
        (ID, ", sebelum dan sesudah perubahan tarif Desember 2024"),
        (EN, ", before and after the change of fees in December 2024"),
    ],
)
def test_a_span_across_the_change_of_fees_says_so(say, end):
    """
    Revenue on either side of it is not like for like.
    """
    both = pairs_caption(pairs(View(), "revenue", "revenue_target"), say).title
    before = pairs_caption(pairs(View(last=2023), "revenue", "revenue_target"), say).title

    assert (both.endswith(end), before.endswith(end)) == (True, False)
