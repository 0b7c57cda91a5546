"""The alternative text: kind of drawing, extremes, direction, gaps and caveat in 220 characters."""

from collections.abc import Iterable, Iterator

from components.model import Status, Told
from components.render.caption import Shape, fitted
from components.render.caveat import gaps, missing_figures, part_years, places, with_status
from components.render.clause import values_text
from components.render.counting import capital, names
from components.render.direction import Direction, comparable_years, direction, left_out
from components.render.ranking import middle_text
from components.render.ratio import end_text, yearly_ratios
from components.render.scene import Scene
from components.render.status import told_text
from components.render.when import runs_of

MOST_EXTREMES = 2
MOST_APART = 2
WAYS = {
    Direction.UP: "sentence.alt.up",
    Direction.DOWN: "sentence.alt.down",
    Direction.NONE: "sentence.alt.no_pattern",
}


def alt_of(scene: Scene) -> str:
    """At most 220 characters, the most telling first."""
    if not scene.told:
        key = "sentence.ratio.nothing_alt" if scene.answer.denominator else "sentence.nothing.alt"
        facts = {"what": scene.brief, "below": scene.brief_below}
        facts["figures"] = scene.no_figures(scene.brief)
        return fitted([scene.say(key, **facts)])
    return fitted(_sentences(scene))


def _sentences(scene: Scene) -> Iterator[str]:
    yield _head(scene)
    if scene.answer.denominator:
        yield from _ratios(scene)
    elif scene.shape is Shape.TREND:
        yield from _trend(scene)
    else:
        yield from _ranking(scene)
    yield _places(scene, "disputed", with_status(scene, Status.DISPUTED))
    yield _places(scene, "part", part_years(scene))
    if scene.shape is Shape.TREND and not scene.answer.denominator:
        yield _gaps(scene)


def _head(scene: Scene) -> str:
    say = scene.say
    kind = "trend" if scene.shape is Shape.TREND else "ranking"
    if scene.answer.denominator:
        kind = f"ratio_{kind}"
    return say(
        f"sentence.alt.{kind}",
        what=scene.brief,
        below=scene.brief_below,
        where=scene.where,
        years=scene.years,
        year=scene.year,
        offices=scene.crowd(scene.told),
    )


def _trend(scene: Scene) -> Iterator[str]:
    offices = list(dict.fromkeys(one.office for one in scene.told))
    if len(offices) > MOST_EXTREMES:
        yield _range(scene, scene.ranked)
        yield _apart(scene)
        return
    for slug in offices:
        mine = scene.answer.of(slug)
        yield _extremes(scene, mine)
        if len(offices) == 1:
            yield _way(scene, mine)


def _way(scene: Scene, mine: tuple[Told, ...]) -> str:
    """The direction with the years that it leaves out."""
    points = comparable_years(mine, scene.metric.kind, scene.answer.breaks)
    key = WAYS.get(direction(points))
    if key is None:
        return ""
    years = runs_of(left_out(mine, points), scene.say)
    beyond = bool(years) and direction(points) is not Direction.NONE
    return scene.say(f"{key}_beyond" if beyond else key, years=years)


def _extremes(scene: Scene, told: tuple[Told, ...]) -> str:
    yearly = [one for one in told if one.whole] or list(told)
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


def _range(scene: Scene, ranked: tuple[Told, ...]) -> str:
    """The span of the offices' whole years; one value alone has none."""
    if not ranked:
        return ""
    low = min(ranked, key=lambda one: min(one.spoken_for))
    high = max(ranked, key=lambda one: max(one.spoken_for))
    texts = [values_text(one, scene.say) for one in (low, high)]
    named = [
        scene.say("sentence.at_office", value=text, office=scene.short(one.office))
        for text, one in zip(texts, (low, high), strict=True)
    ]
    if len(ranked) == 1:
        return scene.say("sentence.end", text=named[0])
    if texts[0] == texts[1]:
        return scene.say("sentence.alt.level", value=texts[0])
    return scene.say("sentence.alt.range", low=named[0], high=named[1])


def _ranking(scene: Scene) -> Iterator[str]:
    if len(scene.told) == 1:
        one = scene.told[0]
        office, value = scene.short(one.office), told_text(one, scene.say)
        yield scene.say("sentence.long.series", office=office, values=value)
        return
    yield _range(scene, scene.ranked)
    middle = middle_text(scene.ranked, scene)
    yield scene.say("sentence.alt.median", median=middle) if middle else ""
    yield _apart(scene)


def _apart(scene: Scene) -> str:
    """What institutions of other levels say, named and in no range."""
    texts = [
        scene.say(
            "sentence.long.pair",
            office=scene.short(one.office),
            value=scene.say("sentence.at_year", value=told_text(one, scene.say), year=one.year)
            if scene.shape is Shape.TREND
            else told_text(one, scene.say),
        )
        for one in scene.apart[-MOST_APART:]
    ]
    return scene.say("sentence.alt.apart", others="; ".join(texts)) if texts else ""


def _ratios(scene: Scene) -> Iterator[str]:
    """The span of the whole years; of one office the first and last ratio with their years."""
    ratios = [one for one in yearly_ratios(scene) if scene.is_office(one.told)]
    if not ratios:
        return
    offices = {ratio.told.office for ratio in ratios}
    low = min(ratios, key=lambda ratio: ratio.low)
    high = max(ratios, key=lambda ratio: ratio.high)
    texts = [end_text(low.low, low, scene.say), end_text(high.high, high, scene.say)]
    at = [scene.short(one.told.office) if len(offices) > 1 else one.told.year for one in (low, high)]
    named = [
        scene.say("sentence.at_office", value=text, office=place)
        for text, place in zip(texts, at, strict=True)
    ]
    if len(ratios) == 1:
        yield scene.say("sentence.end", text=named[0])
    else:
        yield scene.say("sentence.alt.range", low=named[0], high=named[1])


def _places(scene: Scene, key: str, found: Iterable[Told]) -> str:
    found = list(found)
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
    figures = capital(missing_figures(found, scene))
    return say("sentence.alt.gap", places=names(texts, say, 3), figures=figures)
