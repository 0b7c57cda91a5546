"""Claims about components/charts/quarrel.py."""

from components.charts.palette import LIGHT
from components.charts.quarrel import dispute_pair
from components.model import Period
from components.query.disputes import Dispute, among_offices
from tests.charts.drawing import EN, ID, column, svg
from tests.figures import year


def test_both_values_are_named_with_the_time_of_their_reports(edition):
    """
    Wonosobo 2023: 36,789 or 50,566.
    """
    (quarrel,) = [
        one
        for one in among_offices(edition)
        if (one.office, one.metric) == ("wonosobo", "passports_issued")
        and one.period.start.year == 2023
        and not one.parts
    ]
    labels = column(dispute_pair(quarrel, edition, EN, LIGHT), "labels", "text")

    assert labels[0::2] == ["36,789", "50,566"]
    assert all(words.startswith("report of ") for words in labels[1::2])


def test_words_stay_in_their_own_half_of_a_narrow_drawing(edition):
    """
    In two lines where one is too long; a column of the front page is 200 pixels wide.
    """
    quarrels = [one for one in among_offices(edition) if one.wide]
    rows = [row for one in quarrels for row in dispute_pair(one, edition, ID, LIGHT).rows["labels"]]

    assert [row["text"] for row in rows if row["narrow"] > 96] == []
    assert {row["stacked"].count("\n") for row in rows if row["wide"] > 96} == {1}
    assert {row["side"] for row in rows} == {0, 1}


def test_a_third_value_is_drawn_but_not_named(edition, capfd):
    """
    The ends carry the words.
    """
    some_report = next(iter(edition.sources))
    said = tuple(year(2024, value, source=some_report) for value in ("10", "15", "20"))
    quarrel = Dispute(
        office="malang",
        metric="passports_issued",
        parts=(),
        period=Period(said[0].period.start, said[0].period.end),
        figures=said,
    )
    plot = dispute_pair(quarrel, edition, ID, LIGHT)

    assert "NaN" not in svg(plot, capfd)
    assert column(plot, "dots", "x") == [10.0, 15.0, 20.0]
    assert column(plot, "labels", "text")[0::2] == ["10", "20"]
