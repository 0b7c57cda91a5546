"""The map of one year in words: for how many offices a figure was found, and where they lie."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from components.charts.office_map import JAVA
from components.charts.value_map_rows import silence
from components.model import InstitutionKind, Office, Status
from components.query import Answer
from components.query.islands import JAVA as ISLAND
from components.query.islands import lies_in
from components.query.silence import found_in
from components.render.caption import Caption, Shape, fitted
from components.render.caveat import caveat, part_years, places, with_status
from components.render.counting import alike, capital, things, with_noun
from components.render.exceeded import briefly_exceeded, exceeded
from components.render.long import long_of
from components.render.scene import Scene, scene
from components.render.sentence import source_line, title
from components.render.subtitle import counts
from components.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """A province: its offices that could tell of the year, and how many of them do."""

    province: str
    offices: tuple[str, ...]
    told: int


@dataclass(frozen=True, slots=True)
class _Count:
    """How many offices told of a whole year, of how many that could have."""

    found: int
    of: int


def map_caption(answer: Answer, year: int, say: Words) -> Caption:
    """The words around the map of one year; it counts and places, and ranks nobody."""
    drawn = scene(answer, say, Shape.RANKING, year, answer.view.offices)
    head, below = _title(drawn), _subtitle(drawn)
    silent = [office.short for office in _could(drawn) if office.slug not in _told(drawn)]
    facts = {"figures": capital(_silence(drawn)), "offices": ", ".join(silent)}
    named = say("value_map.named", **facts) if silent else ""
    return Caption(
        title=head,
        subtitle=below,
        alt=fitted(_alt(drawn, head)),
        long=f"{long_of(drawn, head, below)} {named}".rstrip(),
        source=source_line(drawn.answer, say),
    )


def java_alt(answer: Answer, year: int, say: Words) -> str:
    """The alternative text of the enlarged map below."""
    drawn = scene(answer, say, Shape.RANKING, year, answer.view.offices)
    here = {one.slug for one in _could(drawn) if JAVA.extent.holds(one.lon or 0.0, one.lat or 0.0)}
    n, of = alike([len(here & _told(drawn)), len(here)], say)
    offices = with_noun(of, say("sentence.thing.office"), len(here))
    return say("value_map.alt_java", what=drawn.brief, year=year, n=n, offices=offices)


def homes(answer: Answer, year: int) -> tuple[Home, ...]:
    """The provinces with a figure of the year from any of their offices, by name."""
    told = {one.office for one in answer.drawn(year).told}
    by_name: dict[str, list[str]] = {}
    for office in _able(answer, year):
        by_name.setdefault(office.province, []).append(office.slug)
    found = (
        Home(province=name, offices=tuple(slugs), told=len(told.intersection(slugs)))
        for name, slugs in sorted(by_name.items())
    )
    return tuple(home for home in found if home.told)


def _title(drawn: Scene) -> str:
    say, asked = drawn.say, drawn.answer.view.offices
    every = _could(drawn)
    if not drawn.told or len(asked) == 1 or len(every) == 1:
        return title(drawn.answer, say, shape=Shape.RANKING, year=drawn.year)
    count = _count(drawn, every)
    if not count.found:
        return capital(_worded("none", drawn, part=things(len(_unsized(drawn)), "office", say)))
    java = _count(drawn, [office for office in every if lies_in(office, ISLAND)])
    away = _Count(count.found - java.found, count.of - java.of)
    numbers = [count.found, count.of]
    split = bool(java.of and away.of) and not asked
    numbers += [java.found, java.of, away.found, away.of] if split else []
    n, of, *parts = alike(numbers, say)
    offices = with_noun(of, say("sentence.thing.office"), count.of)
    clause = capital(_worded("title", drawn, n=n, offices=offices))
    if not split:
        return say("value_map.chosen", clause=clause) if asked else clause
    names = dict(zip(("java", "java_all", "away", "away_all"), parts, strict=True))
    return say("value_map.where", clause=clause, **names)


def _worded(key: str, drawn: Scene, **facts: str) -> str:
    kind = "stock" if drawn.stock else "months" if drawn.parts_of_year else "year"
    kind = "ratio" if drawn.answer.denominator else kind
    said = {"what": drawn.topic, "below": drawn.below, "year": drawn.year, "months": drawn.months}
    return drawn.say(f"value_map.{key}_{kind}", **{**said, **facts})


def _subtitle(drawn: Scene) -> str:
    say = drawn.say
    sentences = [say("sentence.subtitle.ranking", counts=counts(drawn), year=drawn.year)]
    if drawn.parts_of_year and drawn.told:
        sentences.append(say("gate.subtitle", months=capital(drawn.months)))
    if drawn.ranked:
        sentences.append(say("value_map.area"))
    if _unsized(drawn):
        sentences.append(say("value_map.unsized"))
    if len(_could(drawn)) > len(_told(drawn)):
        sentences.append(say("value_map.silent", figures=_silence(drawn)))
    sentences += [exceeded(drawn), caveat(drawn)]
    if drawn.answer.denominator:
        sentences.append(say("sentence.ratio.caveat"))
    return " ".join(sentence for sentence in sentences if sentence)


def _alt(drawn: Scene, head: str) -> Iterator[str]:
    say, every = drawn.say, _could(drawn)
    count = _count(drawn, every)
    if not count.found or len(every) == 1:
        yield say("value_map.alt_title", title=head)
        yield briefly_exceeded(drawn)
        return
    n, of = alike([count.found, count.of], say)
    offices = with_noun(of, say("sentence.thing.office"), count.of)
    yield _worded("alt", drawn, n=n, offices=offices, what=drawn.brief, below=drawn.brief_below)
    java = _count(drawn, [office for office in every if lies_in(office, ISLAND)])
    inside, outside = map(say.number, (java.found, count.found - java.found))
    asked = bool(drawn.answer.view.offices)
    yield "" if asked else say("value_map.alt_where", java=inside, away=outside)
    yield briefly_exceeded(drawn)
    quarrels = with_status(drawn, Status.DISPUTED)
    yield say("sentence.alt.disputed", places=places(quarrels, drawn)) if quarrels else ""
    unsized = _unsized(drawn)
    yield say("value_map.alt_part", n=things(len(unsized), "office", say)) if unsized else ""


def _silence(drawn: Scene) -> str:
    return str(silence(drawn.answer, drawn.year or 0, drawn.say)["told"])


def _able(answer: Answer, year: int | None) -> list[Office]:
    """The offices asked for that stood that year and to which the metric can apply."""
    return [
        office
        for office in answer.offices
        if office.kind is InstitutionKind.OFFICE
        and (year is None or found_in(None, office, answer.metric, year).counts)
    ]


def _could(drawn: Scene) -> list[Office]:
    told = _told(drawn)
    able = {office.slug for office in _able(drawn.answer, drawn.year)}
    every = [office for office in drawn.answer.offices if office.kind is InstitutionKind.OFFICE]
    return [office for office in every if office.slug in able or office.slug in told]


def _told(drawn: Scene) -> set[str]:
    """The offices with any mark on the map."""
    return {one.office for one in drawn.told if drawn.is_office(one)}


def _unsized(drawn: Scene) -> list[str]:
    """Those whose mark has no size: parts of a year, and figures with a warning."""
    flagged = [one for one in drawn.told if one.figure.flag]
    return [one.office for one in (*part_years(drawn), *flagged) if drawn.is_office(one)]


def _count(drawn: Scene, offices: Iterable[Office]) -> _Count:
    slugs = {office.slug for office in offices}
    return _Count(sum(one.office in slugs for one in drawn.ranked), len(slugs))
