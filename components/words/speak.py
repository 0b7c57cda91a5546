"""Words: one language's sentences and its ways with numbers, in one object to pass around."""

import tomllib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

from components.model import Language, Period, Phrase, Unit
from components.words import dates, numbers

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Words:
    """Says keys of words/<language>/*.toml, numbers and dates in one language."""

    language: Language

    def __call__(self, key: str, /, **facts: object) -> str:
        """The sentence of that key with its placeholders filled; KeyError if there is none."""
        return sentences(self.language)[key].format(**facts)

    def of(self, phrase: Phrase) -> str:
        """A catalogue phrase in this language."""
        return phrase.in_(self.language)

    def number(self, value: Decimal | float) -> str:
        """Full digits: 31.871 or 31,871."""
        return numbers.plain(value, self.language)

    def short_number(self, value: Decimal | float) -> str:
        """For axes: 73 ribu, 1,2 juta; 73 thousand, 1.2 million."""
        return numbers.short(value, self.language)

    def percent(self, value: Decimal | float, digits: int = 1) -> str:
        """A number that already is a percentage: 94,19 %."""
        return numbers.percent(value, self.language, digits)

    def money(self, value: Decimal | float) -> str:
        """Rupiah with its word of size: Rp 11,04 miliar; IDR 11.04 billion."""
        return numbers.money(value, self.language)

    def value(self, value: Decimal | float, unit: Unit) -> str:
        """A value as its unit wants it, without the unit's noun."""
        return numbers.of_unit(value, unit, self.language)

    def day(self, day: date) -> str:
        """21 November 2026."""
        return dates.day(day, self.language)

    def month(self, day: date) -> str:
        """November 2026."""
        return dates.month(day, self.language)

    def period(self, period: Period) -> str:
        """2024; Januari sampai November 2023; 1 Januari sampai 23 Desember 2024."""
        return dates.period(period, self)

    def until(self, period: Period) -> str:
        """The mark on a part-year: s.d. 30/9, s.d. Nov."""
        return dates.until(period, self)

    def months(self, span: tuple[int, int]) -> str:
        """The months of a year, whatever the year: Januari–November."""
        return dates.months(span, self)

    def list(self, items: "list[str] | tuple[str, ...]") -> str:
        """A, B, dan C."""
        return dates.listed(items, self.language)


def speaking(language: Language) -> Words:
    """The words of a language."""
    return Words(language)


@cache
def sentences(language: Language) -> dict[str, str]:
    """Every sentence by its dotted key; the first part of a key is the name of its file."""
    return {
        f"{file.stem}.{key}": sentence
        for file in sorted((FOLDER / language).glob("*.toml"))
        for key, sentence in _flat(tomllib.loads(file.read_text(encoding="utf-8")))
    }


def _flat(table: dict[str, object], prefix: str = "") -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for name, entry in table.items():
        key = f"{prefix}{name}"
        if isinstance(entry, dict):
            pairs += _flat(entry, f"{key}.")
        else:
            pairs.append((key, str(entry)))
    return pairs
