"""The labels of a trend: what is said beside which mark, and where there is room to say it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from components.charts.breaks import beside
from components.charts.cast import Series
from components.charts.leader import leader
from components.charts.legible import words_in
from components.charts.palette import Palette
from components.charts.placing import Box, Field, Label, Line, placed
from components.charts.plot import Row
from components.charts.reading import Reading
from components.charts.ruler import TIERS, Ruler, Tier
from components.charts.series import Gap, Segment, gaps
from components.charts.theme import CHOSEN_SIZE, LABEL_SIZE, SMALL_SIZE
from components.model import Status
from components.words import Words

MOST_FULLY_LABELLED = 3
MOST_GAPS_TOLD = 2
WIDEST = 1100  # of a page's column
PLAIN = (Status.EXACT, Status.EARLY)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    """A label that a year of a series would like to have, from some width up."""

    text: str
    colour: str
    year: float
    value: float
    size: float = SMALL_SIZE + 0.5
    needed: bool = False
    below: bool = False
    reach: float = 9.0
    from_tier: int = 0


def trend_labels(
    drawn: Sequence[Series],
    lines: Iterable[tuple[Series, Segment]],
    uprights: Sequence[Row],
    ruler: Ruler,
    say: Words,
    look: Palette,
) -> list[Row]:
    """The labels of every tier of widths, clear of the uprights as they are drawn."""
    segments = [line for _, line in lines]
    rows: list[Row] = []
    for tier in TIERS:
        wishes = [w for w in _wishes(drawn, ruler, tier, say, look) if w.from_tier <= tier.number]
        field = beside(_field(drawn, segments, ruler, tier), uprights, ruler)
        labels = [_label(wish, segments, ruler, tier) for wish in wishes]
        for wish, label, spot in zip(wishes, labels, placed(labels, field), strict=True):
            if spot:
                rows.append(
                    {
                        "tier": tier.number,
                        "x": wish.year,
                        "y": wish.value,
                        "dx": round(spot.x - label.x, 1),
                        "dy": round(spot.y - label.y, 1),
                        "text": wish.text,
                        "colour": wish.colour,
                        "size": wish.size,
                        "bold": wish.needed,
                        **leader(label, spot),
                    }
                )
    return rows


def _wishes(
    drawn: Sequence[Series], ruler: Ruler, tier: Tier, say: Words, look: Palette
) -> Iterable[_Wish]:
    chosen = [series for series in drawn if series.chosen]
    crowded = len(chosen) > MOST_FULLY_LABELLED
    for series in chosen:
        yield _name(series, look, short=crowded and tier.number == 0)
    if not crowded:
        for series in chosen:
            yield from _remarks(series, say, look)
    if len(chosen) <= MOST_GAPS_TOLD:
        for series in chosen:
            colour = words_in(series.colour, look) if len(chosen) > 1 else look.muted
            for gap in gaps(series.readings, _open_years(series, ruler)):
                yield _gap(gap, colour, ruler, say)
    for series in drawn:
        if not series.chosen:
            last = series.readings[-1]
            yield _Wish(
                text=series.office.short,
                colour=look.muted,
                year=last.year,
                value=last.high,
                reach=5.0,
            )


def _name(series: Series, look: Palette, *, short: bool) -> _Wish:
    last = series.readings[-1]
    name = series.office.short
    return _Wish(
        text=name if short else f"{name} {last.text}",
        colour=words_in(series.colour, look),
        year=last.year,
        value=last.low if _is_low(series, last) else last.high,
        size=CHOSEN_SIZE if not short else LABEL_SIZE,
        needed=True,
        below=_is_low(series, last),
    )


def _remarks(series: Series, say: Words, look: Palette) -> Iterable[_Wish]:
    for reading in series.readings[:-1]:
        if reading.status in PLAIN:
            continue
        low = reading.status is Status.DISPUTED or _is_low(series, reading)
        yield _Wish(
            text=_remark(reading, say),
            colour=words_in(series.colour, look),
            year=reading.year,
            value=reading.low if low else reading.high,
            below=low,
        )


def _remark(reading: Reading, say: Words) -> str:
    if reading.status is Status.PART:
        return say.until(reading.told.figure.period)
    return reading.text


def _is_low(series: Series, reading: Reading) -> bool:
    """Whether the years beside it stand higher, so that its label belongs below."""
    beside = [one for one in series.readings if abs(one.year - reading.year) == 1]
    return bool(beside) and all(one.high > reading.high for one in beside)


def _open_years(series: Series, ruler: Ruler) -> Iterable[int]:
    return (year for year in ruler.years if series.office.existed_in(year))


def _gap(gap: Gap, colour: str, ruler: Ruler, say: Words) -> _Wish:
    years = str(gap.first) if gap.first == gap.last else f"{gap.first}–{gap.last}"
    around = [value for value in (gap.before, gap.after) if value is not None]
    height = sum(around) / len(around) if around else ruler.top / 2
    return _Wish(
        text=say("chart.gap", years=years),
        colour=colour,
        year=(gap.first + gap.last) / 2,
        value=max(height, ruler.top * 0.06),
        reach=0.0,
        from_tier=1,
    )


def _label(wish: _Wish, segments: Sequence[Segment], ruler: Ruler, tier: Tier) -> Label:
    here = ruler.across(wish.year, tier.made_for)
    widest = min(tier.below, WIDEST)
    aside = ruler.across(wish.year, widest) - here
    return Label(
        text=wish.text,
        x=here,
        y=ruler.down(wish.value),
        size=wish.size,
        bold=wish.needed,
        needed=wish.needed,
        below=wish.below,
        reach=wish.reach,
        wider=_lines(segments, ruler, widest, aside),
    )


def _lines(
    segments: Iterable[Segment], ruler: Ruler, width: float, aside: float = 0.0
) -> tuple[Line, ...]:
    """The lines in a plot of that width, which is pushed aside by so many pixels."""
    return tuple(
        (
            ruler.across(line.first, width) - aside,
            ruler.down(line.from_),
            ruler.across(line.last, width) - aside,
            ruler.down(line.to),
        )
        for line in segments
    )


def _field(drawn: Sequence[Series], segments: Iterable[Segment], ruler: Ruler, tier: Tier) -> Field:
    width = tier.made_for
    return Field(
        width=width,
        height=ruler.height,
        dots=tuple(
            _around(ruler.across(one.year, width), ruler.down(value), series.dot)
            for series in drawn
            for one in series.readings
            for value in one.values
        ),
        lines=_lines(segments, ruler, width),
    )


def _around(x: float, y: float, size: float) -> Box:
    half = size / 2 + 2
    return Box(x - half, y - half, x + half, y + half)
