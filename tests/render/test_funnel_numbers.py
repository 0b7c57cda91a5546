"""Claims about the numbers in a funnel's words: each is a count of its points, or made of them."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from components.model import RatioKind
from components.query import View, ask
from components.query.funnel import Funnel, funnel
from components.render.funnel import funnel_caption
from components.words import Words
from tests.charts.drawing import EN, ID
from tests.render.founded import numbers
from tests.render.founded_drawing import in_digits

TEXTS = ("title", "subtitle", "alt")
BANDS = (Decimal(95), Decimal("99.8"))


@pytest.mark.parametrize("say", [ID, EN])
def test_every_number_around_a_funnel_is_counted_or_worked_out_of_its_points(say, edition):
    """
    The common rate is divided here anew. How to read the drawing is left out: it counts nothing.
    """
    metrics = [one for one in edition.catalogue.metrics.values() if one.denominator]
    wrong, seen = {}, 0
    for metric in metrics:
        answer = ask(View(metrics=(metric.slug,), per=metric.denominator))
        for year in answer.years:
            if found := funnel(answer, year):
                words = funnel_caption(found, answer, say)
                allowed = {*_given(found, say)}
                for name in TEXTS:
                    text = getattr(words, name).replace(say("funnel.guide"), "")
                    said = numbers(in_digits(text, say))
                    seen += len(said)
                    if strange := [number for number in said if number not in allowed]:
                        wrong[metric.slug, year, name] = strange

    assert wrong == {}
    assert seen > 100


def test_a_number_that_nothing_gives_is_found(edition):
    """
    Else the test above could not fail.
    """
    answer = ask(View(metrics=("passport_refusals_nonprocedural",), per="passports_issued"))
    found = funnel(answer, 2019)

    assert found is not None
    allowed = {*_given(found, EN)}
    said = numbers(in_digits("At seven of 12 offices the ratio, 4.6 for all of them", EN))
    assert [number for number in said if number not in allowed] == ["7", "12"]


def _given(found: Funnel, say: Words) -> Iterator[str]:
    """Years, bands, counts of offices, and the common rate of all that was counted."""
    yield from (str(found.year), "2024", str(found.left_out))
    yield from map(say.percent, BANDS)
    outer = sum(point.outside_outer for point in found.points)
    inner = sum(point.outside_inner for point in found.points)
    yield from map(str, (len(found.points), outer, len(found.points) - inner))
    if not outer:
        yield say.number(round(found.wider, 1))
    scale = 100 if found.kind is RatioKind.SHARE else found.per
    counts, sizes = (
        sum(getattr(point, side) for point in found.points) for side in ("count", "size")
    )
    rate = Decimal(counts * scale) / sizes
    for digits in (0, 1, 2):
        rounded = round(rate, digits)
        yield say.percent(rounded) if found.kind is RatioKind.SHARE else say.number(rounded)
