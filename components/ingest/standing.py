"""Standing: which statement of a group is shown, which stand beside it, and why (DECISIONS 1)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from components.ingest.copies import told_by
from components.ingest.statements import Statement
from components.model import Coverage, Period, Reason, Standing

UNDATED = date.min
CALENDAR_YEAR, DECEMBER_CLOSE, PART_YEAR = 3, 2, 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a statement stands; `rank` is its place in its group, 0 for the head."""

    standing: Standing
    reason: Reason
    rank: int
    led_by: str | None = None
    told_by: int = 1


def stand(statements: Iterable[Statement]) -> Mapping[str, Place]:
    """The place of every statement by its id."""
    groups: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for one in statements:
        groups[_group(one)].append(one)
    ordered = [sorted(group, key=_order) for group in groups.values()]
    places = {figure_id: place for group in ordered for figure_id, place in _placed(group)}
    heads = [group[0] for group in ordered if not group[0].flag]
    for head, fuller in _superseded(heads):
        places[head.id] = replace(
            places[head.id],
            standing=Standing.SUPERSEDED,
            reason=Reason.FULLER_REPORT,
            led_by=fuller.id,
        )
    return places


def _group(one: Statement) -> tuple[object, ...]:
    return one.office.slug, one.slug, one.parts, one.period


def _order(one: Statement) -> tuple[object, ...]:
    """Unflagged, nearest, latest first; the rest only makes the order the same every time."""
    published = (one.source.published or UNDATED).toordinal()
    near = one.flag is not None, one.source.origin.rank, -published, one.source.slug
    return (*near, one.metric_id, one.entry.row["breakdown"], one.id)


def _placed(group: Sequence[Statement]) -> Iterable[tuple[str, Place]]:
    """The places within one group that is already in order."""
    head, told = group[0], told_by(group)
    for rank, one in enumerate(group):
        led_by = head.id if rank else None
        if one.flag:
            standing, reason = Standing.DOUBTFUL, Reason.FLAGGED
        elif rank:
            standing = Standing.BESIDE
            reason = Reason.SAME_VALUE if one.value == head.value else Reason.OTHER_VALUE
        else:
            standing, reason = Standing.SHOWN, _why(group)
        place = Place(standing=standing, reason=reason, rank=rank, led_by=led_by)
        yield one.id, replace(place, told_by=told[one.id])


def _why(group: Sequence[Statement]) -> Reason:
    """What put the head before the next one that might have been shown instead."""
    rivals = [one for one in group[1:] if not one.flag]
    if not rivals:
        return Reason.ALONE
    head, next_ = group[0].source, rivals[0].source
    if head.origin is not next_.origin:
        return Reason.NEARER_ORIGIN
    return Reason.LATER if head.published != next_.published else Reason.BY_SOURCE_ID


def _superseded(heads: Iterable[Statement]) -> Iterable[tuple[Statement, Statement]]:
    """Each head that a fuller report of the same calendar year replaces, with that report."""
    years: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for head in heads:
        if head.coverage is not Coverage.OTHER:
            years[head.office.slug, head.slug, head.parts, head.period.year].append(head)
    for same_year in years.values():
        fullest = max(same_year, key=_fullness)
        if _fullness(fullest)[0] == PART_YEAR:
            continue
        for head in same_year:
            if _fullness(head) < _fullness(fullest):
                yield head, fullest


def _fullness(one: Statement) -> tuple[int, date]:
    """How much of its year a statement covers; of two that close in December, the later."""
    return _span(one.period), one.period.end if one.period.closes_in_december else UNDATED


def _span(period: Period) -> int:
    if period.calendar_year:
        return CALENDAR_YEAR
    return DECEMBER_CLOSE if period.closes_in_december else PART_YEAR
