"""What stands beside a step of two years: the change in per cent, or both figures as told."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from components.charts.measure import text_width
from components.charts.reading import Reading, read
from components.charts.theme import VALUE_SIZE
from components.model import Status
from components.query.step import Step, Way
from components.words import Words

WIDEST_FULL, WIDEST_BRIEF = 250.0, 66.0
WHOLE_FROM = 100


def share_text(step: Step, say: Words, key: str = "changes.ends") -> str:
    """The change in per cent with its sign, both ends of a quarrel, or empty."""
    if step.way is Way.SAME:
        return say("changes.same")
    if len(step.shares) == 1:
        return signed(step.shares[0], digits_of(step), say)
    if not step.shares:
        return ""
    low, high = (signed(share, 0, say) or say.percent(0) for share in step.shares)
    return low if low == high else say(key, low=low, high=high)


def signed(share: Fraction, digits: int, say: Words) -> str:
    """A share in per cent with its sign; empty where so few digits leave nothing of it."""
    size = per_cent(share, digits, say)
    if size == say.percent(0):
        return ""
    return say("changes.more" if share > 0 else "changes.less", share=size)


def per_cent(share: Fraction, digits: int, say: Words) -> str:
    """The size of a share in per cent; from a hundred up without decimals."""
    size = abs(share) * 100
    digits = 0 if size >= WHOLE_FROM else digits
    return say.percent(float(round(size, digits)), digits)


def digits_of(step: Step) -> int:
    """One decimal; none where reports differ a little on either year."""
    return int(all(len(told.values) == 1 for told in step.told))


def figures_text(step: Step, say: Words) -> str:
    """Both figures as told: from one to the other where there is a change; a lone one's year."""
    said = [_said(read(told, say), say) for told in step.told]
    if len(said) == 1:
        return say("changes.only", value=said[0], year=step.told[0].year)
    key = "changes.from_to" if step.change else "changes.both"
    return say(key, before=said[0], now=said[1])


def label(step: Step, say: Words) -> tuple[str, str]:
    """The words of a row: in full, and as few as stand beside a narrow drawing."""
    share, figures = share_text(step, say), figures_text(step, say)
    both = say("changes.with_share", figures=figures, share=share) if share else ""
    short = (*_remark(step, say), *_lone(step, say))
    full = (both, share, figures, *short)
    brief = (share, share_text(step, say, "changes.ends_brief"), figures, *short)
    return _first_fitting(full, WIDEST_FULL), _first_fitting(brief, WIDEST_BRIEF)


def _first_fitting(texts: Iterable[str], room: float) -> str:
    return next((text for text in texts if text and text_width(text, VALUE_SIZE) <= room), "")


def _remark(step: Step, say: Words) -> Iterator[str]:
    """What says most where there is no room for figures: which way, or where a part ends."""
    if step.change:
        yield say("changes.rough" if step.change.rough else f"changes.cell.{step.way}")
    elif len(step.told) > 1:
        until = (say.until(one.figure.period) for one in step.told if one.status is Status.PART)
        yield ", ".join(dict.fromkeys(until))


def _lone(step: Step, say: Words) -> tuple[str, ...]:
    """What one year alone says: its figure, or at least which year it is."""
    if len(step.told) > 1:
        return ()
    return read(step.told[0], say).text, str(step.told[0].year)


def _said(reading: Reading, say: Words) -> str:
    zero = reading.status is Status.ZERO
    return say.value(0, reading.told.figure.unit) if zero else reading.text
