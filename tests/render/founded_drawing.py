"""Numbers in the words around any drawing, and whether what it shows gives each of them."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import permutations

from components.model import Figure, Language
from components.query import ask
from components.render.drawing import Chart, Drawing
from components.render.when import when
from components.words import Words
from tests.render.counted import COUNTS
from tests.render.founded import given, numbers

TEXTS = ("title", "subtitle", "alt", "long")
# What our own rules and marks are said with, whatever the figures are.
RULES = {
    Chart.CHANGE: (2, 100),
    Chart.MAP: (95, 100, 1000),
    Chart.REVENUE: (2,),
    Chart.SPENDING: (2,),
    Chart.COVERAGE: (6,),
    Chart.OFFICE_COVERAGE: (6,),
}
SPELT = {
    Language.ID: "nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan",
    Language.EN: "nil|one|two|three|four|five|six|seven|eight|nine",
}
# "One" is an article before anything else, and part of "not one".
ONE = re.compile(r"(?i)\b(?:satu|one)(?! (?:dari |of (?:the )?)?(?:kantor|lembaga|office|inst))")
NOT_ONE = re.compile(r"(?i)\b(?:tak satu|not one)\b")


def unfounded_in(drawing: Drawing, say: Words) -> dict[str, list[str]]:
    """The numbers of each text that neither figures, dates, counts nor divisions give."""
    phrases = sorted(_phrases(drawing, say), key=len, reverse=True)
    allowed = set(_given(drawing, say))
    wrong = {}
    for name in TEXTS:
        text = getattr(drawing.caption, name)
        for phrase in phrases:
            text = re.sub(rf"(?<![\d.,]){re.escape(phrase)}(?![\d]|[.,]\d)", " ", text)
        found = [number for number in numbers(in_digits(text, say)) if number not in allowed]
        if found:
            wrong[name] = found
    return wrong


def in_digits(text: str, say: Words) -> str:
    """Counts that are spelt out as digits: "tiga kantor" counts as much as "13 kantor"."""
    text = ONE.sub(" ", NOT_ONE.sub(" ", text))
    words = SPELT[say.language].split("|")
    small = re.compile(rf"(?i)\b(?:{SPELT[say.language]})\b")
    return small.sub(lambda found: str(words.index(found[0].lower())), text)


def _phrases(drawing: Drawing, say: Words) -> set[str]:
    """Days, spans, names and definitions, where they have a digit."""
    catalogue = drawing.edition.catalogue
    found: set[str] = set()
    for figure in drawing.figures:
        period = figure.period
        found |= {say.day(period.start), say.day(period.end), say.month(period.end)}
        if not period.calendar_year:
            found |= {say.period(period), say.until(period), when(period, say)}
        for key, value in figure.parts:
            found.add(say.of(catalogue.label(key, value)))
    for event in drawing.edition.events:
        found |= {say.day(event.start), say.month(event.start), say.of(event.text)}
    for metric in catalogue.metrics.values():
        for phrase in (metric.name, metric.short, metric.counts):
            found |= {say.of(phrase), *re.split("[;:]", say.of(phrase))}
    found |= {office.short for office in catalogue.offices.values()}
    found |= {source.publisher for source in drawing.sources}
    return {one for one in found if re.search(r"\d", one)}


def _given(drawing: Drawing, say: Words) -> Iterator[str]:
    """Every number that may be said of a drawing."""
    for figure in drawing.figures:
        yield from numbers(say.value(figure.value, figure.unit))
    yield from map(str, _years(drawing))
    counted = {*COUNTS[drawing.chart](drawing), *RULES.get(drawing.chart, ())}
    for number in counted:
        yield from (say.number(number), str(number), say.percent(number))
    yield from _divided(drawing, say)
    if drawing.chart is Chart.MAP:
        shown = ask(drawing.view.with_(first=None, last=None)).drawn(drawing.view.last)
        for text in given(shown, shown.told, say):
            yield from numbers(text)


def _years(drawing: Drawing) -> Iterator[int]:
    view = drawing.view
    yield from (year for year in (view.first, view.last) if year)
    for figure in drawing.figures:
        yield from (figure.period.start.year, figure.period.end.year)
    if drawing.chart is Chart.PRESENCE:
        yield from (
            o.first_year for o in drawing.edition.catalogue.offices.values() if o.first_year
        )
    if drawing.chart in {Chart.COVERAGE, Chart.OFFICE_COVERAGE}:
        newest = drawing.edition.day.year
        yield from (newest, newest - 1, newest - 9, newest - 10)


def _divided(drawing: Drawing, say: Words) -> Iterator[str]:
    """Growth, shares, gaps and rests: what two figures of one institution make of each other."""
    of_office: dict[str, list[Figure]] = {}
    for figure in drawing.figures:
        of_office.setdefault(figure.office, []).append(figure)
    for mine in of_office.values():
        values = {figure.value for figure in mine}
        for one, other in permutations(values, 2):
            yield say.number(one - other)
            if other:
                share = Fraction(one) / Fraction(other)
                yield from _percents(share, say)
                yield from _percents(abs(share - 1), say)
    if drawing.chart is Chart.COMPOSITION:
        yield from _rest(drawing.figures, say)


def _rest(figures: Iterable[Figure], say: Words) -> Iterator[str]:
    """What the parts of the span drawn come to, and what they leave of a total."""
    shown = [one for one in figures if one.parts and one.led_by is None]
    last = max((one.period.end for one in shown), default=None)
    parts = sum((one.value for one in shown if one.period.end == last), Decimal(0))
    yield say.number(parts)
    yield from (say.number(one.value - parts) for one in figures if not one.parts)


def _percents(share: Fraction, say: Words) -> Iterator[str]:
    percent = Decimal(share.numerator * 100) / Decimal(share.denominator)
    yield from (say.percent(round(percent, digits), digits) for digits in (0, 1, 2))
