"""Who is said to have done it."""

import pytest

from components.ingest.doubts.offices import before_opening, without_checkpoint
from components.model import MetricGroup
from tests.ingest.sayings import counted, place, said


@pytest.mark.parametrize(("first_year", "found"), [(None, 0), (2024, 0), (2025, 1)])
def test_figures_before_an_office_existed_are_doubted(first_year, found):
    """
    An office that opened in 2025 has no figures of 2024.
    """
    statement = said("a", office=place(first_year=first_year))

    assert len(list(before_opening([statement]))) == found


@pytest.mark.parametrize(
    ("checkpoint", "group", "slug", "found"),
    [
        (False, MetricGroup.BORDER, "departures_refused", 1),
        (True, MetricGroup.BORDER, "departures_refused", 0),
        (None, MetricGroup.BORDER, "departures_refused", 0),
        (False, MetricGroup.PASSPORTS, "passports_issued", 0),
        (False, MetricGroup.BORDER, "repatriated_citizens", 0),
    ],
)
def test_border_figures_without_a_checkpoint_are_doubted(checkpoint, group, slug, found):
    """
    An office without a checkpoint holds nobody back at departure, whatever is printed.
    """
    office, metric = place(checkpoint=checkpoint), counted(slug, group=group)

    assert len(list(without_checkpoint([said("a", office=office, metric=metric)]))) == found
