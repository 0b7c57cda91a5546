"""Presence in words: for how many offices anything is known, for the map."""

from components.model import InstitutionKind, Office
from components.query import Answer
from components.render.caption import Caption, fitted, source_line_of
from components.render.clause import what
from components.render.counting import capital, things
from components.render.when import span_of
from components.words import Words


def presence_caption(answer: Answer, say: Words) -> Caption:
    """The words around the map of what is known of each office."""
    offices, new = _offices(answer)
    whole = {told.office for told in answer.told if told.status.yearly}
    any_ = {told.office for told in answer.told}
    nothing = [office for office in offices if office.slug not in any_]
    part = [office for office in offices if office.slug in any_ - whole]
    facts = {
        "what": what(answer.metric, say),
        "offices": things(len(offices), "office", say),
        "whole": say.number(sum(office.slug in whole for office in offices)),
        "part": say.number(len(part)),
        "nothing": things(len(nothing), "office", say),
        "years": span_of(answer.years, say),
    }
    title = capital(say("coverage.map.title", **facts))
    subtitle = say("coverage.map.subtitle", **facts)
    if new:
        year = min(office.first_year for office in new if office.first_year)
        text = say("coverage.map.new", n=capital(things(len(new), "office", say)), year=year)
        subtitle = f"{subtitle} {text}"
    names = ", ".join(office.short for office in nothing)
    named = [say("coverage.map.named", offices=names)] if names else []
    return Caption(
        title=title,
        subtitle=subtitle,
        alt=fitted([say("coverage.map.alt", **facts)]),
        long=" ".join([say("sentence.end", text=title), subtitle, *named]),
        source=source_line_of(answer.sources, answer.release, say),
    )


def _offices(answer: Answer) -> tuple[list[Office], list[Office]]:
    """The offices that stood before the edition's own year, and those opened since."""
    last = answer.release.day.year - 1
    offices = [one for one in answer.offices if one.kind is InstitutionKind.OFFICE]
    stood = [one for one in offices if one.existed_in(last)]
    return stood, [one for one in offices if not one.existed_in(last)]
