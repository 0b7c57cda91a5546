"""Claims about components/charts/openings.py: an office that opened within the span of a trend."""

from dataclasses import replace
from datetime import date

import pytest

from components.charts.breaks import LINE
from components.charts.palette import LIGHT
from components.charts.trend import trend
from components.model import Event, EventKind, Phrase
from components.query import View, ask
from components.query.compare import Setting
from tests.charts.drawing import EN, ID, MANNER_NAMES, MANNERS, column, svg

TWO = View(offices=("blitar", "malang"))
REVENUE = View(metrics=("revenue",), offices=("manokwari", "batam", "bekasi"))


def opened(office, day):
    """An opening that never was."""
    text = Phrase("Kantor baru", "New office")
    kind = EventKind.OPENED
    return Event(office=office, start=day, end=None, kind=kind, text=text, source=None, url="")


def answer(view, *events):
    """The real answer with some more events."""
    real = ask(view)
    setting = Setting(real.release.catalogue, (*real.release.events, *events))
    return replace(real, setting=setting)


@pytest.mark.parametrize(
    ("say", "words"), [(ID, "Juli 2021\nMalang dibuka"), (EN, "July 2021\nMalang opened")]
)
def test_an_opening_is_an_upright_with_its_month(say, words, edition):
    """
    Where it falls between the middles of two years.
    """
    (row,) = trend(answer(TWO, opened("malang", date(2021, 7, 2))), say, LIGHT).rows["openings"]

    assert (row["x"], row["text"], row["down"]) == (2020.999, words, 0)


def test_a_line_runs_on_through_an_opening(edition):
    """
    It is an event, not a change of what is counted.
    """
    plot = trend(answer(TWO, opened("malang", date(2021, 9, 1))), ID, LIGHT)

    assert any(row["x"] == 2021 and row["x2"] == 2022 for row in plot.rows["lines"])


def test_offices_of_one_day_share_an_upright(edition):
    """
    As eighteen did in January 2026.
    """
    view = View(offices=("malang", "pasuruan", "garut"), last=2026)
    (row,) = trend(ask(view), ID, LIGHT).rows["openings"]

    assert row["text"] == "Januari 2026\nGarut dan Pasuruan\ndibuka"


def test_words_stand_below_those_of_a_change_of_rules(edition):
    """
    And below one another.
    """
    events = (opened("bekasi", date(2023, 3, 1)), opened("batam", date(2024, 6, 1)))
    plot = trend(answer(REVENUE, *events), ID, LIGHT)
    above = column(plot, "breaks", "text")[0].count("\n") + 1

    assert column(plot, "openings", "down") == [above * LINE, (above + 2) * LINE]


def test_an_opening_of_another_office_is_not_drawn(edition):
    """
    Nor one outside the years.
    """
    events = (opened("medan", date(2021, 7, 1)), opened("malang", date(2009, 7, 1)))

    assert trend(answer(TWO, *events), ID, LIGHT).rows["openings"] == []


@pytest.mark.parametrize(("say", "look"), MANNERS, ids=MANNER_NAMES)
@pytest.mark.parametrize("width", [320, 1080])
def test_openings_are_drawn_without_a_warning(width, say, look, edition, capfd):
    """
    At every width; the label of no office covers their words.
    """
    events = (opened("bekasi", date(2023, 3, 1)), opened("batam", date(2024, 6, 1)))
    drawn = svg(trend(answer(REVENUE, *events), say, look, width=width), capfd)

    assert "NaN" not in drawn
