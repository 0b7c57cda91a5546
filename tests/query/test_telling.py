"""Claims about components/query/telling.py."""

from datetime import date

import pytest

from components.model import Flag, Standing, Status
from components.query.telling import tell, totals
from tests.figures import Coverage, Relation, figure, year

NOVEMBER = {"end": date(2024, 11, 30)}
MIDYEAR = {"end": date(2024, 6, 30)}
MAY = {"start": date(2024, 5, 1), "end": date(2024, 5, 31)}
DECEMBER_20 = {"end": date(2024, 12, 20)}
BESIDE = {"standing": Standing.BESIDE}

WHOLE = figure("1000", id="whole")
EARLY = figure("990", id="early", coverage=Coverage.TOLD_EARLY, **BESIDE)
CLOSED = figure("980", id="closed", standing=Standing.SUPERSEDED, **DECEMBER_20)
PART = figure("900", id="part", standing=Standing.SUPERSEDED, **NOVEMBER)
LATE_START = figure("950", id="late-start", start=date(2024, 1, 10))
HALF = figure("500", id="half", **MIDYEAR)
MONTH = figure("80", id="month", **MAY)
FLAGGED = figure("5000", id="flagged", flag=Flag.DOUBTFUL)
FLAGGED_PART = figure("5000", id="flagged-part", flag=Flag.DOUBTFUL, **NOVEMBER)

# what is said of one year, which of it stands for the year, with which mark
LEADS = {
    "a whole year": ([WHOLE], "whole", Status.EXACT),
    "a whole year before a part of it": ([PART, WHOLE], "whole", Status.EXACT),
    "a whole year before one closed in December": ([CLOSED, WHOLE], "whole", Status.EXACT),
    "one closed in December before parts": ([PART, CLOSED, HALF], "closed", Status.EARLY),
    "one closed in December before a longer span": (
        [LATE_START, CLOSED],
        "closed",
        Status.EARLY,
    ),
    "the longest part": ([HALF, PART], "part", Status.PART),
    "a part before a flagged year": ([FLAGGED, HALF], "half", Status.PART),
    "a flagged year where nothing else is": ([FLAGGED], "flagged", Status.DOUBTFUL),
    "a flagged year rather than a flagged part": (
        [FLAGGED_PART, FLAGGED],
        "flagged",
        Status.DOUBTFUL,
    ),
    "a year and a month": ([MONTH, WHOLE], "whole", Status.EXACT),
    "a part and a month": ([MONTH, HALF], "half", Status.PART),
    "the head of its group, not what stands beside": ([EARLY, WHOLE], "whole", Status.DISPUTED),
}


@pytest.fixture(scope="module")
def passports(catalogue):
    """A metric that flows."""
    return catalogue.metric("passports_issued")


@pytest.fixture(scope="module")
def residents(catalogue):
    """A metric that is counted on a day."""
    return catalogue.metric("foreigners_resident")


@pytest.mark.parametrize(("said", "lead", "status"), LEADS.values(), ids=LEADS)
@pytest.mark.parametrize("turned", [False, True], ids=["as listed", "turned round"])
def test_the_fullest_unflagged_statement_stands_for_the_year(said, lead, status, turned, passports):
    """
    Whatever the order in which the reports are read.
    """
    (actual,) = tell(reversed(said) if turned else said, passports)

    assert (actual.figure.id, actual.status) == (lead, status)


@pytest.mark.parametrize("said", [entry[0] for entry in LEADS.values()], ids=LEADS)
def test_every_statement_of_the_year_rides_along(said, passports):
    """
    Nothing that was said is dropped: it leads, stands beside, or is of a shorter span.
    """
    (actual,) = tell(said, passports)

    assert sorted(f.id for f in actual.figures) == sorted(f.id for f in said)


