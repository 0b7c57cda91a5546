"""How the bars of a composition are labelled: a part, a total, and what is not broken down."""

from dataclasses import dataclass
from decimal import Decimal

from components.charts.measure import text_width
from components.charts.reading import either, in_words, worded
from components.charts.theme import SMALL_SIZE
from components.model import Told
from components.query.composition import Composition
from components.query.whole import Balance, Whole
from components.words import Words

ENOUGH_FOR_SHARE = 20
RECKONED = frozenset({Balance.OPEN, Balance.EVEN})


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of one composition in one language."""

    asked: Composition
    say: Words

    def name(self, part: Told) -> str:
        """What readers call a part: Tiongkok."""
        return self.say.of(self.asked.label(part))

    def value(self, told: Told) -> str:
        """A figure with the words that bind it; its time stands beside the bar's name."""
        texts = [self._number(value) for value in told.spoken_for]
        said = either(texts, self.say)
        return said if told.disputed else worded(told.figure.relation, said, self.say)

    def part(self, part: Told) -> str:
        """A part with its figure: Tiongkok 17."""
        return self.say("composition.said", name=self.name(part), value=self.value(part))

    def rest(self, row: Whole) -> str:
        """What is not broken down, with its share of the total unless that is of few people."""
        value, share = self._number(row.rest), self.share(row)
        key = "composition.rest" if share else "composition.rest_few"
        return self.say(key, value=value, share=share)

    def share(self, row: Whole) -> str:
        """The rest as a percentage of the total; empty where that is of few people."""
        total = row.total.figure.value if row.total else Decimal(0)
        if total < ENOUGH_FOR_SHARE:
            return ""
        share = row.rest * 100 / total
        return self.say.percent(share, 0 if 1 <= share <= 99 else 1)

    def rest_of(self, row: Whole, total: Told) -> str:
        """The same beside its total: 13 dari 36."""
        return self.say("chart.parts.rest_of", rest=self._number(row.rest), total=self.value(total))

    def total(self, row: Whole, total: Told) -> str:
        """The total at the end of its bar; named as one where the bar is not as long."""
        value = self.value(total)
        return value if row.balance in RECKONED else self.say("composition.total", value=value)

    def remark(self, row: Whole) -> str:
        """The time of a bar that is no whole year, and why nothing is reckoned."""
        remarks = [] if row.period.calendar_year else [self.say.until(row.period)]
        if row.balance not in RECKONED:
            remarks.append(self.say(f"composition.balance.{row.balance}"))
        return " · ".join(remarks)

    def _number(self, value: Decimal) -> str:
        return in_words(value, self.asked.answer, self.say)


def label_width(text: str) -> float:
    """The width of a label on or beside a bar."""
    return round(text_width(text, SMALL_SIZE), 1)
