"""A statement: what one report says of one institution, metric and period."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from components.model.dimension import Parts
from components.model.metric import Unit
from components.model.period import Coverage, Period


class Relation(StrEnum):
    """How the words of the report bind the value."""

    EQ = "eq"
    APPROX = "approx"
    GT = "gt"
    GE = "ge"
    LT = "lt"
    LE = "le"

    @property
    def exact(self) -> bool:
        """Whether the report gives the number itself."""
        return self is Relation.EQ

    @property
    def open_above(self) -> bool:
        """Whether the true number is the value or more."""
        return self in {Relation.GT, Relation.GE}

    @property
    def open_below(self) -> bool:
        """Whether the true number is the value or less."""
        return self in {Relation.LT, Relation.LE}


class Flag(StrEnum):
    """A keyer's warning."""

    DOUBTFUL = "doubtful"
    UNVERIFIED = "unverified"


class Standing(StrEnum):
    """What a statement is to the others of its group (DECISIONS 1)."""

    SHOWN = "shown"
    BESIDE = "beside"
    SUPERSEDED = "superseded"
    DOUBTFUL = "doubtful"


class Reason(StrEnum):
    """Why a statement has its standing; the sentences are `standing.*` in words/."""

    ALONE = "alone"
    NEARER_ORIGIN = "nearer_origin"
    LATER = "later"
    BY_SOURCE_ID = "by_source_id"
    SAME_VALUE = "same_value"
    OTHER_VALUE = "other_value"
    FULLER_REPORT = "fuller_report"
    FLAGGED = "flagged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One row of figures.parquet; `metric` is None while its slug waits in metrics_unplaced.csv."""

    id: str
    source: str
    office: str
    metric: str | None
    metric_id: str
    period: Period
    value: Decimal
    unit: Unit
    relation: Relation
    as_printed: str
    breakdown: str
    parts: Parts
    note: str
    second_keyed: bool
    flag: Flag | None
    coverage: Coverage
    standing: Standing
    reason: Reason
    led_by: str | None
    told_by: int
