"""How each language writes numbers, percentages and rupiah (Babel's CLDR data)."""

from decimal import ROUND_HALF_EVEN, Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from babel import Locale
from babel.numbers import format_compact_decimal, format_decimal

from components.model import Language, Unit

NUMBERS_KEPT = 8_192  # Babel works a pattern out anew for each number
NO_BREAK = "\N{NO-BREAK SPACE}"


class Marks(NamedTuple):
    """The marks a chart's locale needs."""

    decimal: str
    thousands: str
    currency: str


@cache
def locale(language: Language) -> Locale:
    """The CLDR locale behind a language."""
    return Locale.parse("id_ID" if language is Language.ID else "en_GB")


def marks(language: Language) -> Marks:
    """Decimal mark, thousands mark and the word before rupiah."""
    symbols = locale(language).number_symbols["latn"]
    return Marks(symbols["decimal"], symbols["group"], "Rp" if language is Language.ID else "IDR")


@lru_cache(NUMBERS_KEPT)
def plain(value: Decimal | float, language: Language) -> str:
    """All digits, at most two decimals."""
    return format_decimal(value, format="#,##0.##", locale=locale(language))


def short(value: Decimal | float, language: Language) -> str:
    """At most one decimal and the word of size, for axes."""
    if abs(float(value)) < 1000:
        return plain(value, language)
    return format_compact_decimal(
        value, format_type="long", locale=locale(language), fraction_digits=1
    )


def percent(value: Decimal | float, language: Language, digits: int) -> str:
    """The number with its sign, as the language sets it (Indonesian without a space, KBBI)."""
    pattern = "#,##0." + "#" * digits
    return format_decimal(value, format=pattern, locale=locale(language)).rstrip(".,") + "%"


def money(value: Decimal | float, language: Language) -> str:
    """Two decimals and the word of size from a million up; full digits below."""
    amount = Decimal(value)
    head = marks(language).currency + NO_BREAK
    if abs(amount) < 1_000_000:
        return head + plain(amount, language)
    tail = format_compact_decimal(
        amount.quantize(Decimal(1), rounding=ROUND_HALF_EVEN),
        format_type="long",
        locale=locale(language),
        fraction_digits=2,
    )
    return head + tail


def of_unit(value: Decimal | float, unit: Unit, language: Language) -> str:
    """Money as money, percent as percent, the rest in full digits."""
    if unit is Unit.IDR:
        return money(value, language)
    if unit is Unit.PERCENT:
        return percent(value, language, 2)
    return plain(value, language)
