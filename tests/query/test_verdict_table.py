"""Claims about the table of verdicts: each case is judged as it says, in either order."""

import pytest

from components.model import Comparability, Doubt, Ground
from components.query.compare import Setting, compare_all
from tests.verdicts import CASES, spelt

GIVEN_ELSEWHERE = {Ground.SHARED_YEAR, Ground.RATIO}  # by query/grounds.py, which asks again


@pytest.fixture(scope="module")
def setting(edition) -> Setting:
    """The real catalogue and the real changes of rules."""
    return Setting(edition.catalogue, edition.events)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_every_case_is_judged_as_the_table_says(case, setting):
    """
    The answer, each reason for it with whom it concerns, and what common ground is left.
    """
    actual = case.judged(setting)

    assert actual.comparability is case.answer
    assert tuple(map(spelt, actual.objections)) == case.doubts
    assert " ".join(actual.grounds) == case.grounds


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_order_of_the_figures_does_not_matter(case, setting):
    """
    compare(a, b) == compare(b, a), and a selection is judged alike from either end.
    """
    turned = type(case)(told=case.told[::-1], many=case.many)

    assert turned.judged(setting) == case.judged(setting)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_figure_said_twice_changes_no_verdict(case, setting):
    """
    The verdict is about what is set side by side, not about how much of it there is.
    """
    judged = compare_all(case.told, setting)

    assert compare_all([*case.told, *case.told], setting) == judged


def test_the_table_leaves_nothing_out():
    """
    Every answer, every doubt and every common ground of a verdict has its case.
    """
    doubts = {line.split(":")[0] for case in CASES.values() for line in case.doubts}
    grounds = {ground for case in CASES.values() for ground in case.grounds.split()}

    assert {case.answer for case in CASES.values()} == set(Comparability)
    assert doubts == set(map(str, Doubt))
    assert grounds == set(map(str, Ground)) - GIVEN_ELSEWHERE


def test_every_doubt_stands_alone_in_some_case():
    """
    So that the table shows what each of them does by itself.
    """
    alone = {case.doubts[0].split(":")[0] for case in CASES.values() if len(case.doubts) == 1}

    assert alone == set(map(str, Doubt))


def test_no_verdict_forbids_without_a_reason_that_forbids():
    """
    A caveat alone never rules a comparison out, and a forbidding doubt always does.
    """
    contrary = [
        name
        for name, case in CASES.items()
        if (case.answer is Comparability.NOT_COMPARABLE)
        is not any(Doubt(line.split(":")[0]).forbids for line in case.doubts)
    ]

    assert contrary == []
