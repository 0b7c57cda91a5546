"""Claims about components/query/edition.py: of a large metric only what is asked for is read."""

from dataclasses import replace

import pytest

from components.query import View, ask
from components.query import edition as module
from components.query.slabs import Slabs

METRIC = "passports_issued"


@pytest.fixture
def large(edition, monkeypatch):
    """The real edition as if each metric had too many rows to be read as a whole."""
    monkeypatch.setattr(module, "FEW_ROWS", 0)
    return replace(edition, id="large")


@pytest.fixture
def read(monkeypatch):
    """What is asked of the file."""
    asked, as_before = [], Slabs.read

    def reading(self, columns, **within):
        asked.append(within)
        return as_before(self, columns, **within)

    monkeypatch.setattr(Slabs, "read", reading)
    return asked


def test_a_few_offices_are_read_alone(large, edition, read):
    """
    One after another, and each once.
    """
    offices = {"malang", "blitar"}
    expected = {f for f in edition.metric(METRIC) if f.office in offices}
    read.clear()

    assert set(large.metric(METRIC, offices)) == expected
    assert [asked["office_id"] for asked in read] == [("blitar", "blitar"), ("malang", "malang")]
    assert large.at(METRIC, "malang") is large.at(METRIC, "malang")
    assert len(read) == 2


def test_some_years_of_all_offices_are_read_alone(large, edition, read):
    """
    Of a ranking that is one year.
    """
    expected = {f for f in edition.metric(METRIC) if f.period.year in {2023, 2024}}
    read.clear()

    assert set(large.metric(METRIC, None, (2023, 2024))) == expected
    assert read == [{"metric": (METRIC, METRIC), "year": (2023, 2024)}]


def test_all_offices_and_years_are_the_whole_metric(large, edition):
    """
    More offices than a few are no reason to read them one by one.
    """
    offices = set(edition.catalogue.offices)

    assert large.metric(METRIC) == large.metric(METRIC, offices) == edition.metric(METRIC)


@pytest.mark.parametrize(
    "view",
    [
        View(metrics=(METRIC,), offices=("malang", "blitar", "ngurah-rai")),
        View(metrics=(METRIC,), first=2024, last=2024),
        View(metrics=("deportations",), first=2019, last=2024, per="administrative_actions"),
        View(metrics=("stay_permits",), offices=("malang",), first=2020, last=2021),
        View(metrics=("deportations",), first=2024, last=2024, months=(1, 6)),
    ],
    ids=str,
)
def test_an_answer_is_the_same_however_much_is_read(view, edition, monkeypatch):
    """
    Figures, what stands beside them, ratios and the verdict.
    """
    expected = ask(view.with_(offices=view.offices))
    monkeypatch.setattr(module, "FEW_ROWS", 0)
    ask.__globals__["_answer"].cache_clear()
    module._slice.cache_clear()
    actual = ask(view)

    assert actual is not expected
    for name in ("told", "parts", "ratios", "years", "sources", "verdict"):
        assert getattr(actual, name) == getattr(expected, name)
    ask.__globals__["_answer"].cache_clear()
    module._slice.cache_clear()
