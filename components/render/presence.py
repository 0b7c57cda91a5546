"""Presence in words: for how many offices anything is known, counted as the map shows it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from components.charts.cell_words import is_stock, wanting
from components.charts.office_map import JAVA
from components.model import Office, Status
from components.query import Answer
from components.query.presence import Presence, State, presence
from components.render.caption import Caption, fitted, source_line_of
from components.render.clause import what
from components.render.counting import alike, capital, things, with_noun
from components.render.when import span_of
from components.words import Words

STATES = (State.WHOLE, State.PART, State.NOTHING)
Facts = dict[str, str]


def presence_caption(answer: Answer, say: Words) -> Caption:
    """The words around the map of what is known of each office."""
    places = presence(answer)
    tally = places.tally
    facts = _facts(places, say)
    title = capital(say(f"coverage.map.{_how_many(tally)}", **facts))
    subtitle = " ".join(_subtitle(places, facts, say))
    unknown = [one for one in places.places if one.state is State.NOTHING]
    sort = unknown_sort(places)
    figures = capital(say(f"coverage.unknown.{sort}"))
    names = ", ".join(one.office.short for one in unknown)
    named = [say("coverage.map.named", figures=figures, unknown=names)] if unknown else []
    slugs = {figure.source for one in places.places if one.told for figure in one.told.figures}
    return Caption(
        title=title,
        subtitle=subtitle,
        alt=fitted([_alt(title, tally, facts, sort, say)]),
        long=" ".join([say("sentence.end", text=title), subtitle, *named]),
        source=source_line_of((answer.release.sources[s] for s in slugs), answer.release, say),
    )


def java_alt(places: Presence, say: Words) -> str:
    """The alternative text of the enlarged map: the offices that lie on it, by state."""
    here = tuple(one for one in places.places if _on_java(one.office))
    shown = replace(places, places=here)
    states = ", ".join(_states(shown.tally, _facts(shown, say), unknown_sort(shown), say))
    topic = what(places.answer.metric, say)
    return fitted([say("coverage.map.alt_java", what=topic, states=states)])


def _on_java(office: Office) -> bool:
    return bool(office.lon and office.lat and JAVA.extent.holds(office.lon, office.lat))


def unknown_sort(places: Presence) -> str:
    """What is wanting of the offices without a figure: any at all, or but a total."""
    left = any(one.partly for one in places.places if one.state is State.NOTHING)
    return wanting(places.answer.metric, left=left)


def part_kinds(places: Presence) -> str:
    """The words for figures that are known in part: of what sorts they are."""
    doubt = any(
        one.told.status is Status.DOUBTFUL
        for one in places.places
        if one.told and one.state is State.PART
    )
    return ("stock" if is_stock(places.answer.metric) else "year") + ("_doubt" if doubt else "")


def _facts(places: Presence, say: Words) -> Facts:
    metric, tally = places.answer.metric, places.tally
    counts = [tally[state] for state in STATES]
    whole, part, nothing, every = alike([*counts, sum(counts)], say)
    counted = [one.office.short for one in places.places if one.state in STATES]
    topic, stock = what(metric, say), is_stock(metric)
    sort = "year" if not stock else "sure" if tally[State.PART] else "stock"
    kinds = part_kinds(places)
    return {
        "office": counted[0] if counted else "",
        "what": topic,
        "offices": with_noun(every, say("sentence.thing.office"), sum(counts)),
        "whole": whole,
        "part": with_noun(part, say("sentence.thing.office"), tally[State.PART]),
        "nothing": with_noun(nothing, say("sentence.thing.office"), tally[State.NOTHING]),
        "figure": say(f"coverage.map.figure.{sort}", what=topic),
        "bare": say(f"coverage.map.bare.{sort}", what=topic),
        "bare_alt": say(f"coverage.map.bare_alt.{sort}"),
        "kinds": say(f"coverage.map.kinds.{kinds}"),
        "kinds_alt": say(f"coverage.map.kinds_alt.{kinds}"),
        "years": span_of(_years(places, State.WHOLE), say),
        "part_years": span_of(_years(places, State.PART), say),
    }


def _years(places: Presence, state: State) -> list[int]:
    """The years of the figures that speak for the offices of a state."""
    return [one.told.year for one in places.places if one.told and one.state is state]


def _subtitle(places: Presence, facts: Facts, say: Words) -> Iterator[str]:
    tally = places.tally
    if not any(tally[state] for state in STATES):
        yield say("coverage.map.subtitle_nobody")
    else:
        key = "subtitle_stock" if is_stock(places.answer.metric) else "subtitle"
        yield say(f"coverage.map.{key if tally[State.WHOLE] else 'subtitle_none'}", **facts)
    if tally[State.PART]:
        key = "part" if tally[State.WHOLE] else "part_alone"
        yield say(f"coverage.map.{key}", **facts)
    if len({*_years(places, State.WHOLE), *_years(places, State.PART)}) > 1:
        yield say("coverage.map.apart")
    new = [place.office for place in places.places if place.state is State.NEW]
    if new:
        year = min(office.first_year for office in new if office.first_year)
        key = "new_one" if len(new) == 1 else "new"
        yield say(f"coverage.map.{key}", n=capital(things(len(new), "office", say)), year=year)


def _how_many(tally: Counter[State]) -> str:
    """How the title counts those with a whole year: of a lone office, or none, one or more."""
    whole, every = tally[State.WHOLE], sum(tally[state] for state in STATES)
    if every == 0:
        return "title_nobody"
    if every == 1:
        return "title_lone" if whole else "title_lone_none"
    return {0: "title_none", 1: "title_one"}.get(whole, "title")


def _alt(title: str, tally: Counter[State], facts: Facts, sort: str, say: Words) -> str:
    if sum(tally[state] for state in STATES) < 2:
        return say("value_map.alt_title", title=title)
    states = ", ".join(_states(tally, facts, sort, say))
    return say("coverage.map.alt", **facts, states=states)


def _states(tally: Counter[State], facts: Facts, sort: str, say: Words) -> Iterator[str]:
    """How many offices of each state, those that have any."""
    yield say(f"coverage.map.alt_{'whole' if tally[State.WHOLE] else 'none'}", **facts)
    if tally[State.PART]:
        yield say("coverage.map.alt_part", **facts)
    if tally[State.NOTHING]:
        yield say(f"coverage.map.alt_nothing{'' if sort == 'plain' else f'_{sort}'}", **facts)
