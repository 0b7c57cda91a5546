"""The alternative text: kind of drawing, extremes, direction, gaps and caveat in 220 characters."""

from collections.abc import Iterable, Iterator

from components.model import Status, Told
from components.render.alt_span import apart_of, range_of, ranking_of, ratios_of
from components.render.caption import Shape, fitted
from components.render.caveat import gaps, missing_figures, part_years, places, with_status
from components.render.clause import values_text
from components.render.counting import capital, names
from components.render.direction import Direction, comparable_years, direction, left_out
from components.render.exceeded import briefly_exceeded
from components.render.scene import Scene
from components.render.uprights import brief_uprights
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
        key = "sentence.ratio.nothing_alt" if scene.answer.denominator else "sentence.nothing.alt"
        facts = {"what": scene.brief, "below": scene.brief_below}
        facts["figures"] = scene.no_figures(scene.brief)
        return fitted([scene.say(key, **facts)])
    return fitted(_sentences(scene))


def _sentences(scene: Scene) -> Iterator[str]:
    yield _head(scene)
    if scene.answer.denominator:
        yield from ratios_of(scene)
    elif scene.shape is Shape.TREND:
        yield from _trend(scene)
    else:
        yield from ranking_of(scene)
    yield briefly_exceeded(scene)
    yield _places(scene, "disputed", with_status(scene, Status.DISPUTED))
    yield _places(scene, "part", part_years(scene))
    if scene.shape is Shape.TREND and not scene.answer.denominator:
        yield _gaps(scene)
    if scene.shape is Shape.TREND:
        yield from brief_uprights(scene)


def _head(scene: Scene) -> str:
    say = scene.say
    kind = "trend" if scene.shape is Shape.TREND else "ranking"
    if scene.answer.denominator:
        kind = f"ratio_{kind}"
    year, years = str(scene.year), scene.years
    if scene.parts_of_year:
        year = say("sentence.alt.months", months=scene.months, year=year)
        years = say("sentence.alt.months_years", months=scene.months, years=years)
    return say(
        f"sentence.alt.{kind}",
        what=scene.brief,
        below=scene.brief_below,
        where=scene.where,
        years=years,
        year=year,
        offices=scene.crowd(scene.told),
    )


def _trend(scene: Scene) -> Iterator[str]:
    offices = list(dict.fromkeys(one.office for one in scene.told))
    if len(offices) > MOST_EXTREMES:
        yield range_of(scene)
        yield apart_of(scene)
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
