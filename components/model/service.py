"""A service that offices run, and a report's word that one of them does."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from components.model.period import Period
from components.model.phrase import Phrase


class Brand(StrEnum):
    """Whose name a service carries."""

    NATIONAL = "national"
    OFFICE = "office"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """One row of service_catalogue.csv."""

    slug: str
    kind: str
    name: Phrase
    what: Phrase
    audience: str
    brand: Brand


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceReport:
    """One row of services.parquet: a report says that an office runs a service."""

    source: str
    office: str
    service: str
    as_printed: str
    count: Decimal | None
    count_unit: str
    period: Period | None
    note: str
