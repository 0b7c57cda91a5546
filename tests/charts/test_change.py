"""Claims about components/charts/change.py: two years, one row an institution."""

from datetime import date

import pytest

from components.charts.change import change
from components.charts.marks import DIAMOND, DISC, HALF, RING
from components.charts.palette import LIGHT
from components.query import View, ask
from components.query.changes import changes
from tests.charts.drawing import EN, ID, MANNER_NAMES, MANNERS, column, invented, sent_rows, svg
from tests.charts.snapshot import kept
from tests.figures import figure, told, year


def drawn(edition, *figures, say=ID, **given):
    """The drawing of an invented answer, 2023 to 2024."""
    return change(changes(invented(edition, *figures), 2023, 2024), say, LIGHT, **given)


def many(edition, number):
    """An answer in which so many offices tell of both years."""
    offices = [o.slug for o in ask(View()).offices][:number]
    figures = [
        told(year(one, str(10 ** (place % 6) + one), office=office))
        for place, office in enumerate(offices)
        for one in (2023, 2024)
    ]
    return invented(edition, *figures)


def test_the_frame_of_a_change_is_as_it_was(edition):
    """
    Renewed on purpose with RENEW_SNAPSHOTS=1.
    """
    spec = change(changes(ask(View()), 2022, 2023), ID, LIGHT).frame.spec

    assert spec == kept("change", spec)


def test_other_offices_and_years_leave_the_frame_as_it_is(edition):
    """
    So that a browser keeps its drawing.
    """
    frames = [
        change(changes(ask(view), *years), ID, LIGHT).frame
        for view, years in ((View(), (2022, 2023)), (View(offices=("blitar",)), (2018, 2019)))
    ]

    assert frames[0] is frames[1]


def test_the_earlier_mark_is_open_and_the_later_full(edition):
    """
    Shape first, tone second; joined, for they compare.
    """
    plot = drawn(edition, told(year(2023, "200")), told(year(2024, "300")))

    assert column(plot, "dots", "shape") == [RING, DISC]
    assert column(plot, "dots", "colour") == [LIGHT.accent_2, LIGHT.accent]
    assert [(row["x"], row["x2"]) for row in plot.rows["bars"]] == [(200.0, 300.0)]
    assert column(plot, "years", "text") == ["2023", "2024"]


def test_the_later_mark_lies_within_the_earlier_where_they_are_alike(edition):
    """
    Else one of two figures would be hidden.
    """
    plot = drawn(edition, told(year(2023, "300")), told(year(2024, "300")), chosen=("malang",))
    before, now = column(plot, "dots", "area")

    assert now < before * 0.7**2


@pytest.mark.parametrize(("before", "now", "sides"), [("2", "3", [-1, 1]), ("3", "2", [1, -1])])
def test_the_years_stand_on_the_outer_sides_of_their_marks(edition, before, now, sides):
    """
    They never meet, whichever is the larger.
    """
    plot = drawn(edition, told(year(2023, before)), told(year(2024, now)))

    assert column(plot, "years", "side") == sides


def test_what_does_not_compare_is_not_joined(edition):
    """
    A year and eleven months of one: two marks under a head, no line, each with its year.
    """
    plot = drawn(edition, told(year(2023, "90")), told(figure("80", end=date(2024, 11, 30))))

    assert plot.rows["bars"] == []
    assert column(plot, "dots", "shape") == [RING, HALF]
    assert column(plot, "heads", "wide") == ["Sebagian tahun: tidak dibandingkan"]
    assert column(plot, "years", "text") == ["2023", "2024"]
    assert column(plot, "years", "side") == [1, -1]


def test_of_two_figures_neither_of_which_has_a_pair_each_says_its_year(edition):
    """
    No row has two marks to name the years by.
    """
    alone = [told(year(2023, "90", office="blitar")), told(year(2024, "80"))]
    plot = drawn(edition, *alone)

    assert plot.rows["years"] == []
    assert sorted(column(plot, "labels", "brief")) == ["80 (2024)", "90 (2023)"]


def test_a_quarrel_keeps_every_value_on_a_line_of_its_own(edition):
    """
    Four diamonds on two soga bars, the earlier year above.
    """
    plot = drawn(
        edition,
        told(year(2023, "100"), year(2023, "120")),
        told(year(2024, "110"), year(2024, "130")),
    )

    assert column(plot, "dots", "shape") == [DIAMOND] * 4
    assert column(plot, "dots", "dy") == [-5.0, -5.0, 5.0, 5.0]
    assert {row["colour"] for row in plot.rows["bars"]} == {LIGHT.highlight}


