"""What a figure counts: the metric, its unit, and what it may be set beside."""

from dataclasses import dataclass
from enum import StrEnum

from components.model.phrase import Phrase


class Unit(StrEnum):
    """Units of value; the words for them are `unit.*` in words/."""

    PEOPLE = "people"
    DOCUMENTS = "documents"
    APPLICATIONS = "applications"
    PERMITS = "permits"
    CROSSINGS = "crossings"
    CASES = "cases"
    IDR = "IDR"
    PERCENT = "percent"
    ACTIVITIES = "activities"
    OPERATIONS = "operations"
    VILLAGES = "villages"
    EVENTS = "events"
    SCORE = "score"


class MetricKind(StrEnum):
    """What sort of number it is."""

    COUNT = "count"
    MONEY = "money"
    STOCK = "stock"
    PERCENT = "percent"
    INDEX = "index"


class MetricGroup(StrEnum):
    """The chapter a metric belongs to."""

    PASSPORTS = "passports"
    BORDER = "border"
    PERMITS = "permits"
    ENFORCEMENT = "enforcement"
    FINANCE = "finance"
    QUALITY = "quality"
    OUTREACH = "outreach"


class RatioKind(StrEnum):
    """How the ratio to its denominator is to be read (DECISIONS 7)."""

    SHARE = "share"
    RATE = "rate"
    MONEY = "money"


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """One row of metrics.csv."""

    slug: str
    group: MetricGroup
    name: Phrase
    short: Phrase
    unit: Unit
    kind: MetricKind
    adds_over_time: bool
    adds_over_offices: bool
    direction: str
    counts: Phrase
    leaves_out: Phrase
    denominator: str | None
    per: int | None
    ratio_kind: RatioKind | None
    parent: str | None
    confused_with: tuple[str, ...]
    legal_basis: str
    aliases: tuple[str, ...]

    @property
    def needs_checkpoint(self) -> bool:
        """Whether an office without a checkpoint cannot have it ("not applicable")."""
        return self.group is MetricGroup.BORDER and self.slug != "repatriated_citizens"
