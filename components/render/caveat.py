"""The one caveat that changes how a drawing is read, and where each sort of doubt sits."""

from collections.abc import Callable, Iterable, Mapping

from components.model import Status, Told
from components.query.compare import before
from components.render.caption import Shape
from components.render.counting import capital, names, things
from components.render.scene import Scene
from components.render.when import runs_of

MOST_PLACES = 4
WORDED = frozenset({Status.APPROX, Status.AT_LEAST, Status.AT_MOST})


def caveat(scene: Scene) -> str:
    """The gravest caveat as a sentence, empty where nothing limits the reading."""
    rules: tuple[Callable[[Scene], str], ...] = (
        _broken,
        _without_checkpoint,
        _disputed,
        _part,
        _doubtful,
        _worded,
        _slight,
        _early,
        _gap,
    )
    return next((text for rule in rules if (text := rule(scene))), "")


def places(told: Iterable[Told], scene: Scene) -> str:
    """Which offices and years: Blitar 2019 dan 2020; only the years where one office is drawn."""
    years: dict[str, list[int]] = {}
    for one in told:
        years.setdefault(one.office, []).append(one.year)
    if scene.shape is Shape.RANKING:
        return names([scene.short(slug) for slug in years], scene.say, MOST_PLACES)
    if len({one.office for one in scene.told}) == 1:
        return runs_of((year for found in years.values() for year in found), scene.say)
    say = scene.say
    texts = [
        say("sentence.place", office=scene.short(slug), years=runs_of(found, say))
        for slug, found in years.items()
    ]
    return names(texts, say, MOST_PLACES)


def gaps(scene: Scene) -> dict[str, list[int]]:
    """The years without any figure, by office, of the few offices that a trend draws."""
    if scene.parts_of_year:
        return {}
    found = {one.office for one in scene.told}
    drawn = [office for office in scene.answer.offices if office.slug in found]
    years = scene.answer.years
    if scene.answer.denominator:
        told = [one.year for one in scene.told]
        years = tuple(range(min(told), max(told) + 1)) if told else ()
    return {
        office.slug: missing
        for office in drawn
        if (
            missing := [
                year
                for year in years
                if scene.answer.at(office.slug, year) is None and office.existed_in(year)
            ]
        )
    }


def missing_figures(missing: Mapping[str, Iterable[int]], scene: Scene) -> str:
    """What was not found of those years: a figure, or only one of a year or a part of it."""
    known = any(scene.remains([slug], years) for slug, years in missing.items())
    return scene.say(f"sentence.figures.{'no_year' if known else 'none'}")


def with_status(scene: Scene, *wanted: Status) -> list[Told]:
    """The told figures of some marks; a ratio bears those of its denominator too."""
    below = {id(ratio.told): ratio.below for ratio in scene.ratios if ratio.below}
    return [
        one
        for one in scene.told
        if {one.status, below.get(id(one), one).status}.intersection(wanted)
    ]


def part_years(scene: Scene) -> list[Told]:
    """What covers no whole year, quarrels over a part of one included."""
    if scene.parts_of_year:
        return []
    return [one for one in scene.told if not one.whole and not one.figure.flag]


def _broken(scene: Scene) -> str:
    for event in scene.answer.breaks:
        sides = {before(one, event) for one in scene.told}
        if len(sides) > 1:
            return scene.say("sentence.end", text=scene.say.of(event.text))
    return ""


def _without_checkpoint(scene: Scene) -> str:
    if not scene.metric.needs_checkpoint:
        return ""
    slugs = dict.fromkeys(
        one.office for one in scene.told if scene.answer.office(one.office).checkpoint is False
    )
    offices = names([scene.short(slug) for slug in slugs], scene.say, MOST_PLACES)
    return scene.say("sentence.caveat.no_checkpoint", offices=offices) if slugs else ""


def _disputed(scene: Scene) -> str:
    return _listed(scene, "disputed", Status.DISPUTED)


def _part(scene: Scene) -> str:
    found = part_years(scene)
    return scene.say("sentence.caveat.part", places=places(found, scene)) if found else ""


def _doubtful(scene: Scene) -> str:
    return _listed(scene, "doubtful", Status.DOUBTFUL)


def _worded(scene: Scene) -> str:
    return _listed(scene, "worded", *WORDED)


def _listed(scene: Scene, key: str, *wanted: Status) -> str:
    found = with_status(scene, *wanted)
    return scene.say(f"sentence.caveat.{key}", places=places(found, scene)) if found else ""


def _early(scene: Scene) -> str:
    early = [one for one in scene.told if one.figure.coverage == "told_early"]
    if not early:
        return ""
    if len(scene.told) == 1:
        return scene.say("sentence.caveat.early_one")
    if len(early) <= MOST_PLACES:
        return scene.say("sentence.caveat.early_places", places=places(early, scene))
    figures = capital(things(len(early), "figure", scene.say))
    return scene.say("sentence.caveat.early", n=figures)


def _slight(scene: Scene) -> str:
    """A gap too small to draw, where the drawing holds one figure only."""
    if len(scene.told) != 1:
        return ""
    told = scene.told[0]
    others = [value for value in told.values if value != told.figure.value]
    if not others:
        return ""
    values = scene.say.list([scene.say.value(value, told.figure.unit) for value in others])
    return scene.say("sentence.caveat.slight", values=values)


def _gap(scene: Scene) -> str:
    found = gaps(scene) if scene.shape is Shape.TREND else {}
    if not found:
        return ""
    if scene.answer.denominator:
        return scene.say("sentence.caveat.gap_ratio")
    return scene.say("sentence.caveat.gap", figures=missing_figures(found, scene))
