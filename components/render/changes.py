"""The words around two years: how many rose and fell, what does not compare, and why."""

from collections.abc import Iterator

from components.charts.change_words import digits_of, figures_text, per_cent, share_text
from components.model import Told, Unit
from components.query.changes import Changes, Kind
from components.query.step import Step, Way, Why
from components.render.caption import Caption, fitted, source_line_of
from components.render.change_caveats import change_caveats
from components.render.clause import values_text, what
from components.render.counting import alike, capital, small
from components.render.levels import crowd
from components.render.remains import remains
from components.words import Words

MOST_CAVEATS = 2
MOST_LISTED = 40
NOT_COUNTED = frozenset({Unit.IDR, Unit.PERCENT, Unit.SCORE})


def changes_caption(found: Changes, say: Words) -> Caption:
    """The words around a change between two years."""
    facts = {"first": found.first, "last": found.last, "what": what(found.answer.metric, say)}
    counts = say.of(found.answer.metric.counts)
    sources = {f.source: found.answer.source(f) for told in found.told for f in told.figures}
    source = source_line_of(sources.values(), found.answer.release, say)
    if not found.steps:
        title = capital(say("changes.nothing", **facts))
        subtitle = say("changes.nothing_subtitle", counts=counts)
        alt = fitted([say("changes.alt_nothing", **facts)])
        long = f"{say('sentence.end', text=title)} {subtitle}"
        return Caption(title=title, subtitle=subtitle, alt=alt, long=long, source=source)
    title = _title(found, say)
    caveats = change_caveats(found, say)
    key = "changes.subtitle" if len(found.compared) > 1 else "changes.subtitle_apart"
    head = say(key, counts=counts, **facts)
    sentences = (say("sentence.end", text=title), head, *caveats, *_lists(found, say))
    return Caption(
        title=title,
        subtitle=" ".join((head, *caveats[:MOST_CAVEATS])),
        alt=fitted(_alt(found, say)),
        long=" ".join((*sentences, say("changes.denied"))),
        source=source,
    )


def why_text(step: Step, found: Changes, say: Words) -> str:
    """Why no change is stated, as a clause that names the years it is about; "" where one is."""
    if step.why is None:
        return ""
    years = say.list([str(year) for year in step.years])
    return say(f"changes.why.{_why_key(step, found)}", years=years)


def _why_key(step: Step, found: Changes) -> str:
    if step.why is not Why.MISSING:
        return str(step.why)
    if not any(step.office.existed_in(year) for year in step.years):
        return "missing_before"
    answer = found.answer
    left = (remains(answer.release, answer.metric, step.office.slug, year) for year in step.years)
    return "missing_some" if any(one.any for one in left) else "missing"


def _title(found: Changes, say: Words) -> str:
    compared = found.compared or found.of(Kind.LEVEL)
    if len(compared) > 1:
        key = "changes.many_spans" if compared == found.of(Kind.SPANS) else "changes.many"
        offices = crowd((step.office for step in compared), say, [len(compared)])
        facts = {"first": found.first, "last": found.last, "what": _counted(found, say)}
        return capital(say(key, offices=offices, ways=_ways(compared, say), **facts))
    if not compared and len(found.steps) > 1:
        offices = crowd((step.office for step in found.steps), say)
        facts = {"first": found.first, "last": found.last, "what": what(found.answer.metric, say)}
        return capital(say("changes.none", offices=offices, **facts))
    step = (compared or found.steps)[0]
    title = capital(_of_one(step, found, say))
    rest = [one.office for one in found.apart if one is not step]
    return say("changes.beside", title=title, offices=crowd(rest, say)) if rest else title


def _of_one(step: Step, found: Changes, say: Words) -> str:
    facts = {
        "office": step.office.short,
        "what": _counted(found, say),
        "first": found.first,
        "last": found.last,
    }
    if step.change:
        return say("changes.one", way=_way(step, say), **facts)
    if step.shares:
        low, high = (_turn(share < 0, per_cent(share, 0, say), say) for share in step.shares)
        return say("changes.one_ends", low=low, high=high, **facts)
    return say("changes.one_apart", why=why_text(step, found, say), **facts)


def _way(step: Step, say: Words) -> str:
    before, now = step.told
    facts = {
        "before": values_text(before, say),
        "now": values_text(now, say),
        "first": _time(before, say),
        "last": _time(now, say),
    }
    if share_text(step, say) and step.shares and step.way in {Way.UP, Way.DOWN}:
        share = per_cent(step.shares[0], digits_of(step), say)
        return say(f"changes.single.{step.way}_share", share=share, **facts)
    return say(f"changes.single.{step.way}", **facts)


def _turn(falls: bool, share: str, say: Words) -> str:
    return say(f"changes.turn.{Way.DOWN if falls else Way.UP}", share=share)


def _time(told: Told, say: Words) -> str:
    return say.period(told.figure.period)


def _ways(steps: tuple[Step, ...], say: Words) -> str:
    """How many rose, fell, stayed or cannot be told: naik di sembilan dan turun di tiga."""
    tally = [(way, sum(step.way is way for step in steps)) for way in Way]
    kept = [(way, number) for way, number in tally if number]
    if len(kept) == 1:
        return say(f"changes.all.{kept[0][0]}")
    numbers = alike([number for _, number in kept], say)
    texts = [say(f"changes.way.{way}", n=n) for (way, _), n in zip(kept, numbers, strict=True)]
    return say.list(texts)


def _counted(found: Changes, say: Words) -> str:
    topic = what(found.answer.metric, say)
    plain = found.answer.metric.unit in NOT_COUNTED
    return topic if plain else say("changes.counted", what=topic)


def _alt(found: Changes, say: Words) -> Iterator[str]:
    offices = crowd((step.office for step in found.steps), say)
    topic = say.of(found.answer.metric.short)
    facts = {"first": found.first, "last": found.last, "offices": offices}
    yield say("changes.alt", what=topic, **facts)
    compared = found.compared or found.of(Kind.LEVEL)
    if len(compared) > 1:
        n = small(len(compared), say)
        yield say("changes.alt_ways", n=n, ways=_ways(compared, say))
    elif compared or len(found.steps) == 1:
        step = (compared or found.steps)[0]
        yield say("sentence.end", text=capital(_of_one(step, found, say)))
    if found.apart and len(found.steps) > 1:
        yield say("changes.alt_apart", n=small(len(found.apart), say))


def _lists(found: Changes, say: Words) -> Iterator[str]:
    """Every step in words: the figures of those that compare, the reason of the others."""
    compared = [step for step in found.steps if step.change]
    values = [
        say("changes.office_value", office=step.office.short, value=_value(step, say))
        for step in compared
    ]
    whys = [
        say("changes.office_why", office=step.office.short, why=why_text(step, found, say))
        for step in found.apart
    ]
    for key, texts in (("compared", values), ("not_compared", whys)):
        if texts:
            yield say(f"changes.{key}", values=_listed(texts, say))


def _listed(texts: list[str], say: Words) -> str:
    rest = len(texts) - MOST_LISTED
    more = [say("changes.and_more", n=say.number(rest))] if rest > 0 else []
    return "; ".join((*texts[:MOST_LISTED], *more))


def _value(step: Step, say: Words) -> str:
    figures, share = figures_text(step, say), share_text(step, say)
    return say("changes.with_share", figures=figures, share=share) if share else figures
