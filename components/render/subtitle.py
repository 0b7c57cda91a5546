"""The subtitle: what is counted, where and when, then the one caveat."""

from components.model import InstitutionKind, MetricKind
from components.query.silence import found_in
from components.render.caption import Shape
from components.render.caveat import caveat
from components.render.counting import capital, things
from components.render.scene import Scene
from components.words import Words

CUTS = ("; ", ": ")


def subtitle_of(scene: Scene) -> str:
    """Two or three sentences that a reader needs before the drawing."""
    if not scene.told:
        return scene.say("sentence.nothing.subtitle", counts=counts(scene))
    parts = [_what(scene)]
    if scene.shape is Shape.RANKING and not scene.answer.denominator:
        parts.append(_left_out(scene))
    parts.append(_closing(scene))
    return " ".join(part for part in parts if part)


def counts(scene: Scene) -> str:
    """What the metric counts, in its first clause, or the division that a ratio makes."""
    if scene.answer.denominator:
        return scene.say("sentence.ratio.subtitle", what=capital(scene.topic), below=scene.below)
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
        "sentence.subtitle.where", counts=counts(scene), where=scene.where, years=scene.years
    )


def _left_out(scene: Scene) -> str:
    """How many of the offices that existed have no whole year in the drawing."""
    year = scene.year
    if year is None:
        return ""
    open_then = [
        office
        for office in scene.answer.offices
        if office.kind is InstitutionKind.OFFICE
        and found_in(None, office, scene.metric, year).counts
    ]
    found = {one.office for one in scene.whole}
    missing = [office for office in open_then if office.slug not in found]
    if not missing:
        return ""
    stock = scene.metric.kind is MetricKind.STOCK
    thing = "office_checkpoint" if scene.metric.needs_checkpoint else "office"
    return scene.say(
        f"sentence.subtitle.{'left_out_stock' if stock else 'left_out'}",
        n=scene.say.number(len(missing)),
        offices=things(len(open_then), thing, scene.say),
        year=year,
    )


def _closing(scene: Scene) -> str:
    if scene.answer.denominator:
        return scene.say("sentence.ratio.caveat")
    return caveat(scene)
