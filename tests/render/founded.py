"""Numbers in sentences, and whether the figures behind a drawing give each of them."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import chain, permutations

from components.model import Figure, Language, Told
from components.query import Answer
from components.query.middle import behind
from components.query.rates import POPULATION, Ratio
from components.query.silence import found_in
from components.render.when import when
from components.words import Words

SIZES = "ribu|juta|miliar|triliun|thousand|million|billion|trillion"
NUMBER = re.compile(rf"\d(?:[\d.,]*\d)?(?:%|\N{{NO-BREAK SPACE}}(?:{SIZES})|\s(?:{SIZES})\b)?")
# What is counted in a sentence stands before one of these words.
COUNTED = re.compile(
    r"(?P<n>\d+)(?= (?:dari \d+ |of (?:the )?\d+ )?"
    r"(?:kantor|lembaga|laporan|lainnya|di antaranya|disebut|angka"
    r"|office|offices|institution|institutions|report|reports|others?|were|other|bagian|parts?)\b)"
)
OF_ALL = re.compile(r"(?<!\d)(?P<n>\d+)(?= (?:dari|of(?: the)?) \d)")
REGISTER = {Language.ID: "register Dukcapil 2024", Language.EN: "register of 2024"}
CUTS = (0, 2, 3, 4, 6, 40)


def numbers(text: str) -> list[str]:
    """Every number of a text, with its per cent sign or its word of size."""
    return [found.replace("\N{NO-BREAK SPACE}", " ") for found in NUMBER.findall(text)]


def unfounded(text: str, answer: Answer, told: Iterable[Told], say: Words) -> list[str]:
    """The numbers of a text that neither a figure, a date, a count nor a division gives."""
    found = tuple(told)
    bare = _without(text, _phrases(answer, found, say))
    sizes = {str(n) for n in _sizes(answer, found)}
    counted = {match["n"] for pattern in (COUNTED, OF_ALL) for match in pattern.finditer(bare)}
    wrong = [number for number in counted if number not in sizes]
    allowed = set(chain.from_iterable(map(numbers, given(answer, found, say)))) | counted
    return wrong + [number for number in numbers(bare) if number not in allowed]


def _without(text: str, phrases: Iterable[str]) -> str:
    """The text without dates, names and definitions, the longest first."""
    for phrase in sorted(set(phrases), key=len, reverse=True):
        if re.search(r"\d", phrase):
            text = re.sub(rf"(?<![\d.,]){re.escape(phrase)}(?![\d]|[.,]\d)", " ", text)
    return text


def _phrases(answer: Answer, told: tuple[Told, ...], say: Words) -> Iterator[str]:
    """Days and months of the figures and of changes of rules; names and what a metric counts."""
    for figure in _figures(answer, told):
        period = figure.period
        yield from (say.day(period.start), say.day(period.end), say.month(period.end))
        if not period.calendar_year:
            yield from (say.period(period), say.until(period), when(period, say))
    for event in answer.breaks:
        yield from (say.day(event.start), say.month(event.start), say.of(event.text))
    if answer.denominator and answer.denominator.slug == POPULATION:
        yield REGISTER[say.language]
    for metric in (answer.metric, answer.denominator):
        if metric:
            yield from map(say.of, (metric.name, metric.short, metric.counts))
            yield from re.split("[;:]", say.of(metric.counts))
    yield from (office.short for office in answer.offices)


def _figures(answer: Answer, told: tuple[Told, ...]) -> Iterator[Figure]:
    below = (ratio.below for ratio in answer.ratios if ratio.below)
    yield from (figure for one in (*told, *below) for figure in one.figures)


def given(answer: Answer, told: tuple[Told, ...], say: Words) -> Iterator[str]:
    """Everything that may be said of these figures with a number in it, but for counts."""
    for figure in _figures(answer, told):
        yield say.value(figure.value, figure.unit)
    yield from map(str, answer.years)
    yield from (str(one.year) for one in told)
    yield from _changes(told, say)
    yield from _multiples(told, say)
    yield from _middles(answer, told, say)
    for ratio in answer.ratios:
        yield from _ratio(ratio, say)


def _changes(told: tuple[Told, ...], say: Words) -> Iterator[str]:
    """By how many per cent, or to how many times, a year's value stands to the year before's."""
    years = {(one.office, one.year): one for one in told}
    for (office, year), now in years.items():
        before = years.get((office, year - 1))
        if before and before.spoken_for[0] and not (now.disputed or before.disputed):
            growth = Fraction(now.figure.value) / Fraction(before.figure.value) - 1
            share = Decimal(abs(growth).numerator * 100) / Decimal(abs(growth).denominator)
            yield from (say.percent(round(share, digits), digits) for digits in (0, 1))
            yield say.number(round(float(growth + 1), 1))


def _multiples(told: tuple[Told, ...], say: Words) -> Iterator[str]:
    """How many times one office's value is another's of the same year."""
    for one, other in permutations(told, 2):
        if one.year == other.year and one.office != other.office:
            for more in one.spoken_for:
                for less in other.spoken_for:
                    times = float(more / less) if less else 0.0
                    if times >= 1:
                        yield say.number(round(times, 1) if times < 10 else round(times))


def _middles(answer: Answer, told: tuple[Told, ...], say: Words) -> Iterator[str]:
    """The median of the exact whole years of offices, of any one year."""
    for year in {one.year for one in told}:
        counted = behind((one for one in told if one.year == year), answer.release.catalogue)
        values = sorted(one.figure.value for one in counted)
        if values:
            half = len(values) // 2
            middle = values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2
            unit = counted[0].figure.unit
            # half up, as the page says it
            for step in (Decimal(1), Decimal("0.01")):
                yield say.value(middle.quantize(step, "ROUND_HALF_UP"), unit)


def _ratio(ratio: Ratio, say: Words) -> Iterator[str]:
    """Its ends, divided anew from its figures, and what it is counted per."""
    under = [Fraction(ratio.population)] if ratio.population else []
    under += [Fraction(value) for value in (ratio.below.spoken_for if ratio.below else ())]
    for value in ratio.told.spoken_for:
        for below in under:
            if below:
                yield from _rounded(float(Fraction(value) * ratio.per / below), say)
    yield say.number(ratio.per)
    if ratio.interval:
        yield say.percent(95)
        yield from chain(*(_rounded(n, say) for n in (ratio.interval.low, ratio.interval.high)))


def _rounded(number: float, say: Words) -> tuple[str, str]:
    """A ratio as a rate and as a percentage: whole from 100, in hundredths below 1."""
    digits = 0 if number >= 100 else 1 if number >= 1 else 2
    return say.number(round(number, digits)), say.percent(round(number, digits), digits)


def _sizes(answer: Answer, told: tuple[Told, ...]) -> Iterator[int]:
    """How many offices, figures and reports there are of each sort, and of lists cut short."""
    years = {one.year for one in told}
    catalogue = answer.release.catalogue
    of_a_year = [tuple(one for one in told if one.year == year) for year in years]
    for group in (told, *of_a_year):
        kinds = [
            group,
            [one for one in group if one.whole],
            [one for one in group if not one.whole],
            [one for one in group if one.disputed],
            [one for one in group if one.figure.flag],
            [one for one in group if one.figure.coverage == "told_early"],
            behind(group, catalogue),
        ]
        for kind in kinds:
            offices = {one.office for one in kind}
            levels = [o for o in offices if catalogue.office(o).kind == "office"]
            for size in (len(kind), len(offices), len(levels), len(offices) - len(levels)):
                yield from (size - cut for cut in CUTS if size >= cut)
    for one in told:
        yield len({figure.source for figure in one.figures})
        yield len({f.source for f in (one.figure, *one.beside) if f.relation.exact and not f.flag})
    yield len(answer.offices)
    yield len([one for one in answer.offices if one.kind == "office"])
    for year in {*years, *answer.years}:
        open_then = [
            office
            for office in answer.offices
            if office.kind == "office" and found_in(None, office, answer.metric, year).counts
        ]
        found = {one.office for one in told if one.year == year and one.whole}
        missing = [office for office in open_then if office.slug not in found]
        spoken_of = {f.office for f in answer.release.metric(answer.metric.slug) if _in(year, f)}
        silent = [office for office in missing if office.slug not in spoken_of]
        yield from (len(open_then), len(missing), len(silent))


def _in(year: int, figure: Figure) -> bool:
    return figure.period.start.year <= year <= figure.period.end.year
