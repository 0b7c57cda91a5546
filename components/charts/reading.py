"""Reading: what a chart draws for one office and year, be it a figure or a ratio."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from components.model import Figure, RatioKind, Relation, Status, Told, Unit
from components.query.answer import Answer
from components.query.intervals import Interval
from components.query.rates import Ratio
from components.words import Words


class Measure(StrEnum):
    """How the scale of a chart is written."""

    COUNT = "count"
    RATE = "rate"
    MONEY = "money"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """
    The values of one office and year, smallest first, each with the statement behind it.

    There is one value, or all that quarrelling reports give; `text` is its label, `spread`
    how far chance could have moved a ratio.
    """

    told: Told
    status: Status
    values: tuple[float, ...]
    figures: tuple[Figure, ...]
    text: str
    spread: Interval | None = None

    @property
    def year(self) -> int:
        """The calendar year."""
        return self.told.year

    @property
    def low(self) -> float:
        """The smallest value."""
        return self.values[0]

    @property
    def high(self) -> float:
        """The largest value."""
        return self.values[-1]

    @property
    def leftmost(self) -> float:
        """Where its mark begins, the line of its interval with it."""
        return min(self.low, self.spread.low) if self.spread else self.low

    @property
    def rightmost(self) -> float:
        """Where its mark ends, the line of its interval with it."""
        return max(self.high, self.spread.high) if self.spread else self.high


def readings(answer: Answer, say: Words, year: int | None = None) -> tuple[Reading, ...]:
    """What the answer has to draw, of one year if so asked: its ratios, else its figures."""
    if answer.denominator is not None:
        ratios = (one for one in answer.ratios if year in {None, one.told.year})
        return tuple(_ratio(one, answer, say) for one in ratios)
    return tuple(read(told, say) for told in answer.told if year in {None, told.year})


def measure_of(answer: Answer) -> Measure:
    """How the answer's scale is written."""
    if answer.denominator is not None:
        rate = answer.metric.ratio_kind is RatioKind.RATE
        return Measure.RATE if rate else Measure.PERCENT
    return measure_of_unit(answer.metric.unit)


def in_words(value: float | Decimal | Fraction, answer: Answer, say: Words) -> str:
    """A value on the answer's scale, as labels write it."""
    if answer.denominator is None:
        whole = measure_of(answer) is Measure.COUNT
        return say.value(round(value) if whole else float(value), answer.metric.unit)
    if answer.metric.ratio_kind is RatioKind.RATE:
        return say.number(round(float(value), 1 if abs(float(value)) >= 1 else 2))
    return say.percent(float(value))


def measure_of_unit(unit: Unit) -> Measure:
    """How a scale of that unit is written."""
    scales = {
        Unit.IDR: Measure.MONEY,
        Unit.PERCENT: Measure.PERCENT,
        Unit.SCORE: Measure.RATE,
    }
    return scales.get(unit, Measure.COUNT)


def read(told: Told, say: Words) -> Reading:
    """The reading of a told figure."""
    values = told.spoken_for
    behind = [_behind(told, value) for value in values]
    unit = told.figure.unit
    said = either([say.value(value, unit) for value in values], say)
    return Reading(
        told=told,
        status=told.status,
        values=tuple(float(value) for value in values),
        figures=tuple(behind),
        text=_with_status(told, told.status, said, say),
    )


def either(items: list[str], say: Words) -> str:
    """One or the other of several values."""
    *first, last = items
    return say("chart.either", first=", ".join(first), last=last) if first else last


def worded(relation: Relation, value: str, say: Words) -> str:
    """A value with the words that bind it: about, more than, at most."""
    return value if relation.exact else say(f"chart.relation.{relation}", value=value)


def _behind(told: Told, value: Decimal) -> Figure:
    """The statement of a value; of a quarrel's, one that gives it exactly, as tables do."""
    if not told.disputed:
        return told.figure
    said = (told.figure, *told.beside)
    return next(f for f in said if f.value == value and f.relation.exact and not f.flag)


def _with_status(told: Told, status: Status, said: str, say: Words) -> str:
    figure = told.figure
    if status is Status.DISPUTED:
        return said if told.whole else say("chart.part", value=said, until=say.until(figure.period))
    said = worded(figure.relation, said, say)
    match status:
        case Status.PART:
            return say("chart.part", value=said, until=say.until(figure.period))
        case Status.ZERO:
            return say("chart.zero")
        case Status.DOUBTFUL:
            return say("chart.doubtful", value=said)
        case _:
            return said


def _ratio(ratio: Ratio, answer: Answer, say: Words) -> Reading:
    status = ratio.told.status
    if ratio.disputed and ratio.told.whole:
        status = Status.DISPUTED
    values = (ratio.low, ratio.high) if ratio.disputed else (ratio.low,)
    said = either([in_words(value, answer, say) for value in values], say)
    figures = _either_end(ratio)
    return Reading(
        told=ratio.told,
        status=status,
        values=tuple(float(value) for value in values),
        figures=figures if ratio.disputed else figures[:1],
        text=_with_status(ratio.told, status, said, say),
        spread=ratio.interval,
    )


def _either_end(ratio: Ratio) -> tuple[Figure, Figure]:
    told = ratio.told
    return _behind(told, told.spoken_for[0]), _behind(told, told.spoken_for[-1])
