"""Claims about the table of verdicts in words: what a reader is told of each case."""

import re

import pytest

from components.model import Language
from components.query.compare import Setting
from components.render.verdict import read_verdict
from components.words import speaking
from tests.verdicts import CASES

BOTH = [
    pytest.param(case, language, getattr(case, language), id=f"{name}-{language}")
    for name, case in CASES.items()
    for language in Language
]
DATED = ("rule_change", "unlike_dates")
OF_ONE_YEAR = [
    param
    for param in BOTH
    if len({told.year for told in param.values[0].told}) < 2
    and not any(line.startswith(DATED) for line in param.values[0].doubts)
]


def reading(case, language, edition):
    verdict = case.judged(Setting(edition.catalogue, edition.events))
    return read_verdict(verdict, edition.catalogue, speaking(language))


@pytest.mark.parametrize(("case", "language", "sentences"), BOTH)
def test_every_case_is_told_in_the_words_of_the_table(case, language, sentences, edition):
    """
    Each doubt is a sentence that names whom it concerns, with the years where there are several.
    """
    actual = reading(case, language, edition)

    assert " ".join(actual.objections) == sentences


@pytest.mark.parametrize(("case", "language", "sentences"), BOTH)
def test_every_sentence_is_whole(case, language, sentences, edition):
    """
    A capital at its beginning, a full stop at its end, no slug and no hole in it.
    """
    actual = reading(case, language, edition)
    said = (*actual.objections, *actual.grounds)
    faulty = [
        text
        for text in said
        if not re.fullmatch(r"[A-Z].*[.]", text) or re.search(r"_|None|  |[{}]|, [.:]", text)
    ]

    assert faulty == []


@pytest.mark.parametrize(("case", "language", "sentences"), OF_ONE_YEAR)
def test_no_year_is_said_where_the_figures_are_of_one(case, language, sentences, edition):
    """
    The page names it; the day of a change of rules and the years of stocks are another thing.
    """
    assert re.findall(r"\b20\d\d\b", sentences) == []
