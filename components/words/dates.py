"""How each language writes days, months, spans of time and lists."""

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from babel.dates import format_date
from babel.lists import format_list

from components.model import Language, Period
from components.words.numbers import locale

if TYPE_CHECKING:
    from components.words.speak import Words


def day(when: date, language: Language) -> str:
    """21 November 2026."""
    return format_date(when, "d MMMM y", locale(language))


def month(when: date, language: Language) -> str:
    """November 2026."""
    return format_date(when, "MMMM y", locale(language))


def period(span: Period, say: "Words") -> str:
    """A whole year by its number, whole months by their names, the rest by its days."""
    language = say.language
    if span.calendar_year:
        return str(span.start.year)
    if span.days == 1:
        return day(span.start, language)
    if _whole_months(span):
        if span.start.month == span.end.month and span.year:
            return month(span.start, language)
        first = format_date(span.start, "MMMM" if span.year else "MMMM y", locale(language))
        return say("time.span", first=first, last=month(span.end, language))
    pattern = "d MMMM" if span.year else "d MMMM y"
    first = format_date(span.start, pattern, locale(language))
    return say("time.span", first=first, last=day(span.end, language))


def until(span: Period, say: "Words") -> str:
    """The last day or month of a part-year, short enough for a mark."""
    pattern = "MMM" if _whole_months(span) else "d/M"
    last = format_date(span.end, pattern, locale(say.language))
    if _whole_months(span) and span.year and span.start.month == span.end.month:
        return last
    if span.from_new_year and span.year:
        return say("time.until", last=last)
    first = format_date(span.start, pattern if span.year else "d/M/yy", locale(say.language))
    if not span.year:
        last = format_date(span.end, "d/M/yy", locale(say.language))
    return last if span.days == 1 else say("time.between", first=first, last=last)


@lru_cache(1024)
def months(span: tuple[int, int], say: "Words") -> str:
    """Januari–November; one month by its name."""
    first, last = (
        format_date(date(2024, number, 1), "MMMM", locale(say.language)) for number in span
    )
    return first if first == last else say("time.between", first=first, last=last)


def listed(items: list[str] | tuple[str, ...], language: Language) -> str:
    """Items joined as the language joins them."""
    return format_list(items, locale=locale(language))


def _whole_months(span: Period) -> bool:
    return span.start.day == 1 and date.fromordinal(span.end.toordinal() + 1).day == 1
