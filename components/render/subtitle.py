"""The subtitle: what is counted, where and when, then the one caveat."""

from components.query.rates import POPULATION
from components.query.silence import found_in
from components.render.caption import Shape
from components.render.caveat import caveat
from components.render.counting import among, capital
from components.render.exceeded import exceeded
from components.render.intervals import interval_note
from components.render.levels import is_office
from components.render.remains import any_remains
from components.render.scene import Scene
from components.words import Words

CUTS = ("; ", ": ")
_NOTHING = "sentence.nothing.subtitle"


def subtitle_of(scene: Scene) -> str:
    """Two or three sentences that a reader needs before the drawing."""
    if not scene.told:
        key = "sentence.ratio.nothing_subtitle" if scene.answer.denominator else _NOTHING
        return scene.say(key, counts=counts(scene), figures=scene.no_figures())
    parts = [_what(scene)]
    if scene.parts_of_year:
        parts.append(scene.say("gate.subtitle", months=capital(scene.months)))
    elif scene.shape is Shape.RANKING and not scene.answer.denominator:
        parts.append(_left_out(scene))
    parts += [exceeded(scene), _closing(scene)]
    return " ".join(part for part in parts if part)


def counts(scene: Scene) -> str:
    """What the metric counts, in its first clause, or the division that a ratio makes."""
    below = scene.answer.denominator
    if below:
        key = "register" if below.slug == POPULATION else "subtitle"
        return scene.say(f"sentence.ratio.{key}", what=capital(scene.topic), below=scene.below)
    return first_clause(scene.say.of(scene.metric.counts), scene.say)


def first_clause(text: str, say: Words) -> str:
    """A catalogue sentence up to its first semicolon or colon."""
    for cut in CUTS:
        text = text.split(cut, maxsplit=1)[0]
    return say("sentence.end", text=text.rstrip("."))


def _what(scene: Scene) -> str:
    if scene.shape is Shape.RANKING:
        return scene.say("sentence.subtitle.ranking", counts=counts(scene), year=scene.year)
    return scene.say(
        "sentence.subtitle.where",
        counts=counts(scene),
        where=capital(scene.where),
        years=scene.years,
    )


def _left_out(scene: Scene) -> str:
    """How many of the offices that existed have no whole year in the drawing."""
    year = scene.year
    if year is None:
        return ""
    open_then = [
        office
        for office in scene.answer.offices
        if is_office(office) and found_in(None, office, scene.metric, year).counts
    ]
    found = {one.office for one in scene.whole}
    missing = [office.slug for office in open_then if office.slug not in found]
    if scene.stock:
        # of a stock any day counts, so that what is missing must be missing altogether
        release, metric = scene.answer.release, scene.metric
        missing = [slug for slug in missing if not any_remains(release, metric, [slug], [year])]
    if not missing:
        return ""
    thing = "office_checkpoint" if scene.metric.needs_checkpoint else "office"
    n, offices = among(len(missing), len(open_then), thing, scene.say)
    if len(open_then) == 1:
        offices, key = open_then[0].short, "left_out_one"
    else:
        key = "left_out_all" if len(missing) == len(open_then) else "left_out"
    stock = "_stock" if scene.stock else ""
    return scene.say(f"sentence.subtitle.{key}{stock}", n=n, offices=offices, year=year)


def _closing(scene: Scene) -> str:
    if scene.answer.denominator:
        note = interval_note(scene) if scene.shape is Shape.RANKING else ""
        parts = (caveat(scene), note, scene.say("sentence.ratio.caveat"))
        return " ".join(part for part in parts if part)
    return caveat(scene)