@pytest.mark.parametrize(("other", "side", "x"), [("131", -1, 100.0), ("900", 1, 131.0)])
def test_the_years_of_a_quarrel_stand_beside_both_lines(edition, other, side, x):
    """
    Over the marks nobody could tell whose is whose; at the end at which there is room.
    """
    plot = drawn(
        edition,
        told(year(2023, "100"), year(2023, "131")),
        told(year(2024, "110")),
        told(year(2024, other, office="blitar")),
    )
    rows = plot.rows["years"]

    assert [row["text"] for row in rows] == ["2023", "2024"]
    assert [(row["side"], row["x"]) for row in rows] == [(side, x)] * 2
    assert rows[0]["dy"] < 0 < rows[1]["dy"]


def test_the_chosen_office_is_soga_and_bold(edition):
    """
    And stays in a block that is cut short.
    """
    offices = ("blitar", "malang", "batam", "padang")
    figures = [told(year(2024, str(9 - n), office=o)) for n, o in enumerate(offices)]
    plot = drawn(edition, *figures, chosen=("padang",), most=2)
    rows = [row for row in plot.rows["slots"] if row["name"]]

    assert [row["name"] for row in rows] == ["Blitar", "Malang", "Padang"]
    assert [row["bold"] for row in rows] == [False, False, True]
    assert column(plot, "slots", "remark")[-1] == "1 lainnya"


def test_all_that_compare_are_drawn(edition):
    """
    Only what does not compare is ever cut short.
    """
    found = changes(ask(View()), 2022, 2023)
    names = column(change(found, ID, LIGHT, most=1), "slots", "name")

    assert [step.office.short for step in found.compared] == [n for n in names if n][
        : len(found.compared)
    ]


@pytest.mark.parametrize("number", [0, 1, 14, 60])
@pytest.mark.parametrize("width", [320, 460, 1100])
def test_any_number_of_offices_is_drawn_without_a_warning(edition, number, width, capfd):
    """
    With figures from one to a hundred thousand.
    """
    found = changes(many(edition, number), 2023, 2024)
    picture = svg(change(found, EN, LIGHT, width=width), capfd)

    assert "NaN" not in picture
    assert "undefined" not in picture


@pytest.mark.parametrize(("say", "look"), MANNERS, ids=MANNER_NAMES)
@pytest.mark.parametrize(
    ("view", "years"),
    [
        (View(), (2022, 2023)),
        (View(metrics=("revenue",)), (2023, 2024)),
        (View(metrics=("deportations",)), (2023, 2024)),
        (View(), (2020, 2021)),
        (View(offices=("wonosobo",)), (2022, 2023)),
        (View(metrics=("foreigners_resident",)), (2024, 2025)),
        (View(metrics=("deportations",), offices=("kanwil-papua", "blitar")), (2023, 2024)),
    ],
    ids=["passports", "money", "small", "pandemic", "quarrel", "stock", "levels"],
)
def test_the_real_figures_are_drawn_in_every_manner(edition, view, years, say, look, capfd):
    """
    Each mark says a sentence and leads to its receipt in the reader's language.
    """
    plot = change(changes(ask(view), *years), say, look, most=5)
    known = {one.id for one in edition.every()}
    tail = "" if say is ID else "?lang=en"

    assert "NaN" not in svg(plot, capfd)
    assert {row["figure"] for row in plot.rows["dots"]} <= known
    assert all(row["href"] == f"/angka/{row['figure']}{tail}" for row in plot.rows["dots"])
    assert all(row["words"].endswith(".") for row in plot.rows["dots"])


def test_rows_have_like_columns_and_every_data_set_is_there(edition):
    """
    Arrow takes the columns of the first row for those of all.
    """
    plot = change(changes(ask(View()), 2022, 2023), ID, LIGHT, most=5)
    unlike = [n for n, rows in plot.rows.items() if len({tuple(sorted(r)) for r in rows}) > 1]

    assert unlike == []
    assert sent_rows(plot) == {name: list(rows) for name, rows in plot.rows.items()}


def test_every_mark_shows_our_words_or_none(edition):
    """
    Neither Streamlit nor Vega reads out the names of our columns.
    """
    layers = change(changes(ask(View()), 2022, 2023), ID, LIGHT).frame.spec["layer"]
    heard = [layer for layer in layers if layer["mark"].get("aria") is not False]

    assert {layer["encoding"]["description"]["field"] for layer in heard} == {"words"}
    assert all(
        "tooltip" in layer["encoding"] or layer["mark"]["tooltip"] is None for layer in layers
    )
