"""Claims about components/query/findings.py (DECISIONS 10)."""

from dataclasses import replace
from datetime import date

import pytest

from components.model import Status
from components.query import View, ask
from components.query import findings as module
from components.query.candidates import _clean, about, order
from components.query.findings import Finding, FindingKind, findings
from tests.figures import figure, told

YEARLY = {Status.EXACT, Status.EARLY, Status.ZERO}


def best(edition, kind):
    """The best findings of a kind, one for each group of metrics."""
    return [one for one in module.candidates(edition) if one.kind is kind]


def test_three_findings_stand_on_the_front_page(edition):
    """
    One for each group of metrics and one of each kind.
    """
    actual = findings(edition)

    assert len(actual) == 3
    assert len({one.kind for one in actual}) == 3
    assert len({one.group for one in actual}) == 3


def test_the_most_evidence_comes_first(edition):
    """
    Ranked by the number of figures behind them.
    """
    actual = [one.figures for one in findings(edition)]

    assert actual == sorted(actual, reverse=True)


def test_every_candidate_has_enough_behind_it_and_nothing_in_doubt(edition):
    """
    No dispute, flag, part-year, "about", "more than" or year smaller than its part in a
    ranking or a trend; eight offices or five years.
    """
    rankings = best(edition, FindingKind.RANKING)
    trends = best(edition, FindingKind.TREND)

    assert rankings
    for one in rankings:
        told = ask(one.view).told
        assert {t.status for t in told} <= YEARLY
        assert [t.outrun for t in told if t.outrun] == []
        assert len({t.office for t in told}) >= 8
        assert {t.year for t in told} == {one.newest}
    for one in trends:
        told = ask(one.view).told
        assert {t.status for t in told} <= YEARLY
        assert [t.outrun for t in told if t.outrun] == []
        assert len({t.year for t in told}) >= 5


def test_silence_and_contradiction_speak_of_themselves(edition):
    """
    They need no clean figures: they are about what is missing and what quarrels.
    """
    silences = best(edition, FindingKind.SILENCE)
    (quarrel,) = best(edition, FindingKind.DISPUTE)

    assert all(len({t.office for t in ask(one.view).told}) >= 8 for one in silences)
    assert all(one.figures == len(ask(one.view).figures) for one in silences)
    assert quarrel.dispute.wide
    assert quarrel.view == View(
        offices=(quarrel.dispute.office,), metrics=(quarrel.dispute.metric,)
    )


def test_a_finding_leads_to_a_view_that_says_it(edition):
    """
    Each opens on something told.
    """
    for one in findings(edition):
        assert ask(one.view).told


CANDIDATES = [
    # kind, metric, group, figures, newest
    (FindingKind.RANKING, "deportations", "enforcement", 40, 2023),
    (FindingKind.TREND, "prosecutions", "enforcement", 35, 2024),
    (FindingKind.RANKING, "detentions", "enforcement", 30, 2024),
    (FindingKind.SILENCE, "passports_issued", "passports", 30, 2025),
    (FindingKind.TREND, "stay_permits", "permits", 30, 2024),
    (FindingKind.TREND, "stay_permits_visit", "permits", 30, 2024),
    (FindingKind.TREND, "arrivals", "border", 20, 2026),
]


@pytest.mark.parametrize("turned", [False, True])
def test_the_rule_chooses_and_no_hand(turned, edition, monkeypatch):
    """
    Most figures, then the newest, then the slug; one of a group and one of a kind.
    """
    made = [
        Finding(kind=kind, view=View(metrics=(slug,)), group=group, figures=n, newest=newest)
        for kind, slug, group, n, newest in CANDIDATES
    ]
    monkeypatch.setattr(module, "candidates", lambda _: reversed(made) if turned else made)
    unseen = replace(edition, id="unseen")

    actual = [one.view.metrics[0] for one in findings.__wrapped__(unseen)]

    assert actual == ["deportations", "passports_issued", "stay_permits"]


def test_a_small_release_has_as_many_findings_as_it_can_prove(small_world):
    """
    Three offices make no ranking and three years no trend; the quarrel remains.
    """
    actual = [(one.kind, one.view) for one in findings(small_world)]

    assert actual == [
        (
            FindingKind.DISPUTE,
            View(offices=("contoh-satu",), metrics=("passports_issued",)),
        )
    ]


def test_a_year_smaller_than_its_half_is_no_finding():
    """
    One of its two figures is wrong, and nobody knows which.
    """
    half = figure("58", end=date(2024, 6, 30))

    assert _clean(told(figure("60"), shorter=(half,)))
    assert not _clean(told(figure("45"), shorter=(half,)))


def test_the_best_are_found_without_asking_of_every_metric(edition, monkeypatch):
    """
    They are those that all findings about all metrics would have given, by counts of columns.
    """
    expected = {}
    for metric in edition.catalogue.metrics.values():
        for one in about(metric, edition):
            place = metric.group, one.kind
            expected[place] = min(expected.get(place, one), one, key=order)
    asked = []
    monkeypatch.setattr(
        "components.query.candidates.about",
        lambda metric, release: asked.append(metric) or about(metric, release),
    )

    found = [one for one in module.candidates(edition) if one.kind is not FindingKind.DISPUTE]

    assert {(one.group, one.kind): one for one in found} == expected
    assert len(asked) < len(edition.catalogue.metrics)
