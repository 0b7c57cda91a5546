"""Ticks of a ladder: round steps from zero, as close as their words leave room for."""

from collections.abc import Iterator

from components.charts.measure import text_width
from components.charts.plot import Row
from components.charts.reading import Measure
from components.charts.scale import ROOM_FOR_CURRENCY, least_step, tick_text
from components.charts.theme import LABEL_SIZE
from components.words import Words

MOST_TICKS = 5
CHOICES = 3
APART = 10.0
HAIR = 1.001  # so that a tick at the very end is one
ROUND = (1.0, 2.0, 5.0)


def tick_steps(top: float, measure: Measure, say: Words) -> Row:
    """The finest step and the next ones, each with the pixels that its widest words take."""
    steps = list(_steps(top, least_step(measure)))[:CHOICES]
    steps += [steps[-1]] * (CHOICES - len(steps))
    head = say.money(0).removesuffix("0") if measure is Measure.MONEY else ""
    row: Row = {"currency": round(text_width(head, LABEL_SIZE), 1)}
    for number, step in enumerate(steps):
        words = [
            head + tick_text(step * at, top, measure, say) for at in range(1, int(top / step) + 1)
        ]
        wide = max((text_width(text, LABEL_SIZE) for text in words), default=0.0)
        row |= {f"step_{number}": step, f"need_{number}": round(wide + APART, 1)}
    return row


def tick_values(plot: str) -> str:
    """
    The Vega expression of the ticks on so many pixels of plot.

    Where even the coarsest steps have no room, the last of them, with nought if that has any.
    """
    top, span = "domain('x')[1]", "data('span')[0]"
    spared = f"(width > {ROOM_FOR_CURRENCY} ? 0 : {span}.currency)"
    coarsest = f"{span}.step_{CHOICES - 1}"
    last = f"{coarsest} * floor({top} * {HAIR} / {coarsest})"
    need = f"({span}.need_{CHOICES - 1} - {spared})"
    clear = f"{plot} * {last} >= ({need} / 2 + {APART}) * {top}"
    found = f"({clear} ? [0, {last}] : [{last}])"
    for number in reversed(range(CHOICES)):
        step = f"{span}.step_{number}"
        fits = f"{plot} * {step} >= ({span}.need_{number} - {spared}) * {top}"
        found = f"({fits} ? sequence(0, {top} * {HAIR}, {step}) : {found})"
    return f"length(data('span')) ? {found} : []"


def _steps(top: float, least: float) -> Iterator[float]:
    """One, two and five and their tens that cut a measure into few pieces, the finest first."""
    found = False
    for power in range(-4, 16):
        for one in ROUND:
            step = one * 10.0**power
            if step >= least and step <= top <= step * MOST_TICKS:
                found = True
                yield step
    if not found:
        yield max(least, top)
