"""Claims about components/charts/theme.py, ruler.py and plot.py."""

from itertools import pairwise

import altair as alt
import pytest

from components.charts.palette import DARK, LIGHT
from components.charts.plot import Plot
from components.charts.ruler import TIERS, Ruler, of_this_width
from components.charts.theme import framed, spoken_locale
from components.model import Language
from tests.charts.drawing import EN, ID


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_a_chart_wears_its_own_background(look):
    """
    A picture carries it away.
    """
    dot = alt.Chart(alt.NamedData("dots")).mark_point()
    spec = framed([dot], ID, look, width=None, height=100).spec

    assert spec["config"]["background"] == look.background
    assert (spec["width"], spec["autosize"]["type"]) == ("container", "fit-x")


@pytest.mark.parametrize(
    ("language", "month", "day", "currency"),
    [
        (Language.ID, "Mei", "Minggu", "Rp\N{NO-BREAK SPACE}"),
        (Language.EN, "May", "Sunday", "IDR\N{NO-BREAK SPACE}"),
    ],
)
def test_months_days_and_money_are_the_languages_own(language, month, day, currency):
    """
    The week of d3 begins on Sunday.
    """
    locale = spoken_locale(language).to_dict()

    assert locale["time"]["months"][4] == month
    assert locale["time"]["days"][0] == day
    assert locale["number"]["currency"] == [currency, ""]


def test_the_axes_are_not_read_out_in_english():
    """
    Vega knows no other language; the chart's own text says what they show.
    """
    dot = alt.Chart(alt.NamedData("dots")).mark_point()

    assert framed([dot], EN, LIGHT, width=300, height=100).spec["config"]["axis"]["aria"] is False


def test_tiers_of_width_leave_no_gap():
    """
    Each begins where the one before ends, and was placed for its narrowest.
    """
    for narrow, wide in pairwise(TIERS):
        assert narrow.below == wide.made_for
    assert of_this_width(TIERS) == "datum.tier === (width < 420 ? 0 : width < 640 ? 1 : 2)"


def test_a_lone_year_stands_in_the_middle():
    """
    As Vega puts it.
    """
    ruler = Ruler(years=(2024,), top=10, height=100)

    assert (ruler.across(2024, 300), ruler.down(0), ruler.down(10)) == (150, 100, 0)


def test_a_plot_shares_its_frame_and_not_its_rows():
    """
    Two answers, one frame, each its own data.
    """
    frame = framed([alt.Chart(alt.NamedData("dots")).mark_point()], ID, LIGHT, width=9, height=9)
    one, other = Plot(frame, {"dots": [{"x": 1}]}), Plot(frame, {"dots": [{"x": 2}]})

    assert one.to_dict()["datasets"] != other.to_dict()["datasets"]
    assert "datasets" not in frame.spec
