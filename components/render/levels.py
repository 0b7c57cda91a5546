"""Levels: offices stand beside offices; what stands above or beside them is named apart."""

from collections.abc import Iterable

from components.model import InstitutionKind, Office
from components.render.counting import alike, noun_for
from components.words import Words


def is_office(office: Office) -> bool:
    """Whether an institution is an immigration office."""
    return office.kind is InstitutionKind.OFFICE


def crowd(institutions: Iterable[Office], say: Words) -> str:
    """How many offices, and apart from them how many others: 93 kantor dan 12 lembaga lain."""
    found = {one.slug: one for one in institutions}.values()
    offices = sum(map(is_office, found))
    others = len(found) - offices
    if not others:
        return _counted(offices, "office", alike([offices], say)[0], say)
    if not offices:
        return _counted(others, "institution", alike([others], say)[0], say)
    first, second = alike([offices, others], say)
    return say(
        "sentence.crowd",
        offices=_counted(offices, "office", first, say),
        others=_counted(others, "other_institution", second, say),
    )


def _counted(number: int, key: str, text: str, say: Words) -> str:
    return f"{text} {noun_for(say(f'sentence.thing.{key}'), number)}"
