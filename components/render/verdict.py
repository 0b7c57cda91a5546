"""The verdict on a comparison in plain words: heading, objections, what common ground is left."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from components.catalogue import Catalogue
from components.model import Comparability, Doubt, Objection, Verdict
from components.render.counting import capital, names, with_noun
from components.render.engine import fill
from components.render.when import runs_of
from components.words import Words

Namer = Callable[[str, Catalogue, Words], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A verdict as sentences."""

    comparability: Comparability
    heading: str
    objections: tuple[str, ...]
    grounds: tuple[str, ...]


def read_verdict(verdict: Verdict, catalogue: Catalogue, say: Words) -> Reading:
    """One sentence an objection, naming whom it concerns, and the common ground."""
    told = [_sentence(objection, catalogue, say) for objection in verdict.objections]
    told += _meanings(verdict, say)
    plain = [] if told else [say("verdict.plain.comparable")]
    return Reading(
        comparability=verdict.comparability,
        heading=say(f"verdict.heading.{verdict.comparability}"),
        objections=tuple(told or plain),
        grounds=tuple(say(f"verdict.ground.{ground}") for ground in verdict.grounds),
    )


def verdict_html(
    verdict: Verdict, catalogue: Catalogue, say: Words, *, grounded: bool = True
) -> str:
    """
    The verdict as a section to stand above a chart: its first objection, the others folded.

    Not `grounded` where links beside it lead to the common ground that is left.
    """
    reading = read_verdict(verdict, catalogue, say)
    rest = (*reading.objections[1:], *(reading.grounds if grounded else ()))
    more, tone = notes_more(len(rest), say), TONES[reading.comparability]
    return fill("verdict.html", reading=reading, tone=tone, rest=rest, more=more)


def notes_more(count: int, say: Words) -> str:
    """How many notes lie folded under the first."""
    return with_noun(say.number(count), say("verdict.more"), count)


def _sentence(objection: Objection, catalogue: Catalogue, say: Words) -> str:
    who = names(_named(objection, catalogue, say), say)
    return capital(say(f"verdict.doubt.{objection.doubt}", who=who))


def _named(objection: Objection, catalogue: Catalogue, say: Words) -> list[str]:
    """Whom a doubt concerns, an office with the years of its figures where several are judged."""
    if not objection.places:
        namer = NAMERS.get(objection.doubt, _office)
        return [namer(slug, catalogue, say) for slug in objection.concerns]
    years: dict[str, list[int]] = {}
    for place in objection.places:
        years.setdefault(place.office, []).append(place.year)
    # brackets keep apart whose years are whose: Blitar (2022) dan Malang (2021 dan 2023)
    mixed = len(objection.places) > len(years) > 1
    return [
        _at(_office(slug, catalogue, say), runs_of(found, say), say, bracketed=mixed)
        for slug, found in years.items()
    ]


def _at(office: str, years: str, say: Words, *, bracketed: bool) -> str:
    if bracketed:
        return say("sentence.at_year", value=office, year=years)
    return say("sentence.place", office=office, years=years)


def _meanings(verdict: Verdict, say: Words) -> list[str]:
    """The known traps of meaning that two metrics set together."""
    slugs = {
        slug
        for objection in verdict.objections
        if objection.doubt in {Doubt.CONFUSED_METRICS, Doubt.OTHER_METRICS}
        for slug in objection.concerns
    }
    traps = (("refusal_departure", AT_COUNTER, AT_DEPARTURE), ("issued_applied", APPLIED, ISSUED))
    return [
        say(f"verdict.meaning.{key}") for key, one, other in traps if slugs & one and slugs & other
    ]


def _office(slug: str, catalogue: Catalogue, say: Words) -> str:
    del say
    return catalogue.office(slug).short


def _metric(slug: str, catalogue: Catalogue, say: Words) -> str:
    return say.of(catalogue.metric(slug).name)


def _unit(slug: str, catalogue: Catalogue, say: Words) -> str:
    del catalogue
    return say(f"unit.label.{slug}")


def _day(slug: str, catalogue: Catalogue, say: Words) -> str:
    del catalogue
    return say.day(date.fromisoformat(slug))


def _as_it_is(slug: str, catalogue: Catalogue, say: Words) -> str:
    del catalogue, say
    return slug


NAMERS: dict[Doubt, Namer] = {
    Doubt.CONFUSED_METRICS: _metric,
    Doubt.OTHER_METRICS: _metric,
    Doubt.UNLIKE_UNITS: _unit,
    Doubt.RULE_CHANGE: _day,
    Doubt.UNLIKE_DATES: _as_it_is,
    Doubt.YEARS_APART: _as_it_is,
}
TONES = {
    Comparability.COMPARABLE: "",
    Comparability.WITH_CAVEAT: " ki-caveat",
    Comparability.NOT_COMPARABLE: " ki-refused",
}
AT_COUNTER = {"passport_refusals", "passport_refusals_nonprocedural", "passport_deferrals"}
AT_DEPARTURE = {"departures_refused", "departures_refused_nonprocedural"}
APPLIED = {"passport_applications"}
ISSUED = {"passports_issued"}
