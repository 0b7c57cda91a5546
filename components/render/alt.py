"""The alternative text: kind of drawing, extremes, direction, gaps and caveat in 220 characters."""

from collections.abc import Iterator

from components.model import MetricKind, Status, Told
from components.render.caption import Shape, fitted
from components.render.caveat import gaps, places, with_status
from components.render.clause import values_text
from components.render.counting import names
from components.render.direction import Direction, comparable_years, direction
from components.render.ranking import middle_text
from components.render.ratio import end_text
from components.render.scene import Scene
from components.render.when import runs_of

MOST_EXTREMES = 2
WAYS = {
    Direction.UP: "sentence.alt.up",
    Direction.DOWN: "sentence.alt.down",
    Direction.NONE: "sentence.alt.no_pattern",
}


def alt_of(scene: Scene) -> str:
    """At most 220 characters, the most telling first."""
    if not scene.told:
        return fitted([scene.say("sentence.nothing.alt", what=scene.brief)])
    return fitted(_sentences(scene))


def _sentences(scene: Scene) -> Iterator[str]:
    yield _head(scene)
    if scene.answer.denominator:
        yield from _ratios(scene)
    elif scene.shape is Shape.TREND:
        yield from _trend(scene)
    else:
        yield from _ranking(scene)
    yield _places(scene, "disputed", Status.DISPUTED)
    if scene.metric.kind is not MetricKind.STOCK:
        yield _places(scene, "part", Status.PART)
    if scene.shape is Shape.TREND:
        yield _gaps(scene)


def _head(scene: Scene) -> str:
    say = scene.say
    kind = "trend" if scene.shape is Shape.TREND else "ranking"
    if scene.answer.denominator:
        kind = f"ratio_{kind}"
    below = scene.answer.denominator
    shown = scene.ratios if below else scene.told
    return say(
        f"sentence.alt.{kind}",
        what=scene.brief,
        below=scene.brief_below,
        where=scene.where,
        years=scene.years,
        year=scene.year,
        offices=scene.many(len(shown), spelt=True),
    )


def _trend(scene: Scene) -> Iterator[str]:
    offices = list(dict.fromkeys(one.office for one in scene.told))
    if len(offices) > MOST_EXTREMES:
        yield _range(scene, list(scene.told))
        return
    for slug in offices:
        mine = scene.answer.of(slug)
        yield _extremes(scene, mine)
        if len(offices) == 1:
            points = comparable_years(mine, scene.metric.kind, scene.answer.breaks)
            way = WAYS.get(direction(points))
            yield scene.say(way) if way else ""


def _extremes(scene: Scene, told: tuple[Told, ...]) -> str:
    yearly = [one for one in told if one.status.yearly] or list(told)
    low = min(yearly, key=lambda one: min(one.spoken_for))
    high = max(yearly, key=lambda one: max(one.spoken_for))
    say, office = scene.say, scene.short(told[0].office)
    if low.year == high.year:
        value = values_text(low, say)
        return say("sentence.alt.only", office=office, value=value, year=low.year)
    return say(
        "sentence.alt.extremes",
        office=office,
        low=values_text(low, say),
        high=values_text(high, say),
        low_year=low.year,
        high_year=high.year,
    )


def _range(scene: Scene, told: list[Told]) -> str:
    whole = {id(one) for one in scene.whole}
    yearly = [one for one in told if id(one) in whole] or told
    low = min(yearly, key=lambda one: min(one.spoken_for))
    high = max(yearly, key=lambda one: max(one.spoken_for))
    texts = [values_text(one, scene.say) for one in (low, high)]
    if len(yearly) > 1:
        for place, one in enumerate((low, high)):
            name = scene.short(one.office)
            texts[place] = scene.say("sentence.at_office", value=texts[place], office=name)
    return scene.say("sentence.alt.range", low=texts[0], high=texts[1])


def _ranking(scene: Scene) -> Iterator[str]:
    yield _range(scene, list(scene.told))
    middle = middle_text(list(scene.whole), scene.say)
    yield scene.say("sentence.alt.median", median=middle) if middle else ""


def _ratios(scene: Scene) -> Iterator[str]:
    if scene.ratios:
        low = min(scene.ratios, key=lambda ratio: ratio.low)
        high = max(scene.ratios, key=lambda ratio: ratio.high)
        texts = [end_text(low.low, low, scene.say), end_text(high.high, high, scene.say)]
        yield scene.say("sentence.alt.range", low=texts[0], high=texts[1])


def _places(scene: Scene, key: str, status: Status) -> str:
    found = with_status(scene, status)
    return scene.say(f"sentence.alt.{key}", places=places(found, scene)) if found else ""


def _gaps(scene: Scene) -> str:
    found = gaps(scene)
    if not found:
        return ""
    say = scene.say
    alone = len({one.office for one in scene.told}) == 1
    texts = [
        runs_of(years, say)
        if alone
        else say("sentence.place", office=scene.short(slug), years=runs_of(years, say))
        for slug, years in found.items()
    ]
    return say("sentence.alt.gap", places=names(texts, say, 3))
