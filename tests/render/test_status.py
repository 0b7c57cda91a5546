"""Claims about components/render/status.py: how a value reads with its status."""

from datetime import date

import pytest

from components.model import Coverage, Flag, Language, Relation, Status, Unit
from components.query.silence import Found
from components.render.status import (
    amount_text,
    every_value,
    figure_text,
    missing_text,
    status_name,
    told_pieces,
    told_text,
)
from components.words import speaking
from tests.figures import figure, told

ID, EN = speaking(Language.ID), speaking(Language.EN)
NOVEMBER = {"end": date(2024, 11, 30)}
ONE_DAY = {"start": date(2024, 12, 20), "end": date(2024, 12, 20)}

TOLD = [
    (told(figure("31871")), "31.871", "31,871"),
    (told(figure("22000", relation=Relation.APPROX)), "sekitar 22.000", "about 22,000"),
    (told(figure("500", relation=Relation.GT)), "lebih dari 500", "more than 500"),
    (told(figure("500", relation=Relation.GE)), "sedikitnya 500", "at least 500"),
    (told(figure("500", relation=Relation.LT)), "kurang dari 500", "under 500"),
    (told(figure("500", relation=Relation.LE)), "paling banyak 500", "at most 500"),
    (told(figure("62164", **NOVEMBER)), "62.164 s.d. Nov", "62,164 to Nov"),
    (
        told(figure("126633", end=date(2024, 12, 23), coverage=Coverage.TOLD_EARLY)),
        "126.633 s.d. 23/12",
        "126,633 to 23/12",
    ),
    (
        told(figure("20790"), figure("23721")),
        "20.790 atau 23.721",
        "20,790 or 23,721",
    ),
    (
        told(figure("40046"), figure("23126"), figure("23158")),
        "23.126, 23.158 atau 40.046",
        "23,126, 23,158 or 40,046",
    ),
    (told(figure("31589"), figure("31598")), "31.589 atau 31.598", "31,589 or 31,598"),
    (told(figure("0")), "0 (dinyatakan nol)", "0 (stated as zero)"),
    (told(figure("5", flag=Flag.DOUBTFUL)), "5 (diragukan)", "5 (doubtful)"),
    (told(figure("5", flag=Flag.UNVERIFIED)), "5 (belum terverifikasi)", "5 (unverified)"),
    (told(figure("1999", **ONE_DAY)), "1.999 per 20/12", "1,999 on 20/12"),
    (
        told(figure("11040000000", unit=Unit.IDR)),
        "Rp\N{NO-BREAK SPACE}11,04 miliar",
        "IDR\N{NO-BREAK SPACE}11.04 billion",
    ),
    (told(figure("94.19", unit=Unit.PERCENT)), "94,19%", "94.19%"),
    (told(figure("333.68", unit=Unit.PERCENT)), "333,68%", "333.68%"),
    (told(figure("70", coverage=Coverage.TOLD_EARLY)), "70", "70"),
]
BOTH = [
    (what, say, expected)
    for what, *both in TOLD
    for say, expected in zip((ID, EN), both, strict=True)
]


@pytest.mark.parametrize(("what", "say", "expected"), BOTH)
def test_a_told_value_carries_the_words_of_its_status(what, say, expected):
    """
    LOOK 4's column "in a table", in both languages.
    """
    actual = told_text(what, say)

    assert actual == expected


def test_both_values_of_a_small_gap_link_to_their_own_receipts():
    """
    Blitar 2023: one mark in a chart, two figures in a table, each with the report that says so.
    """
    close = told(figure("31589", id="a"), figure("31598", id="b"), figure("31589", id="c"))

    actual = [piece.href for piece in told_pieces(close, EN) if piece.href]

    assert actual == ["/angka/a?lang=en", "/angka/b?lang=en"]


def test_a_figure_told_early_bears_a_mark_in_a_table():
    """
    The table says below what the asterisk means.
    """
    early = told(figure("70", coverage=Coverage.TOLD_EARLY))

    actual = [(piece.text, piece.small) for piece in told_pieces(early, ID)]

    assert actual == [("70", False), ("*", True)]


def test_a_pinned_edition_stays_in_the_links():
    """
    A reader of an older edition reaches that edition's receipts.
    """
    actual = told_pieces(told(figure(id="a")), EN, "abc")[0].href

    assert actual == "/angka/a?v=abc&lang=en"


def test_what_a_flagged_figure_stands_beside_is_not_printed_as_its_equal():
    """
    A doubtful figure is shown alone, with its warning.
    """
    actual = every_value(told(figure("5", flag=Flag.DOUBTFUL), figure("9")))

    assert actual == (5,)


@pytest.mark.parametrize(
    ("what", "say", "expected"),
    [
        (figure("1", unit=Unit.PEOPLE), ID, "1 orang"),
        (figure("1", unit=Unit.PEOPLE), EN, "1 person"),
        (figure("2", unit=Unit.PEOPLE), EN, "2 people"),
        (figure("0", unit=Unit.PEOPLE), EN, "0 people"),
        (figure("31871"), ID, "31.871 dokumen"),
        (figure("9", unit=Unit.PEOPLE, relation=Relation.GT), EN, "more than 9 people"),
        (figure("94.19", unit=Unit.PERCENT), EN, "94.19%"),
        (figure("3", unit=Unit.EVENTS), ID, "3 kali"),
        (figure("1", unit=Unit.ACTIVITIES), EN, "1 activity"),
        (figure("7", unit=Unit.ACTIVITIES, flag=Flag.DOUBTFUL), EN, "7 activities (doubtful)"),
    ],
)
def test_an_amount_has_its_noun_in_the_right_number(what, say, expected):
    """
    English has one form for one and another for the rest; money and per cents have none.
    """
    actual = amount_text(what, say)

    assert actual == expected


def test_one_statement_says_zero_as_stated():
    """
    A missing figure is not zero, a stated zero is.
    """
    actual = figure_text(figure("0"), ID)

    assert actual == "0 (dinyatakan nol)"


@pytest.mark.parametrize(
    ("found", "indonesian", "english"),
    [
        (Found.NOTHING, "tidak ada angka", "no figure"),
        (Found.NOT_APPLICABLE, "tidak berlaku", "not applicable"),
        (Found.NOT_OPEN, "belum dibuka", "not yet open"),
    ],
)
def test_a_cell_without_a_figure_says_why(found, indonesian, english):
    """
    Nothing found, no checkpoint and not yet open are three different things.
    """
    actual = (missing_text(found, ID), missing_text(found, EN))

    assert actual == (indonesian, english)


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_every_mark_has_a_name_of_its_own(say):
    """
    A legend cannot hold two marks of one name.
    """
    actual = {status_name(status, say) for status in Status}

    assert len(actual) == len(Status)
