"""The title of one office, or of several, over the years."""

from collections.abc import Iterable

from components.model import Told
from components.render.apart import alone, with_apart
from components.render.bounds import surely_apart
from components.render.clause import told_sentence, values_text
from components.render.counting import capital, names
from components.render.direction import (
    Direction,
    comparable_years,
    direction,
    left_out,
    left_out_text,
)
from components.render.growth import change_words
from components.render.multiple import times_words
from components.render.remains import remains
from components.render.scene import Scene
from components.render.when import last_of

RANGE_FROM = 3
NAMED_IN_TAIL = 3
MOST_DIRECTION = 170


def series_title(scene: Scene) -> str:
    """The finding of a trend: an office's direction or last year, or several side by side."""
    told = scene.told
    offices = list(dict.fromkeys(one.office for one in told))
    if len(offices) == 1:
        return _with_missing(_of_one(scene, scene.answer.of(offices[0])), scene)
    return _of_several(scene)


def _of_one(scene: Scene, told: tuple[Told, ...]) -> str:
    found = _direction(scene, told)
    if found:
        return found
    usable = [one for one in told if one.whole] or [one for one in told if not one.figure.flag]
    lead = max(usable or told, key=lambda one: one.year)
    clause = told_sentence(lead, scene.setting.catalogue, scene.say)
    only = len(scene.answer.offices) == 1
    return _tailed(clause, lead, scene) if only else clause


def _direction(scene: Scene, told: tuple[Told, ...]) -> str:
    """The direction with every year that it leaves out; empty where there is no room for them."""
    points = comparable_years(told, scene.metric.kind, scene.answer.breaks)
    way = direction(points)
    if way not in {Direction.UP, Direction.DOWN}:
        return ""
    first, last = points[0], points[-1]
    years = left_out_text(left_out(told, points), scene.say)
    clause = scene.say(
        f"sentence.direction.{way}",
        what=scene.topic if years else capital(scene.topic),
        office=scene.short(first.office),
        before=values_text(first, scene.say),
        after=values_text(last, scene.say),
        first=first.year,
        last=last.year,
    )
    if years:
        clause = scene.say("sentence.direction.beyond", years=years, clause=clause)
    return clause if len(clause) <= MOST_DIRECTION else ""


def _tailed(clause: str, lead: Told, scene: Scene) -> str:
    """The clause with one word on the year before, where the drawing shows it."""
    say, year = scene.say, lead.year - 1
    if year not in scene.answer.years or lead.is_stock or not lead.whole:
        return clause
    before = scene.answer.at(lead.office, year)
    if before is None:
        mark = remains(scene.answer.release, scene.metric, lead.office, year).mark
        return say(f"sentence.tail.missing_{mark}", clause=clause, year=year)
    change = change_words(lead, before, scene.setting, say)
    if change:
        return say("sentence.tail.change", clause=clause, change=change)
    if not before.whole and not before.figure.flag and before.figure.period.from_new_year:
        last = last_of(before.figure.period, say)
        return say("sentence.tail.part", clause=clause, last=last)
    if before.whole and before.disputed:
        values = values_text(before, say)
        return say("sentence.tail.disputed", clause=clause, year=year, values=values)
    return clause


def _of_several(scene: Scene) -> str:
    year = _common_year(scene)
    if year is None:
        return _with_missing(alone(scene), scene)
    ranked = [one for one in scene.ranked if one.year == year]
    return _with_missing(with_apart(side_by_side(scene, ranked), scene), scene)


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
    for one in scene.ranked:
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
        offices=scene.crowd(ordered),
        low=values_text(low, scene.say),
        high=values_text(high, scene.say),
        low_office=scene.short(low.office),
        high_office=scene.short(high.office),
    )


def _with_missing(title: str, scene: Scene) -> str:
    """The title, and which of those asked for have no figure that the drawing can show."""
    found = {one.office for one in scene.told}
    asked = scene.answer.offices if scene.answer.view.offices else ()
    missing = [office for office in asked if office.slug not in found]
    if not missing:
        return title
    offices = names([office.short for office in missing], scene.say, NAMED_IN_TAIL)
    known = scene.remains(office.slug for office in missing)
    key = f"sentence.tail.no_figure_{'some' if known else 'none'}"
    return scene.say(key, clause=title, offices=offices)
