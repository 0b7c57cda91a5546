"""Claims about components/charts/quarrel.py."""

import pytest

from components.charts.palette import LIGHT
from components.charts.quarrel import dispute_pair
from components.model import Period
from components.query.disputes import Dispute, among_offices
from tests.charts.drawing import EN, ID, column, svg
from tests.charts.letters import clashes, lines
from tests.figures import year


def quarrel(edition, *values):
    """An invented one over Malang's passports."""
    some_report = next(iter(edition.sources))
    said = tuple(year(2024, value, source=some_report) for value in values)
    return Dispute(
        office="malang",
        metric="passports_issued",
        parts=(),
        period=Period(said[0].period.start, said[0].period.end),
        figures=said,
    )


def test_both_values_are_named_with_the_time_of_their_reports(edition):
    """
    Wonosobo 2023: 36,789 or 50,566.
    """
    (found,) = [
        one
        for one in among_offices(edition)
        if (one.office, one.metric) == ("wonosobo", "passports_issued")
        and one.period.start.year == 2023
        and not one.parts
    ]
    labels = column(dispute_pair(found, edition, EN, LIGHT), "labels", "text")

    assert labels[0::2] == ["36,789", "50,566"]
    assert all(words.startswith("report of ") for words in labels[1::2])


@pytest.mark.parametrize("width", [200, 288, 360, 720])
def test_words_of_the_two_ends_never_meet(width, edition):
    """
    In two lines where one is too long; a column of the front page is 200 pixels wide.
    """
    for one in among_offices(edition):
        if one.wide:
            found = lines(dispute_pair(one, edition, ID, LIGHT), width)

            assert clashes(found) == []
            assert all(line.left > -1 and line.right < width + 1 for line in found)


def test_both_values_lie_on_one_scale_from_nought(edition):
    """
    30 or 35 lie near each other, 3 or 19 far apart: neither drawing looks like the other.
    """
    near, far = (quarrel(edition, *values) for values in (("30", "35"), ("3", "19")))
    (near_bar,), (far_bar,) = (
        dispute_pair(one, edition, ID, LIGHT).rows["bar"] for one in (near, far)
    )
    scale = dispute_pair(near, edition, ID, LIGHT).frame.spec["layer"][0]["encoding"]["x"]["scale"]

    assert (near_bar["x"] / near_bar["x2"], far_bar["x"] / far_bar["x2"]) == (30 / 35, 3 / 19)
    assert scale["zero"] is True


@pytest.mark.parametrize(("low", "foot"), [("3", "0"), ("0", "")])
def test_the_foot_of_the_scale_is_named_where_no_value_stands(low, foot, edition):
    """
    Its word would lie under a diamond.
    """
    plot = dispute_pair(quarrel(edition, low, "19"), edition, ID, LIGHT)

    assert column(plot, "nought", "text") == [foot]


def test_a_third_value_is_drawn_but_not_named(edition, capfd):
    """
    The ends carry the words.
    """
    plot = dispute_pair(quarrel(edition, "10", "15", "20"), edition, ID, LIGHT)

    assert "NaN" not in svg(plot, capfd)
    assert column(plot, "dots", "x") == [10.0, 15.0, 20.0]
    assert column(plot, "labels", "text")[0::2] == ["10", "20"]
