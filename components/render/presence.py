"""Presence in words: for how many offices anything is known, counted as the map shows it."""

from collections import Counter

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
    facts = {
        "what": what(answer.metric, say),
        "offices": with_noun(every, say("sentence.thing.office"), sum(counts)),
        "whole": whole,
        "part": with_noun(part, say("sentence.thing.office"), tally[State.PART]),
        "nothing": with_noun(nothing, say("sentence.thing.office"), tally[State.NOTHING]),
        "years": span_of(answer.years, say),
    }
    title = capital(say(f"coverage.map.{_how_many(tally)}", **facts))
    sentences = [say("coverage.map.subtitle", **facts)]
    if tally[State.PART]:
        sentences.append(say("coverage.map.part", **facts))
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
        alt=fitted([say("coverage.map.alt", **facts)]),
        long=" ".join([say("sentence.end", text=title), subtitle, *named]),
        source=source_line_of(answer.sources, answer.release, say),
    )


def _how_many(tally: Counter[State]) -> str:
    """How the title counts those with a whole year: none, one or several of all."""
    return {0: "title_none", 1: "title_one"}.get(tally[State.WHOLE], "title")
