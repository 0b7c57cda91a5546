"""Presence in words: for how many offices anything is known, counted as the map shows it."""

from collections import Counter
from collections.abc import Iterator

from components.query import Answer
from components.query.presence import State, presence
from components.render.caption import Caption, fitted, source_line_of
from components.render.clause import what
from components.render.counting import alike, capital, things, with_noun
from components.render.remains import any_remains
from components.render.when import span_of
from components.words import Words

STATES = (State.WHOLE, State.PART, State.NOTHING)


def presence_caption(answer: Answer, say: Words) -> Caption:
    """The words around the map of what is known of each office."""
    places = presence(answer)
    tally = places.tally
    counts = [tally[state] for state in STATES]
    whole, part, nothing, every = alike([*counts, sum(counts)], say)
    counted = [one.office.short for one in places.places if one.state in STATES]
    facts = {
        "office": counted[0] if counted else "",
        "what": what(answer.metric, say),
        "offices": with_noun(every, say("sentence.thing.office"), sum(counts)),
        "whole": whole,
        "part": with_noun(part, say("sentence.thing.office"), tally[State.PART]),
        "nothing": with_noun(nothing, say("sentence.thing.office"), tally[State.NOTHING]),
        "years": span_of(answer.years, say),
    }
    known = tally[State.WHOLE] + tally[State.PART]
    title = capital(say(f"coverage.map.{_how_many(tally)}", **facts))
    lead = "subtitle" if tally[State.WHOLE] else "subtitle_none"
    sentences = [say(f"coverage.map.{lead}", **facts)]
    if tally[State.PART]:
        key = "part" if tally[State.WHOLE] else "part_alone"
        sentences.append(say(f"coverage.map.{key}", **facts))
    if known > 1:
        sentences.append(say("coverage.map.apart"))
    new = [place.office for place in places.places if place.state is State.NEW]
    if new:
        year = min(office.first_year for office in new if office.first_year)
        n = capital(things(len(new), "office", say))
        sentences.append(say("coverage.map.new", n=n, year=year))
    subtitle = " ".join(sentences)
    unknown = [one.office.short for one in places.places if one.state is State.NOTHING]
    slugs = [one.office.slug for one in places.places if one.state is State.NOTHING]
    some = any_remains(answer.release, answer.metric, slugs, answer.years)
    figures = capital(say(f"sentence.figures.{'no_year' if some else 'none'}"))
    facts["unknown"] = ", ".join(unknown)
    named = [say("coverage.map.named", figures=figures, **facts)] if unknown else []
    return Caption(
        title=title,
        subtitle=subtitle,
        alt=fitted([_alt(title, tally, facts, say)]),
        long=" ".join([say("sentence.end", text=title), subtitle, *named]),
        source=source_line_of(answer.sources, answer.release, say),
    )


def _how_many(tally: Counter[State]) -> str:
    """How the title counts those with a whole year: of a lone office, or none, one or more."""
    whole = tally[State.WHOLE]
    if sum(tally[state] for state in STATES) == 1:
        return "title_lone" if whole else "title_lone_none"
    return {0: "title_none", 1: "title_one"}.get(whole, "title")


def _alt(title: str, tally: Counter[State], facts: dict[str, str], say: Words) -> str:
    if _how_many(tally).startswith("title_lone"):
        return say("value_map.alt_title", title=title)
    return say("coverage.map.alt", **facts, states=", ".join(_states(tally, facts, say)))


def _states(tally: Counter[State], facts: dict[str, str], say: Words) -> Iterator[str]:
    """How many offices of each state, those that have any."""
    yield say(f"coverage.map.alt_{'whole' if tally[State.WHOLE] else 'none'}", **facts)
    for state in (State.PART, State.NOTHING):
        if tally[state]:
            yield say(f"coverage.map.alt_{state}", **facts)
