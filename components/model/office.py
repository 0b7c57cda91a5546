"""An institution that states figures: an office, or what stands above or beside one."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class InstitutionKind(StrEnum):
    """Which kind of institution; only offices are ever compared with offices."""

    OFFICE = "office"
    REGIONAL = "regional"
    DIRECTORATE = "directorate"
    DETENTION_CENTRE = "detention_centre"


class OfficeClass(StrEnum):
    """The class of an office, largest first; not a grade of quality."""

    SPECIAL_I = "I Khusus"
    I = "I"  # noqa: E741 - the field's own name for the class
    II = "II"
    III = "III"

    @property
    def step(self) -> int:
        """Its place from the top, for "within one step"."""
        return list(OfficeClass).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """One institution of offices.csv; `first_year` is the first year it can have figures of."""

    slug: str
    kind: InstitutionKind
    name: str
    short: str
    class_: OfficeClass | None
    checkpoint: bool | None
    city: str
    province: str
    province_code: str
    lat: float | None
    lon: float | None
    jurisdiction: tuple[str, ...]
    aliases: tuple[str, ...]
    opened_on: date | None
    opened_status: str
    first_year: int | None
    note: str

    def existed_in(self, year: int) -> bool:
        """Whether it stood in that year, by DECISIONS 11 (unknown opening: throughout)."""
        return self.first_year is None or year >= self.first_year
