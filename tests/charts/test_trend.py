"""Claims about components/charts/trend.py, its rows and its labels."""

import json
from datetime import date

import pytest

from components.charts.marks import DIAMOND, HALF, RING, WARNING
from components.charts.measure import text_width
from components.charts.palette import LIGHT
from components.charts.placing import Box
from components.charts.ruler import TIERS, Ruler
from components.charts.trend import trend
from components.model import Flag, Relation
from components.query import View, ask
from tests.charts.drawing import EN, ID, column, invented, svg
from tests.charts.snapshot import kept
from tests.figures import figure, told, year


def many(edition, value=lambda at: str(at * 1000 + 500)):
    """One figure for each of 124 offices."""
    offices = [office.slug for office in ask(View()).offices][:124]
    return invented(
        edition, *(told(year(2024, value(at), office=slug)) for at, slug in enumerate(offices))
    )


AWKWARD = {
    "one office, one year": [told(year(2024, "31871"))],
    "nothing at all": [],
    "only disputes": [
        told(year(2023, "10"), year(2023, "20")),
        told(year(2024, "30"), year(2024, "40"), year(2024, "35")),
    ],
    "zero only": [told(year(2023, "0")), told(year(2024, "0"))],
    "huge range": [told(year(2023, "1")), told(year(2024, "987654321"))],
    "part of one year": [told(figure("5", start=date(2024, 1, 1), end=date(2024, 3, 31)))],
    "far apart": [told(year(2007, "5")), told(year(2024, "9"))],
    "doubtful only": [told(year(2024, "6", flag=Flag.DOUBTFUL))],
    "open to either side": [
        told(year(2023, "9", relation=Relation.GT)),
        told(year(2024, "9", relation=Relation.LT)),
    ],
}


@pytest.mark.parametrize("said", AWKWARD.values(), ids=AWKWARD.keys())
@pytest.mark.parametrize("width", [None, 360])
def test_awkward_answers_are_drawn_all_the_same(said, width, edition, capfd):
    """
    Without a warning, and without a number that nobody stated.
    """
    plot = trend(invented(edition, *said), ID, LIGHT, width=width)
    stated = [float(value) for one in said for value in one.spoken_for]

    assert "NaN" not in svg(plot, capfd)
    assert sorted(column(plot, "dots", "y")) == sorted(stated)


def test_the_seven_first_of_many_are_drawn(edition, capfd):
    """
    A hundred and more offices are a ranking's business.
    """
    plot = trend(many(edition), ID, LIGHT)

    assert "NaN" not in svg(plot, capfd)
    assert len(column(plot, "dots", "y")) == 7


def test_a_missing_year_is_no_dot_and_no_line(edition):
    """
    Malang 2020 and 2018: a word, and only where there is room for it.
    """
    plot = trend(ask(View(offices=("malang",), first=2018, last=2024)), ID, LIGHT)
    words = [row["text"] for row in plot.rows["labels"] if row["tier"] == 2]

    assert 2020 not in column(plot, "dots", "x")
    assert 0.0 not in column(plot, "dots", "y")
    assert (2019, 2021) not in [(row["x"], row["x2"]) for row in plot.rows["lines"]]
    assert "2020: tak ada angka" in words


def test_each_status_is_drawn_in_its_shape(edition):
    """
    Half a disc, diamonds, a ring, a warning triangle.
    """
    said = [
        told(figure("5", start=date(2020, 1, 1), end=date(2020, 11, 30))),
        told(year(2021, "10"), year(2021, "20")),
        told(year(2022, "0")),
        told(year(2023, "6", flag=Flag.DOUBTFUL)),
    ]
    plot = trend(invented(edition, *said), ID, LIGHT)

    assert column(plot, "dots", "shape") == [HALF, DIAMOND, DIAMOND, RING, WARNING]


def test_blitar_opens_and_closes_a_fan(edition):
    """
    2019 and 2020 as the reports differ, one line again in 2021.
    """
    plot = trend(ask(View(offices=("blitar",), first=2018, last=2021)), ID, LIGHT)
    lines = {(row["x"], row["x2"], row["y"], row["y2"]) for row in plot.rows["lines"]}

    assert {
        (2018, 2019, 25939.0, 20790.0),
        (2018, 2019, 25939.0, 23721.0),
        (2019, 2020, 20790.0, 6152.0),
        (2019, 2020, 23721.0, 11699.0),
        (2020, 2021, 6152.0, 6670.0),
        (2020, 2021, 11699.0, 6670.0),
    } <= lines


