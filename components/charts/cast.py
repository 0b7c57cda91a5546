"""Cast: which offices a trend draws, in which colour, and which stay in the background."""

from dataclasses import dataclass

from components.charts.palette import Palette
from components.charts.reading import Reading, readings
from components.model import Office
from components.query.answer import Answer
from components.words import Words

MOST_OFFICES = 7
MOST_CONTEXT = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One office's readings, oldest first, and how they are drawn."""

    office: Office
    readings: tuple[Reading, ...]
    colour: str
    thick: float
    dot: float
    chosen: bool


def cast(answer: Answer, context: Answer | None, say: Words, look: Palette) -> tuple[Series, ...]:
    """
    The offices in the order asked for, at most seven, then the grey ones behind them.

    Where no office was asked for, those of which most is known, none of them in soga;
    grey ones are left out where they are many.
    """
    spoken = _by_office(answer, say)
    asked = [office for office in answer.offices if office.slug in spoken]
    free = not answer.view.offices
    if free:
        asked.sort(key=lambda office: (-len(spoken[office.slug]), office.short))
    front = [
        Series(
            office=office,
            readings=spoken[office.slug],
            colour=colour,
            thick=2.6 if number == 0 and not free else 2.0,
            dot=10.0 if number == 0 and not free else 9.0,
            chosen=True,
        )
        for number, (office, colour) in enumerate(
            zip(asked[:MOST_OFFICES], unchosen(look) if free else colours(look), strict=False)
        )
    ]
    return (*front, *_behind(context, {one.office.slug for one in front}, say, look))


def colours(look: Palette) -> tuple[str, ...]:
    """The colours of chosen offices in the order chosen: soga, nila, then the categories."""
    return (look.highlight, look.accent, *look.categorical[2:])


def unchosen(look: Palette) -> tuple[str, ...]:
    """The colours of offices that nobody chose: soga would say that one of them is meant."""
    return (look.accent, *look.categorical[2:])


def _behind(
    context: Answer | None, front: set[str], say: Words, look: Palette
) -> tuple[Series, ...]:
    if context is None:
        return ()
    spoken = _by_office(context, say)
    others = [one for one in context.offices if one.slug in spoken and one.slug not in front]
    if len(others) > MOST_CONTEXT:
        return ()
    return tuple(
        Series(
            office=office,
            readings=spoken[office.slug],
            colour=look.axis,
            thick=1.2,
            dot=5.0,
            chosen=False,
        )
        for office in others
    )


def _by_office(answer: Answer, say: Words) -> dict[str, tuple[Reading, ...]]:
    found: dict[str, list[Reading]] = {}
    for reading in readings(answer, say):
        found.setdefault(reading.told.office, []).append(reading)
    return {slug: tuple(sorted(said, key=lambda one: one.year)) for slug, said in found.items()}
