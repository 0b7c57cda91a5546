"""Claims about components/render/parts.py: the parts of one told total."""

from dataclasses import replace

import pytest

from components.model import Flag, Language
from components.query import View, ask
from components.query.composition import composition_by_office
from components.render.parts import label, parts_caption
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)


def breakdown(metric, office, number, key):
    """The answer, and its whole of that year by that key."""
    answer = ask(View(metrics=(metric,), offices=(office,)))
    return answer, composition_by_office(answer, key, number).rows[0]


@pytest.mark.parametrize(
    ("say", "title", "rest"),
    [
        (
            ID,
            (
                "Menurut tujuan, bagian terbesar yang dirinci dari paspor terbit di Blitar pada "
                "2023 adalah Wisata: 16.661 dari 31.589 (52,7%)"
            ),
            "Bagiannya berjumlah 31.489 dari 31.589; 100 tidak dirinci.",
        ),
        (
            EN,
            (
                "By purpose, the largest reported part of passports issued at Blitar in 2023 is "
                "Tourism: 16,661 of 31,589 (52.7%)"
            ),
            "The parts come to 31,489 of 31,589; 100 are not broken down.",
        ),
    ],
)
def test_the_largest_part_and_what_is_not_broken_down(say, title, rest):
    """
    Blitar 2023: the seven purposes add up to 31,489.
    """
    answer, whole = breakdown("passports_issued", "blitar", 2023, "purpose")

    words = parts_caption(whole, answer, say)

    assert (words.title, words.subtitle.endswith(rest)) == (title, True)


def test_without_a_total_no_share_is_claimed():
    """
    A part of something unknown has no percentage.
    """
    answer, whole = breakdown("deportations", "malang", 2023, "reason")

    actual = parts_caption(replace(whole, total=None), answer, EN).title

    assert actual == (
        "By reason, the largest reported part of foreigners deported at Malang in 2023 is "
        "Overstay: 17"
    )


def test_one_part_alone_is_not_called_the_largest():
    """
    Two of Blitar's three deportations of 2024 were of Pakistan; the third is not said.
    """
    answer, whole = breakdown("deportations", "blitar", 2024, "nationality")

    actual = parts_caption(whole, answer, EN).title

    assert actual == (
        "Of foreigners deported at Blitar in 2024, reports give one part only by nationality: "
        "Pakistan, 2"
    )


def test_a_flagged_part_comes_last_and_leads_no_title():
    """
    A doubtful figure is never the largest.
    """
    answer, whole = breakdown("passports_issued", "blitar", 2023, "purpose")
    largest = whole.parts[0]
    doubted = replace(largest, figure=replace(largest.figure, flag=Flag.DOUBTFUL))
    shaken = replace(whole, parts=(*whole.parts[1:], doubted))

    words = parts_caption(shaken, answer, ID)

    assert label(largest, answer, ID) not in words.title
    assert words.long.index(label(largest, answer, ID)) == max(
        words.long.index(label(one, answer, ID)) for one in whole.parts
    )


@pytest.mark.parametrize(
    ("say", "title"),
    [
        (
            ID,
            (
                "Dari WNA yang dideportasi di Blitar pada 2024, hanya satu bagian yang dirinci "
                "laporan menurut kewarganegaraan: Pakistan, 2"
            ),
        ),
        (
            EN,
            (
                "Of foreigners deported at Blitar in 2024, reports give one part only by "
                "nationality: Pakistan, 2"
            ),
        ),
    ],
)
def test_one_part_is_no_breakdown(say, title):
    """
    "Broken down into 1 part" is a contradiction in itself.
    """
    answer, whole = breakdown("deportations", "blitar", 2024, "nationality")

    assert parts_caption(whole, answer, say).title == title
