"""Presence in words: for how many offices anything is known, counted as the map shows it."""

from collections import Counter
from collections.abc import Iterator

from components.model import Status
from components.query import Answer
from components.query.presence import Presence, State, presence
from components.render.caption import Caption, fitted, source_line_of
from components.render.clause import what
from components.render.counting import alike, capital, things, with_noun
from components.render.remains import any_remains
from components.render.silence_counts import is_stock, wanting
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
    unknown = [one.office for one in places.places if one.state is State.NOTHING]
    partly = any_remains(answer.release, answer.metric, [o.slug for o in unknown], answer.years)
    sort = wanting(answer.metric, left=partly)
    figures = capital(say(f"coverage.unknown.{sort}"))
    names = ", ".join(office.short for office in unknown)
    named = [say("coverage.map.named", figures=figures, unknown=names)] if unknown else []
    slugs = {figure.source for one in places.places if one.told for figure in one.told.figures}
    return Caption(
        title=title,
        subtitle=subtitle,
        alt=fitted([_alt(title, tally, facts, sort, say)]),
        long=" ".join([say("sentence.end", text=title), subtitle, *named]),
        source=source_line_of((answer.release.sources[s] for s in slugs), answer.release, say),
    )


def _facts(places: Presence, say: Words) -> Facts:
    metric, tally = places.answer.metric, places.tally
    counts = [tally[state] for state in STATES]
    whole, part, nothing, every = alike([*counts, sum(counts)], say)
    counted = [one.office.short for one in places.places if one.state in STATES]
    topic, stock = what(metric, say), is_stock(metric)
    sort = "year" if not stock else "sure" if tally[State.PART] else "stock"
    doubt = any(
        one.told.status is Status.DOUBTFUL
        for one in places.places
        if one.told and one.state is State.PART
    )
    kinds = ("stock" if stock else "year") + ("_doubt" if doubt else "")
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
