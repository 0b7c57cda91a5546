"""Claims about components/query/suspects.py: columns find every statement that may disagree."""

import pytest

from components.query import suspects as module
from components.query.disputes import _over, disputes
from components.query.suspects import suspects


@pytest.fixture
def large(monkeypatch):
    """As if each metric were too large to be read as a whole."""
    monkeypatch.setattr(module, "FEW_ROWS", -1)


def test_the_disputes_of_a_large_edition_are_those_of_a_small_one(edition, large):
    """
    Found by columns or by statements: every quarrel of the real edition, in the same order.
    """
    found = [one for slug in edition.catalogue.metrics for one in _over(slug, edition)]

    assert found
    assert sorted(found, key=_key) == sorted(disputes(edition), key=_key)


def test_what_nobody_contradicts_is_left_out(edition, large):
    """
    Else it would all be made for nothing.
    """
    metric = edition.catalogue.metric("passports_issued")

    assert 0 < len(suspects(edition, metric)) < len(edition.metric(metric.slug)) / 2


def _key(one):
    return one.office, one.metric, one.parts, one.period
