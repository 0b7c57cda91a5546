"""The title of one office, or of several, over the years."""

from collections.abc import Iterable

from components.model import Status, Told
from components.render.bounds import surely_apart
from components.render.clause import told_sentence, values_text
from components.render.counting import capital, names
from components.render.direction import Direction, comparable_years, direction
from components.render.growth import PANDEMIC_BASES, change_words
from components.render.multiple import times_words
from components.render.scene import Scene
from components.render.when import last_of, runs_of, when

RANGE_FROM = 3
NAMED_IN_TAIL = 3


def series_title(scene: Scene) -> str:
    """The finding of a trend: an office's direction or last year, or several side by side."""
    told = scene.answer.told
    offices = list(dict.fromkeys(one.office for one in told))
    if len(offices) == 1:
        return _with_missing(_of_one(scene, scene.answer.of(offices[0])), scene)
    return _of_several(scene)


def _of_one(scene: Scene, told: tuple[Told, ...]) -> str:
    points = comparable_years(told, scene.metric.kind, scene.answer.breaks)
    way = direction(points)
    if way in {Direction.UP, Direction.DOWN}:
        first, last = points[0], points[-1]
        shut = [one.year for one in told if first.year < one.year < last.year]
        shut = [year for year in shut if year in PANDEMIC_BASES]
        clause = scene.say(
            f"sentence.direction.{way}",
            what=scene.topic if shut else capital(scene.topic),
            office=scene.short(first.office),
            before=values_text(first, scene.say),
            after=values_text(last, scene.say),
            first=first.year,
            last=last.year,
        )
        if not shut:
            return clause
        years = runs_of(shut, scene.say)
        return scene.say("sentence.direction.beyond", years=years, clause=clause)
    yearly = [one for one in told if one.status.yearly]
    lead = max(yearly or told, key=lambda one: one.year)
    clause = told_sentence(lead, scene.setting.catalogue, scene.say)
    alone = len(scene.answer.offices) == 1
    return _tailed(clause, lead, scene) if alone else clause


def _tailed(clause: str, lead: Told, scene: Scene) -> str:
    """The clause with one word on the year before, where the drawing shows it."""
    say, year = scene.say, lead.year - 1
    if year not in scene.answer.years or lead.is_stock or not lead.status.yearly:
        return clause
    before = scene.answer.at(lead.office, year)
    if before is None:
        return say("sentence.tail.missing", clause=clause, year=year)
    change = change_words(lead, before, scene.setting, say)
    if change:
        return say("sentence.tail.change", clause=clause, change=change)
    if before.status is Status.DISPUTED:
        values = values_text(before, say)
        return say("sentence.tail.disputed", clause=clause, year=year, values=values)
    if before.status is Status.PART and before.figure.period.from_new_year:
        last = last_of(before.figure.period, say)
        return say("sentence.tail.part", clause=clause, last=last)
    return clause


def _of_several(scene: Scene) -> str:
    year = _common_year(scene)
    if year is None:
        return _each_alone(scene)
    yearly = [one for one in scene.answer.in_(year) if one.status.yearly]
    return _with_missing(side_by_side(scene, yearly), scene)


def side_by_side(scene: Scene, told: Iterable[Told]) -> str:
    """Two or more offices in one year: a multiple, both figures, or the span of them."""
    ordered = sorted(told, key=lambda one: (-max(one.spoken_for), one.office))
    if len(ordered) >= RANGE_FROM:
        return _range(scene, ordered)
    more, less = ordered
    clause = told_sentence(more, scene.setting.catalogue, scene.say)
    times = times_words(clause, more, less, scene.setting, scene.say)
    if times is None:
        office, value = scene.short(less.office), values_text(less, scene.say)
        times = scene.say("sentence.tail.beside", clause=clause, office=office, value=value)
    return times


def _common_year(scene: Scene) -> int | None:
    """The latest year for which most of the offices state a whole year, two at least."""
    found: dict[int, int] = {}
    for one in scene.answer.told:
        if one.status.yearly:
            found[one.year] = found.get(one.year, 0) + 1
    best = max(found.values(), default=0)
    return max(year for year, n in found.items() if n == best) if best > 1 else None


def _range(scene: Scene, ordered: list[Told]) -> str:
    """The span of several offices; the ends are named where no wording can move them."""
    low, high = ordered[-1], ordered[0]
    sure = surely_apart(high, ordered) and surely_apart(low, ordered)
    return scene.say(
        f"sentence.several.{'range' if sure else 'bare'}",
        when=capital(scene.say("sentence.when.year", year=high.year)),
        what=scene.topic,
        offices=scene.many(len(ordered)),
        low=values_text(low, scene.say),
        high=values_text(high, scene.say),
        low_office=scene.short(low.office),
        high_office=scene.short(high.office),
    )


def _each_alone(scene: Scene) -> str:
    """The last figure of the first two offices, each with its own time."""
    last = {one.office: one for one in scene.answer.told}
    more, less = sorted(last.values(), key=lambda one: (-one.year, one.office))[:2]
    clause = told_sentence(more, scene.setting.catalogue, scene.say)
    return scene.say(
        "sentence.tail.beside_when",
        clause=clause,
        office=scene.short(less.office),
        value=values_text(less, scene.say),
        when=when(less.figure.period, scene.say),
    )


def _with_missing(title: str, scene: Scene) -> str:
    """The title, and which of the offices asked for have no figure at all."""
    found = {one.office for one in scene.answer.told}
    asked = scene.answer.offices if scene.answer.view.offices else ()
    missing = [office.short for office in asked if office.slug not in found]
    if not missing:
        return title
    offices = names(missing, scene.say, NAMED_IN_TAIL)
    return scene.say("sentence.tail.no_figure", clause=title, offices=offices)
