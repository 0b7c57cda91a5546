"""How a period stands in a sentence: pada 2024, dari Januari hingga November 2023, per 5 Juli."""

from collections.abc import Iterable
from datetime import timedelta

from components.model import Period
from components.words import Words


def when(period: Period, say: Words) -> str:
    """The period with its preposition; a part-year always names where it ends."""
    if period.calendar_year:
        return say("sentence.when.year", year=period.year)
    if period.days == 1:
        return say("sentence.when.day", day=say.day(period.start))
    if period.from_new_year and period.year and not one_month(period):
        return say("sentence.when.until", last=last_of(period, say))
    key = "sentence.when.month" if one_month(period) else "sentence.when.span"
    return say(key, period=say.period(period))


def last_of(period: Period, say: Words) -> str:
    """Where a period ends: the month where it closes with the month, else the day."""
    closes = (period.end + timedelta(days=1)).day == 1
    return say.month(period.end) if closes else say.day(period.end)


def span_of(years: Iterable[int], say: Words) -> str:
    """The first and last of some years: 2019–2025; one alone stands alone."""
    found = sorted(set(years))
    if not found:
        return ""
    if len(found) == 1:
        return str(found[0])
    return say("sentence.years", first=found[0], last=found[-1])


def runs_of(years: Iterable[int], say: Words) -> str:
    """Years as a list in which three or more in a row become a span: 2015–2018 dan 2020."""
    runs: list[list[int]] = []
    for year in sorted(set(years)):
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    texts: list[str] = []
    for run in runs:
        texts += [span_of(run, say)] if len(run) > 2 else [str(year) for year in run]
    return say.list(texts)


def one_month(period: Period) -> bool:
    """Whether a period is exactly one calendar month."""
    whole = period.start.day == 1 and (period.end + timedelta(days=1)).day == 1
    same = (period.start.year, period.start.month) == (period.end.year, period.end.month)
    return whole and same
