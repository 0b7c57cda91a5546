"""Claims about components/charts/change_words.py: the words beside two years."""

from datetime import date

import pytest

from components.charts.change_words import label, share_text
from components.charts.measure import text_width
from components.query import View, ask
from components.query.changes import changes
from components.query.step import step
from tests.charts.drawing import EN, ID, invented
from tests.figures import Relation, figure, told, year


def stepped(edition, *figures):
    """The step from 2023 to 2024 of an office that tells just this."""
    answer = invented(edition, *figures)
    return step(answer.offices[0], answer, 2023, 2024)


@pytest.mark.parametrize(
    ("before", "now", "indonesian", "english"),
    [
        (
            ("68422",),
            ("73338",),
            ("68.422 ke 73.338 (+7,2%)", "+7,2%"),
            ("68,422 to 73,338 (+7.2%)", "+7.2%"),
        ),
        (("200",), ("100",), ("200 ke 100 (-50%)", "-50%"), ("200 to 100 (-50%)", "-50%")),
        (("8",), ("11",), ("8 ke 11", "8 ke 11"), ("8 to 11", "8 to 11")),
        (("5",), ("0",), ("5 ke 0", "5 ke 0"), ("5 to 0", "5 to 0")),
        (
            ("100",),
            ("100",),
            ("100 ke 100 (tetap)", "tetap"),
            ("100 to 100 (unchanged)", "unchanged"),
        ),
        (("100",), ("1000",), ("100 ke 1.000 (+900%)", "+900%"), ("100 to 1,000 (+900%)", "+900%")),
        (
            ("200", "400"),
            ("300",),
            ("200 atau 400; 300 (-25% sampai +50%)", "-25%/+50%"),
            ("200 or 400; 300 (-25% to +50%)", "-25%/+50%"),
        ),
    ],
)
def test_a_row_says_both_figures_and_the_change(edition, before, now, indonesian, english):
    """
    In full, and as few words as a phone has room for.
    """
    found = stepped(
        edition,
        told(*(year(2023, value) for value in before)),
        told(*(year(2024, value) for value in now)),
    )

    assert (label(found, ID), label(found, EN)) == (indonesian, english)


def test_a_change_too_small_for_a_decimal_has_no_percentage(edition):
    """
    A rise is not told as nought per cent.
    """
    found = stepped(edition, told(year(2023, "100000")), told(year(2024, "100010")))

    assert share_text(found, ID) == ""
    assert label(found, ID) == ("100.000 ke 100.010", "naik")


def test_round_words_and_part_years_are_named_where_figures_find_no_room(edition):
    """
    On a phone: kira-kira, s.d. Nov.
    """
    rough = stepped(
        edition,
        told(year(2023, "17000", relation=Relation.APPROX)),
        told(year(2024, "22189")),
    )
    part = stepped(
        edition, told(year(2023, "68422")), told(figure("62164", end=date(2024, 11, 30)))
    )

    assert label(rough, ID) == ("sekitar 17.000 ke 22.189", "kira-kira")
    assert label(part, ID) == ("68.422; 62.164 (s.d. Nov)", "s.d. Nov")


def test_a_lone_figure_says_its_year(edition):
    """
    Or only itself, where its mark must say the rest.
    """
    assert label(stepped(edition, told(year(2024, "147478"))), ID) == ("147.478 (2024)", "147.478")


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_no_words_outgrow_their_room(edition, say):
    """
    On every metric: what compares always says something.
    """
    steps = [
        one
        for slug in edition.catalogue.metrics
        for answer in [ask(View(metrics=(slug,)))]
        for number in answer.years
        for one in changes(answer, number, number + 1).steps
    ]
    labels = [(one, *label(one, say)) for one in steps]

    assert [full for _, full, _ in labels if text_width(full, 11.5) > 250] == []
    assert [brief for _, _, brief in labels if text_width(brief, 11.5) > 66] == []
    assert [
        one.office.slug for one, full, brief in labels if one.change and not (full and brief)
    ] == []
