"""Telling: statements set side by side, one Told for each institution, breakdown and year."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from components.model import Coverage, Figure, Metric, MetricKind, Parts, Standing, Told
from components.query.kept import A_STATEMENT

Key = tuple[str, Parts, int]


def tell(figures: Iterable[Figure], metric: Metric, *, months: bool = False) -> tuple[Told, ...]:
    """
    What stands for each year, sorted by institution, breakdown and year.

    A whole year stands before one told early, that before the longest part, that
    before a flagged statement.  A stock's year is its latest day.  Months and days
    stand for no year and ride along in `shorter`; with `months`, the longest of them
    stands where nothing else does, to show that something was found at all.
    """
    years: dict[Key, list[Figure]] = defaultdict(list)
    for figure in figures:
        if figure.period.year is not None:
            years[figure.office, figure.parts, figure.period.year].append(figure)
    found = (_told(key, said, metric, months) for key, said in sorted(years.items()))
    return tuple(told for told in found if told is not None)


def weight(told: Iterable[Told]) -> int:
    """
    How many bytes they hold: their statements.

    A slice that has been forgotten no longer shares them.
    """
    return A_STATEMENT * sum(2 + len(one.beside) + len(one.shorter) for one in told)


def totals(told: Iterable[Told]) -> tuple[Told, ...]:
    """Those that speak of the whole metric, not of a part of it."""
    return tuple(one for one in told if not one.parts)


def _told(key: Key, said: list[Figure], metric: Metric, months: bool) -> Told | None:
    office, parts, year = key
    stock = metric.kind is MetricKind.STOCK
    heads = list(_leaders(said))
    leaders = [f for f in heads if stock or f.coverage is not Coverage.OTHER]
    leaders = leaders or (heads if months else [])
    if not leaders:
        return None
    lead = max(leaders, key=_stock_claim if stock else _claim)
    beside = tuple(f for f in said if _same(f, lead, stock) and f is not lead)
    rest = (f for f in said if not _same(f, lead, stock))
    return Told(
        office=office,
        metric=metric.slug,
        parts=parts,
        year=year,
        figure=lead,
        beside=tuple(sorted(beside, key=lambda f: (f.value, f.source))),
        shorter=tuple(sorted(rest, key=lambda f: (-f.period.days, f.period.start, f.source))),
        is_stock=stock,
        adds=metric.adds_over_time,
    )


def _same(figure: Figure, lead: Figure, stock: bool) -> bool:
    """Whether both speak of one time; a stock is of the day on which its span ends."""
    if stock:
        return figure.period.end == lead.period.end
    return figure.period == lead.period


def _leaders(said: list[Figure]) -> Iterator[Figure]:
    led = {figure.period for figure in said if figure.standing is not Standing.DOUBTFUL}
    for figure in said:
        alone = figure.standing is Standing.DOUBTFUL and figure.period not in led
        if alone or figure.standing in {Standing.SHOWN, Standing.SUPERSEDED}:
            yield figure


def _claim(figure: Figure) -> tuple[bool, bool, int, str]:
    return (
        figure.flag is None,
        figure.coverage.yearly,
        figure.period.days,
        figure.id,
    )


def _stock_claim(figure: Figure) -> tuple[bool, object, int, str]:
    return (figure.flag is None, figure.period.end, -figure.period.days, figure.id)
