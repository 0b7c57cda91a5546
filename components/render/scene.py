"""What a caption speaks of: the answer, how it is drawn, which year and which offices matter."""

from collections.abc import Iterable
from dataclasses import dataclass

from components.model import Metric, MetricKind, Office, Told
from components.query import Answer
from components.query.compare import Setting
from components.query.rates import Ratio
from components.render.caption import Shape
from components.render.clause import what
from components.render.levels import crowd, is_office
from components.render.remains import any_remains
from components.render.when import span_of
from components.words import Words

MOST_NAMED = 7
SEVERAL = 4
BRIEF = 48
WHOLE_YEAR = (1, 12)


@dataclass(frozen=True)
class Scene:
    """
    One drawing of an answer, in one language.

    The answer is what the drawing shows: one year of a ranking, and of a ratio only what
    has one.
    """

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
        return self.answer.told

    @property
    def whole(self) -> tuple[Told, ...]:
        """Those that may stand beside one another: whole years, or all of the same months."""
        alike = self.parts_of_year
        return tuple(one for one in self.told if one.whole or (alike and not one.figure.flag))

    @property
    def ranked(self) -> tuple[Told, ...]:
        """The same of offices alone: ranges, multiples and medians are of these."""
        return tuple(one for one in self.whole if self.is_office(one))

    @property
    def apart(self) -> tuple[Told, ...]:
        """What other institutions say: named alone, never in one range with offices."""
        return tuple(one for one in self.told if not self.is_office(one))

    @property
    def stock(self) -> bool:
        """Whether what is drawn is counted on a day."""
        return self.metric.kind is MetricKind.STOCK

    @property
    def parts_of_year(self) -> bool:
        """Whether all that is drawn speaks of the same months, by the reader's wish."""
        return self.answer.view.months not in {None, WHOLE_YEAR}

    @property
    def ratios(self) -> tuple[Ratio, ...]:
        """The ratios that the drawing shows."""
        return self.answer.ratios

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
        """The span of years drawn; of ratios, the years that have one."""
        if self.shape is Shape.RANKING and self.year is not None:
            return str(self.year)
        if self.answer.denominator and self.told:
            return span_of((one.year for one in self.told), self.say)
        return span_of(self.answer.years, self.say)

    def remains(self, offices: Iterable[str], years: Iterable[int] | None = None) -> bool:
        """Whether anything was stated of offices and years without a figure in the drawing."""
        asked = self.answer.years if years is None else years
        return any_remains(self.answer.release, self.metric, offices, asked)

    @property
    def months(self) -> str:
        """The months that the reader asked for, of whatever year."""
        return self.say.months(self.answer.view.months or WHOLE_YEAR)

    def no_figures(self, what: str = "") -> str:
        """What a drawing of nothing did not find: a figure, or only one of a year or a part."""
        form = "figures_of" if what else "figures"
        if self.parts_of_year:
            return self.say(f"sentence.{form}.months", what=what, months=self.months)
        years = {self.year} if self.shape is Shape.RANKING and self.year else None
        some = self.remains((office.slug for office in self.answer.offices), years)
        key = "no_year" if some else "none"
        return self.say(f"sentence.{form}.{key}", what=what)

    def short(self, slug: str) -> str:
        """An office's short name."""
        return self.answer.office(slug).short

    def is_office(self, told: Told) -> bool:
        """Whether an immigration office is told of."""
        return is_office(self.answer.office(told.office))

    def crowd(self, told: Iterable[Told]) -> str:
        """Whom some figures are of: so many offices, and apart from them so many others."""
        return crowd((self.answer.office(one.office) for one in told), self.say)

    @property
    def where(self) -> str:
        """Whom the drawing is about, for the subtitle and the alternative text."""
        offices: tuple[Office, ...] = self.answer.offices
        asked = bool(self.answer.view.offices)
        if not asked and len(offices) > MOST_NAMED:
            return self.say("sentence.subtitle.every")
        # Offices that a page drew by rule were chosen by nobody: they are named.
        if not asked or len(offices) <= SEVERAL:
            return self.say.list([office.short for office in offices])
        return self.say("sentence.subtitle.chosen", institutions=crowd(offices, self.say))


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
    drawn = answer.drawn(year if shape is Shape.RANKING else None)
    return Scene(drawn, say, shape, year, chosen)


def _brief(metric: Metric, say: Words) -> str:
    topic = what(metric, say)
    return topic if len(topic) <= BRIEF else say.of(metric.short)
