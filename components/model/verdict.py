"""May these figures be compared? The typed answer, and the reasons for it."""

from dataclasses import dataclass
from enum import StrEnum


class Comparability(StrEnum):
    """The three answers, best first."""

    COMPARABLE = "comparable"
    WITH_CAVEAT = "with_caveat"
    NOT_COMPARABLE = "not_comparable"


class Doubt(StrEnum):
    """Why a comparison is limited or forbidden; its sentence is `verdict.<value>` in words/."""

    CONFUSED_METRICS = "confused_metrics"
    OTHER_METRICS = "other_metrics"
    UNLIKE_UNITS = "unlike_units"
    UNLIKE_LEVELS = "unlike_levels"
    PART_AGAINST_YEAR = "part_against_year"
    UNLIKE_PERIODS = "unlike_periods"
    UNLIKE_DATES = "unlike_dates"
    UNLIKE_PARTS = "unlike_parts"
    FLAGGED = "flagged"
    RULE_CHANGE = "rule_change"
    DISPUTED = "disputed"
    OUTRUN = "outrun"
    NOT_APPLICABLE = "not_applicable"
    APPROXIMATE = "approximate"
    OPEN_ENDED = "open_ended"
    TOLD_EARLY = "told_early"
    YEARS_APART = "years_apart"

    @property
    def forbids(self) -> bool:
        """Whether it rules the comparison out rather than limiting it."""
        return self in FORBIDDING


FORBIDDING = frozenset(
    {
        Doubt.CONFUSED_METRICS,
        Doubt.OTHER_METRICS,
        Doubt.UNLIKE_UNITS,
        Doubt.UNLIKE_LEVELS,
        Doubt.PART_AGAINST_YEAR,
        Doubt.UNLIKE_PERIODS,
        Doubt.UNLIKE_PARTS,
        Doubt.FLAGGED,
        Doubt.RULE_CHANGE,
        Doubt.NOT_APPLICABLE,
    }
)


class Ground(StrEnum):
    """Common ground that a forbidden comparison still has; `ground.<value>` in words/."""

    SAME_SPAN = "same_span"
    WHOLE_YEARS = "whole_years"
    SHARED_YEAR = "shared_year"
    RATIO = "ratio"
    SAME_SIDE = "same_side"
    SAME_LEVEL = "same_level"
    EACH_ALONE = "each_alone"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """An office and the year of its figure."""

    office: str
    year: int


@dataclass(frozen=True, slots=True, order=True)
class Objection:
    """
    One doubt and whom it concerns (slugs of metrics or offices, years as text).

    `places` say which figures are meant where those judged are of several years; they are
    empty where all are of one, and for what is true of an office in any year.
    """

    doubt: Doubt
    concerns: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """The comparability of some figures, with every objection and what common ground there is."""

    objections: tuple[Objection, ...] = ()
    grounds: tuple[Ground, ...] = ()

    @property
    def comparability(self) -> Comparability:
        """The gravest of the objections decides."""
        if any(objection.doubt.forbids for objection in self.objections):
            return Comparability.NOT_COMPARABLE
        return Comparability.WITH_CAVEAT if self.objections else Comparability.COMPARABLE

    def has(self, doubt: Doubt) -> bool:
        """Whether that doubt is among the objections."""
        return any(objection.doubt is doubt for objection in self.objections)
