"""Claims about components/charts/ranking.py and its rows."""

import json
from datetime import date

import pytest

from components.charts.marks import DIAMOND, DISC, WARNING, arrow
from components.charts.palette import DARK, LIGHT
from components.charts.ranking import ranking
from components.model import Flag, Relation
from components.query import View, ask
from tests.charts.drawing import EN, ID, column, invented, svg
from tests.charts.snapshot import kept
from tests.charts.test_trend import AWKWARD, many
from tests.figures import figure, told, year


@pytest.mark.parametrize("said", AWKWARD.values(), ids=AWKWARD.keys())
@pytest.mark.parametrize("width", [None, 360])
def test_awkward_answers_are_drawn_all_the_same(said, width, edition, capfd):
    """
    Without a warning, and without a number that nobody stated.
    """
    plot = ranking(invented(edition, *said), ID, LIGHT, year=2024, width=width)
    stated = [float(value) for one in said if one.year == 2024 for value in one.spoken_for]

    assert "NaN" not in svg(plot, capfd)
    assert sorted(column(plot, "dots", "x")) == sorted(stated)


def test_every_office_of_a_long_list_has_its_row(edition, capfd):
    """
    A hundred and twenty-four of them, largest first.
    """
    plot = ranking(many(edition), ID, LIGHT, year=2024)
    values = column(plot, "dots", "x")

    assert "NaN" not in svg(plot, capfd)
    assert len(values) == 124
    assert values == sorted(values, reverse=True)


def test_a_list_that_is_cut_says_how_many_are_left_out(edition):
    """
    The chosen office keeps its row below the cut.
    """
    answer = many(edition)
    last = answer.told[0].office
    plot = ranking(answer, EN, LIGHT, year=2024, chosen=(last,), most=10)
    lines = [row["name"] or row["remark"] for row in plot.rows["slots"]]

    assert lines[10:12] == ["113 more offices", answer.office(last).short]


def test_part_years_stand_under_a_line_of_words(edition):
    """
    Bekasi's nine months are not ranked with whole years.
    """
    short = figure("900", office="bekasi", start=date(2024, 1, 1), end=date(2024, 9, 30))
    answer = invented(edition, told(year(2024, "10")), told(short))
    plot = ranking(answer, ID, LIGHT, year=2024)
    slots = [row["name"] for row in plot.rows["slots"]]
    (head,) = plot.rows["heads"]

    assert head["wide"].startswith("Hanya sebagian tahun, rentangnya sendiri-sendiri")
    assert slots[head["y"] - 1] == "Malang"
    assert slots[head["y"] + 2] == "Bekasi"


def test_part_years_of_one_span_stand_under_its_name(edition):
    """
    Comparable with each other, so they share a head that says of what months they speak.
    """
    halves = [
        told(figure("900", office=office, start=date(2024, 1, 1), end=date(2024, 6, 30)))
        for office in ("bekasi", "batam")
    ]
    plot = ranking(invented(edition, *halves), ID, LIGHT, year=2024)

    assert [row["wide"] for row in plot.rows["heads"]] == [
        "Januari sampai Juni 2024: hanya sebanding dengan sesamanya"
    ]


@pytest.mark.parametrize(
    ("said", "shapes"),
    [
        (told(year(2024, "10", relation=Relation.GT)), [DISC + arrow("right")]),
        (told(year(2024, "10"), year(2024, "20")), [DIAMOND, DIAMOND]),
        (told(year(2024, "10", flag=Flag.DOUBTFUL)), [WARNING]),
    ],
)
def test_each_status_is_drawn_in_its_shape(said, shapes, edition):
    """
    The arrow runs along the measure.
    """
    plot = ranking(invented(edition, said), ID, LIGHT, year=2024)

    assert column(plot, "dots", "shape") == shapes


def test_the_two_sides_of_a_quarrel_are_joined_in_soga(edition):
    """
    By a bar from the smallest to the largest.
    """
    answer = invented(edition, told(year(2024, "10"), year(2024, "20")))
    (bar,) = ranking(answer, ID, DARK, year=2024).rows["bars"]

    assert (bar["x"], bar["x2"], bar["colour"]) == (10.0, 20.0, DARK.highlight)


def test_the_chosen_office_is_soga_and_the_next_is_bold(edition):
    """
    Brown is spent on one office.
    """
    plot = ranking(ask(View()), ID, LIGHT, year=2024, chosen=("blitar", "malang"))
    names = {row["name"]: (row["bold"], row["colour"]) for row in plot.rows["slots"]}

    assert names["Blitar"] == (True, LIGHT.highlight)
    assert names["Malang"] == (True, LIGHT.ink)
    assert names["Bandung"] == (False, LIGHT.ink)


def test_the_median_is_drawn_and_named(edition):
    """
    With the number of offices behind it.
    """
    (middle,) = ranking(ask(View()), ID, LIGHT, year=2024).rows["middle"]

    assert middle["text"].startswith("median ")
    assert middle["text"].endswith("kantor)")


def test_the_frame_is_as_it_was(edition):
    """
    A change of the drawing shows here first; RENEW_SNAPSHOTS=1 takes it as the new one.
    """
    plot = ranking(ask(View()), ID, LIGHT, year=2024)
    spec = json.loads(json.dumps(plot.frame.spec))

    assert spec == kept("ranking", spec)


@pytest.mark.parametrize(
    ("say", "heads"),
    [
        (
            ID,
            [
                "Laporan menyebut angka berbeda: di luar urutan",
                "Bukan kantor: tidak diurutkan bersama kantor",
            ],
        ),
        (
            EN,
            [
                "Reports state different figures: outside the order",
                "Not offices: not ranked with offices",
            ],
        ),
    ],
)
def test_quarrels_and_other_levels_stand_under_their_own_words(say, heads, edition):
    """
    Below the offices that are ranked.
    """
    answer = invented(
        edition,
        told(year(2024, "900", office="kanwil-bali")),
        told(year(2024, "500", office="blitar"), year(2024, "600", office="blitar")),
        told(year(2024, "10")),
    )
    plot = ranking(answer, say, LIGHT, year=2024)
    names = [row["name"] for row in plot.rows["slots"] if row["name"]]

    assert [head["wide"] for head in plot.rows["heads"]] == heads
    assert [name == "Malang" for name in names] == [True, False, False]


def test_institutions_left_out_are_not_called_offices(edition):
    """
    Nor counted with the offices left out.
    """
    slugs = ("kanwil-bali", "ditjen-imigrasi", "malang")
    answer = invented(edition, *(told(year(2024, "9", office=slug)) for slug in slugs))
    plot = ranking(answer, ID, LIGHT, year=2024, most=1)

    assert [row["remark"] for row in plot.rows["slots"] if row["remark"]] == ["1 lembaga lain"]
