"""Claims about components/render/disputes.py: where reports differ."""

import re

import pytest

from components.model import Language
from components.query.disputes import Dispute, disputes
from components.render.disputes import dispute_caption, dispute_table, gap_text
from components.words import speaking
from tests.figures import year

ID, EN = speaking(Language.ID), speaking(Language.EN)


def quarrel(edition, office, number):
    return next(
        one
        for one in disputes(edition)
        if (one.office, one.metric, one.parts, one.period.year)
        == (office, "passports_issued", (), number)
    )


@pytest.mark.parametrize(
    ("say", "title", "gap"),
    [
        (ID, "36.789 atau 50.566: dua nilai untuk paspor terbit di Wonosobo pada 2023", "37,4%"),
        (EN, "36,789 or 50,566: two values for passports issued at Wonosobo in 2023", "37.4%"),
    ],
)
def test_a_quarrel_is_told_with_all_its_values(edition, say, title, gap):
    """
    DECISIONS 2: never a midpoint, never one of them alone.
    """
    found = quarrel(edition, "wonosobo", 2023)
    words = dispute_caption(found, edition, say)

    assert (words.title, gap_text(found, say)) == (title, gap)


def test_a_small_gap_is_told_in_hundredths(edition):
    """
    Blitar 2023: 31,589 and 31,598.
    """
    actual = gap_text(quarrel(edition, "blitar", 2023), EN)

    assert actual == "0.03%"


def test_the_long_text_says_who_prints_what(edition):
    """
    Issue 2: it says which report says which.
    """
    actual = dispute_caption(quarrel(edition, "blitar", 2023), edition, ID).long

    assert re.search(r"31\.589 menurut .*Ketik.*31\.598 menurut .*BANGSAONLINE", actual)


def test_a_zero_has_no_percentage():
    """
    Nothing can be divided by what one report says.
    """
    figures = (year(2024, "0"), year(2024, "4"))
    found = Dispute(
        office="malang",
        metric="passports_issued",
        parts=(),
        period=figures[0].period,
        figures=figures,
    )

    actual = gap_text(found, ID)

    assert actual == "salah satu laporan menyebut nol"


def test_the_list_holds_every_quarrel_with_a_link_to_each_value(edition):
    """
    The widest first, as the query orders them.
    """
    found = disputes(edition)

    table = dispute_table(found, edition, EN)

    assert table.count('<th scope="row">') == len(found)
    assert table.count('href="/angka/') == sum(len(one.values) for one in found)
