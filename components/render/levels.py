"""Levels: offices stand beside offices; what stands above or beside them is named apart."""

from collections.abc import Iterable

from components.model import InstitutionKind, Office
from components.render.counting import alike, noun_for
from components.words import Words


def is_office(office: Office) -> bool:
    """Whether an institution is an immigration office."""
    return office.kind is InstitutionKind.OFFICE


def crowd(institutions: Iterable[Office], say: Words, beside: Iterable[int] = ()) -> str:
    """
    How many offices, and apart from them how many others: 93 kantor dan 12 lembaga lain.

    `beside` are the other counts of the same phrase: all of them are spelt out or none.
    """
    offices, others = levels(institutions)
    shown = [number for number in (offices, others) if number] or [0]
    texts = alike([*shown, *beside], say)
    if not others:
        return _counted(offices, "office", texts[0], say)
    if not offices:
        return _counted(others, "institution", texts[0], say)
    return say(
        "sentence.crowd",
        offices=_counted(offices, "office", texts[0], say),
        others=_counted(others, "other_institution", texts[1], say),
    )


def levels(institutions: Iterable[Office]) -> tuple[int, int]:
    """How many offices and how many others, each institution once."""
    found = {one.slug: one for one in institutions}.values()
    offices = sum(map(is_office, found))
    return offices, len(found) - offices


def _counted(number: int, key: str, text: str, say: Words) -> str:
    return f"{text} {noun_for(say(f'sentence.thing.{key}'), number)}"
