"""Claims about components/charts/reading.py."""

from datetime import date

import pytest

from components.charts.reading import Measure, either, in_words, measure_of, read, readings
from components.model import Flag, Relation, Status, Unit
from components.query import View, ask
from components.render.status import told_pieces
from tests.charts.drawing import EN, ID, invented
from tests.figures import figure, told, year

PART = figure("62164", start=date(2023, 1, 1), end=date(2023, 11, 30))


@pytest.mark.parametrize(
    ("said", "indonesian", "english"),
    [
        (told(year(2024, "31871")), "31.871", "31,871"),
        (told(year(2024, "111000", relation=Relation.APPROX)), "sekitar 111.000", "about 111,000"),
        (told(year(2024, "500", relation=Relation.GT)), "lebih dari 500", "more than 500"),
        (told(year(2024, "500", relation=Relation.GE)), "sedikitnya 500", "at least 500"),
        (told(year(2024, "500", relation=Relation.LT)), "kurang dari 500", "fewer than 500"),
        (told(year(2024, "500", relation=Relation.LE)), "paling banyak 500", "at most 500"),
        (told(PART), "62.164 (s.d. Nov)", "62,164 (to Nov)"),
        (told(year(2024, "0")), "0 (dinyatakan nol)", "0 (stated as zero)"),
        (
            told(year(2019, "20790"), year(2019, "23721")),
            "20.790 atau 23.721",
            "20,790 or 23,721",
        ),
        (
            told(year(2024, "6", flag=Flag.DOUBTFUL)),
            "6 (diragukan)",
            "6 (doubtful)",
        ),
        (
            told(year(2024, "11040000000", unit=Unit.IDR)),
            "Rp\N{NO-BREAK SPACE}11,04 miliar",
            "IDR\N{NO-BREAK SPACE}11.04 billion",
        ),
        (told(year(2024, "333.68", unit=Unit.PERCENT)), "333,68%", "333.68%"),
    ],
)
def test_a_label_says_how_a_figure_is_known(said, indonesian, english):
    """
    In full digits, with the words that bind it.
    """
    actual = [read(said, say).text.replace(" miliar", " miliar") for say in (ID, EN)]

    assert [text.replace("\N{NO-BREAK SPACE}", " ") for text in actual] == [
        text.replace("\N{NO-BREAK SPACE}", " ") for text in (indonesian, english)
    ]


def test_a_quarrel_keeps_all_its_values_and_the_statement_behind_each():
    """
    Smallest first, never a midpoint.
    """
    low, high = year(2019, "20790"), year(2019, "23721")
    actual = read(told(high, low), ID)

    assert actual.values == (20790.0, 23721.0)
    assert actual.figures == (low, high)
    assert actual.status is Status.DISPUTED


def test_values_that_hardly_differ_are_one_mark():
    """
    Under half a percent the drawing keeps the one shown.
    """
    assert read(told(year(2023, "31589"), year(2023, "31598")), ID).values == (31589.0,)


def test_a_ratio_over_a_quarrel_keeps_its_range(edition):
    """
    Wonosobo 2023: refusals over two passport totals.
    """
    view = View(metrics=("passport_refusals_nonprocedural",), per="passports_issued")
    found = {one.told.office: one for one in readings(ask(view), ID) if one.year == 2023}

    assert found["wonosobo"].status is Status.DISPUTED
    assert len(found["wonosobo"].values) == 2
    assert found["blitar"].text == "9,3"


@pytest.mark.parametrize(
    ("view", "measure"),
    [
        (View(), Measure.COUNT),
        (View(per="population_served"), Measure.RATE),
        (View(metrics=("passports_issued_electronic",), per="passports_issued"), Measure.PERCENT),
        (View(metrics=("revenue",)), Measure.MONEY),
        (View(metrics=("revenue",), per="revenue_target"), Measure.PERCENT),
        (View(metrics=("budget_spent_pct",)), Measure.PERCENT),
        (View(metrics=("satisfaction_index",)), Measure.RATE),
    ],
)
def test_the_measure_follows_from_what_is_asked(view, measure, edition):
    """
    Counts, rates, shares and money are written each in its way.
    """
    assert measure_of(ask(view)) is measure


@pytest.mark.parametrize(
    ("items", "said"), [(["1"], "1"), (["1", "2"], "1 atau 2"), (["1", "2", "3"], "1, 2 atau 3")]
)
def test_values_are_offered_not_added(items, said):
    """
    One or the other.
    """
    assert either(items, ID) == said


def test_a_median_of_documents_is_a_whole_number(edition):
    """
    Half a passport is not issued.
    """
    assert in_words(35554.5, invented(edition, told(year(2024))), ID) == "35.554"


def test_a_mark_leads_to_the_statement_that_the_table_links(edition):
    """
    Tarakan 2024: four reports, one of them "about" the value that two others give exactly.
    """
    answer = ask(View(metrics=("revenue",), offices=("tarakan",), first=2024, last=2024))
    (mine,) = readings(answer, ID)
    tabled = [piece.href for piece in told_pieces(mine.told, ID) if piece.href]

    assert [f"/angka/{one.id}" for one in mine.figures] == tabled
    assert {one.relation for one in mine.figures} == {Relation.EQ}
