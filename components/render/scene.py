"""What a caption speaks of: the answer, how it is drawn, which year and which offices matter."""

from dataclasses import dataclass

from components.model import InstitutionKind, Metric, MetricKind, Office, Status, Told
from components.query import Answer
from components.query.compare import Setting
from components.query.rates import Ratio
from components.render.caption import Shape
from components.render.clause import what
from components.render.counting import capital, things
from components.render.when import span_of
from components.words import Words

MOST_NAMED = 7
SEVERAL = 3
BRIEF = 48


@dataclass(frozen=True)
class Scene:
    """One drawing of an answer, in one language."""

    answer: Answer
    say: Words
    shape: Shape
    year: int | None
    chosen: tuple[str, ...]

    @property
    def metric(self) -> Metric:
        """The metric asked for."""
        return self.answer.metric

    @property
    def setting(self) -> Setting:
        """What comparisons need to know."""
        return Setting(self.answer.release.catalogue, self.answer.release.events)

    @property
    def told(self) -> tuple[Told, ...]:
        """The totals that the drawing shows."""
        if self.shape is Shape.RANKING and self.year is not None:
            return self.answer.in_(self.year)
        return self.answer.told

    @property
    def whole(self) -> tuple[Told, ...]:
        """Those that may stand beside one another; a stock's day need not fill a year."""
        if self.metric.kind is MetricKind.STOCK:
            return tuple(one for one in self.told if one.status is not Status.DOUBTFUL)
        return tuple(one for one in self.told if one.status.yearly)

    @property
    def ratios(self) -> tuple[Ratio, ...]:
        """The ratios that the drawing shows."""
        shown = {id(told) for told in self.told}
        return tuple(ratio for ratio in self.answer.ratios if id(ratio.told) in shown)

    @property
    def topic(self) -> str:
        """The metric inside a sentence."""
        return what(self.metric, self.say)

    @property
    def below(self) -> str:
        """The denominator inside a sentence."""
        below = self.answer.denominator
        return what(below, self.say) if below else ""

    @property
    def brief(self) -> str:
        """The metric for a short text: the noun phrase, or the catalogue's short name."""
        return _brief(self.metric, self.say)

    @property
    def brief_below(self) -> str:
        """The denominator for a short text."""
        below = self.answer.denominator
        return _brief(below, self.say) if below else ""

    @property
    def years(self) -> str:
        """The span of years drawn."""
        if self.shape is Shape.RANKING and self.year is not None:
            return str(self.year)
        return span_of(self.answer.years, self.say)

    def short(self, slug: str) -> str:
        """An office's short name."""
        return self.answer.office(slug).short

    def many(self, number: int, *, spelt: bool = True) -> str:
        """So many offices, or institutions where other kinds are among them."""
        kinds = {office.kind for office in self.answer.offices}
        key = "office" if kinds <= {InstitutionKind.OFFICE} else "institution"
        text = things(number, key, self.say)
        return text if spelt else capital(text)

    @property
    def where(self) -> str:
        """Whom the drawing is about, for the subtitle and the alternative text."""
        offices: tuple[Office, ...] = self.answer.offices
        if not self.answer.view.offices:
            return self.say("sentence.subtitle.every")
        if len(offices) <= SEVERAL:
            return self.say.list([office.short for office in offices])
        return self.say("sentence.subtitle.chosen", n=self.say.number(len(offices)))


def scene(
    answer: Answer,
    say: Words,
    shape: Shape | None = None,
    year: int | None = None,
    chosen: tuple[str, ...] = (),
) -> Scene:
    """The drawing that a page means, with what it leaves open filled in by rule."""
    view = answer.view
    if shape is None and view.chart in set(Shape):
        shape = Shape(view.chart)
    if shape is None:
        named = 1 <= len(view.offices) <= MOST_NAMED
        shape = Shape.TREND if named else Shape.RANKING
    if year is None:
        year = view.first if view.first and view.first == view.last else answer.latest
    return Scene(answer, say, shape, year, chosen)


def _brief(metric: Metric, say: Words) -> str:
    topic = what(metric, say)
    return topic if len(topic) <= BRIEF else say.of(metric.short)