@pytest.mark.parametrize(("say", "label"), [(ID, "Malang 73.338"), (EN, "Malang 73,338")])
def test_a_series_is_named_at_its_last_point(say, label, edition):
    """
    With its value, at every width; the chosen office in its colour.
    """
    rows = trend(ask(View(offices=("malang", "blitar"))), say, LIGHT).rows["labels"]
    named = [row for row in rows if row["text"] == label]

    assert [row["tier"] for row in named] == [tier.number for tier in TIERS]
    assert {row["colour"] for row in named} == {LIGHT.highlight}


def test_many_series_are_only_named_on_a_phone(edition):
    """
    Seven values would cover the lines.
    """
    seven = ("surakarta", "wonosobo", "kediri", "tangerang", "semarang", "blitar", "malang")
    rows = trend(ask(View(offices=seven)), ID, LIGHT).rows["labels"]
    phone = {row["text"] for row in rows if row["tier"] == 0}

    assert phone == {"Surakarta", "Wonosobo", "Kediri", "Tangerang", "Semarang", "Blitar", "Malang"}


@pytest.mark.parametrize("width", [640, 900, 1100])
def test_what_reports_disagree_on_is_not_written_into_a_line(width, edition):
    """
    Blitar 2019 stands between falling lines, which lie flatter the wider the drawing is.
    """
    plot = trend(ask(View(offices=("blitar",))), EN, LIGHT)
    low, high = (row["y"] for row in plot.rows["span"])
    years = tuple(row["x"] for row in plot.rows["span"])
    ruler = Ruler(years=years, top=max(low, high), height=plot.frame.spec["height"])
    (said,) = (r for r in plot.rows["labels"] if r["tier"] == 2 and r["x"] == 2019)
    x = ruler.across(said["x"], width) + said["dx"]
    y = ruler.down(said["y"]) + said["dy"]
    wide, tall = text_width(said["text"], said["size"]) / 2, said["size"] / 2
    box = Box(x - wide, y - tall, x + wide, y + tall)

    crossed = [
        box.crossed(
            (
                ruler.across(line["x"], width),
                ruler.down(line["y"]),
                ruler.across(line["x2"], width),
                ruler.down(line["y2"]),
            )
        )
        for line in plot.rows["lines"]
    ]
    assert crossed == [0] * len(plot.rows["lines"])


def test_a_change_of_rules_is_drawn_with_its_month_and_cause(edition):
    """
    And no line crosses it.
    """
    view = View(metrics=("revenue",), offices=("manokwari", "batam", "bekasi"))
    plot = trend(ask(view), ID, LIGHT)
    (cut,) = plot.rows["breaks"]

    assert cut["text"].startswith("Desember 2024\nTarif PNBP")
    assert not any(row["x"] < cut["x"] < row["x2"] for row in plot.rows["lines"])


def test_peers_are_drawn_in_grey_behind(edition):
    """
    The chosen office last, so that it lies on top.
    """
    peers = ask(View(offices=("kediri", "madiun")))
    plot = trend(ask(View(offices=("blitar",))), ID, LIGHT, context=peers)
    colours = column(plot, "dots", "colour")

    assert set(colours) == {LIGHT.axis, LIGHT.highlight}
    assert colours[-1] == LIGHT.highlight


def test_a_quarrelled_ratio_keeps_both_ends(edition):
    """
    Wonosobo 2023: two diamonds, no middle.
    """
    view = View(
        metrics=("passport_refusals_nonprocedural",), per="passports_issued", offices=("wonosobo",)
    )
    rows = [row for row in trend(ask(view), ID, LIGHT).rows["dots"] if row["x"] == 2023]

    assert [row["shape"] for row in rows] == [DIAMOND, DIAMOND]


def test_the_frame_is_as_it_was(edition):
    """
    A change of the drawing shows here first; RENEW_SNAPSHOTS=1 takes it as the new one.
    """
    spec = json.loads(json.dumps(trend(ask(View(offices=("malang",))), ID, LIGHT).frame.spec))

    assert spec == kept("trend", spec)
