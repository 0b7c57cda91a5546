"""Something that happened: an award, a visit, an opening, a change of rules."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from components.model.phrase import Phrase


class EventKind(StrEnum):
    """What sort of event."""

    AWARD = "award"
    STUDY_VISIT = "study_visit"
    OPENED = "opened"
    APPROVED = "approved"
    RULE_CHANGE = "rule_change"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One row of events.csv; `office` is None where it concerns all."""

    office: str | None
    start: date
    end: date | None
    kind: EventKind
    text: Phrase
    source: str | None
    url: str