def test_beside_are_those_of_the_same_period_and_shorter_the_rest(passports):
    """
    Beside by value, shorter by length, the longest first.
    """
    said = [WHOLE, EARLY, FLAGGED, MONTH, HALF, PART]

    (actual,) = tell(said, passports)

    assert [f.id for f in actual.beside] == ["early", "flagged"]
    assert [f.id for f in actual.shorter] == ["part", "half", "month"]


@pytest.mark.parametrize(
    "span",
    [
        MAY,
        {"start": date(2024, 5, 4), "end": date(2024, 5, 4)},
        {"start": date(2023, 10, 1), "end": date(2024, 10, 31)},
    ],
    ids=["a month", "a day", "a span over New Year"],
)
def test_what_is_no_part_of_a_year_stands_for_none(span, passports):
    """
    DECISIONS 3: other spans are never drawn as a year.
    """
    actual = tell([figure("80", **span)], passports)

    assert actual == ()


def test_a_month_shows_that_something_was_found_where_months_are_asked_for(passports):
    """
    For the silence map: the longest of them, as part of a year, and only where no year is told.
    """
    day = figure("3", id="day", start=date(2024, 5, 4), end=date(2024, 5, 4))
    (month,) = tell([day, MONTH], passports, months=True)
    (whole,) = tell([MONTH, WHOLE], passports, months=True)

    assert (month.figure.id, month.status) == ("month", Status.PART)
    assert whole.figure.id == "whole"


def test_a_stock_is_told_by_its_latest_day(residents):
    """
    A number on a day belongs to its year; the last one stands for it.
    """
    days = [date(2024, 9, 30), date(2024, 3, 31), date(2024, 6, 30)]
    residents_on = {"metric": "foreigners_resident"}
    said = [
        figure(id=f"day-{place}", start=day, end=day, **residents_on)
        for place, day in enumerate(days, start=1)
    ]

    (actual,) = tell(said, residents)

    assert (actual.figure.period.end, actual.status) == (date(2024, 9, 30), Status.EXACT)


def test_each_institution_breakdown_and_year_is_told_once_and_in_order(passports):
    """
    Sorted by institution, breakdown and year.
    """
    hajj, umrah = ((("purpose", purpose),) for purpose in ("hajj", "umrah"))
    said = [
        year(2024, office="malang"),
        year(2023, office="malang"),
        year(2024, office="malang", parts=umrah),
        year(2024, office="malang", parts=hajj),
        year(2024, office="blitar"),
        year(2024, "99", office="blitar", **BESIDE),
    ]

    actual = [(one.office, one.parts, one.year) for one in tell(said, passports)]

    assert actual == [
        ("blitar", (), 2024),
        ("malang", (), 2023),
        ("malang", (), 2024),
        ("malang", hajj, 2024),
        ("malang", umrah, 2024),
    ]


def test_totals_leave_the_breakdowns_out(passports):
    """
    A part is not the whole.
    """
    said = [year(2024), year(2024, "20", parts=(("purpose", "hajj"),))]

    actual = [one.figure.value for one in totals(tell(said, passports))]

    assert actual == [100]


@pytest.mark.parametrize(
    ("relation", "status"),
    [(Relation.APPROX, Status.PART), (Relation.GE, Status.PART), (Relation.EQ, Status.PART)],
)
def test_part_of_a_year_is_graver_than_the_words_that_bind_it(relation, status, passports):
    """
    "About 900 up to November" is drawn as part of a year.
    """
    (actual,) = tell([figure("900", relation=relation, **NOVEMBER)], passports)

    assert actual.status is status


def test_the_real_release_tells_each_place_and_year_once(edition):
    """
    On the real facts, for every metric: one figure stands for an institution, breakdown and year.
    """
    for slug, metric in edition.catalogue.metrics.items():
        told = tell(edition.metric(slug), metric)
        keys = [(one.office, one.parts, one.year) for one in told]

        assert len(keys) == len(set(keys)), slug
        assert all(one.figure.standing is not Standing.BESIDE for one in told), slug
