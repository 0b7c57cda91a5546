"""Exceeded: figures that a part of their own time is larger than, said wherever they are drawn."""

from collections.abc import Iterable
from fractions import Fraction

from components.catalogue import Catalogue
from components.model import Figure, Told, differ
from components.render.caveat import places
from components.render.clause import noun, values_text
from components.render.counting import with_noun
from components.render.scene import Scene
from components.render.status import value_text
from components.render.when import when
from components.words import Words


def exceeded(scene: Scene) -> str:
    """The widest of them with both figures, the others by name; empty where there are none."""
    found = _found(scene)
    if not found:
        return ""
    first, *rest = found
    text = exceeded_by([first], scene.answer.release.catalogue, scene.say)
    others = scene.say("exceeded.others", places=places(rest, scene)) if rest else ""
    return f"{text} {others}".rstrip()


def exceeded_by(found: Iterable[Told], catalogue: Catalogue, say: Words) -> str:
    """The widest of some figures that a part of themselves exceeds, with both of its figures."""
    told = max(found, key=_excess)
    part, metric = _largest(told), catalogue.metric(told.metric)
    return say(
        "exceeded.both",
        office=catalogue.office(told.office).short,
        whole=with_noun(values_text(told, say), noun(metric, say), told.figure.value),
        when=when(told.figure.period, say),
        part=value_text(part, say),
        part_when=when(part.period, say),
    )


def briefly_exceeded(scene: Scene) -> str:
    """The widest of them, as short as an alternative text wants it; nothing of a hair's breadth."""
    found = _found(scene)
    if not found or not differ((found[0].figure.value, _largest(found[0]).value)):
        return ""
    first, part = found[0], _largest(found[0])
    return scene.say(
        "exceeded.alt",
        office=scene.short(first.office),
        whole=values_text(first, scene.say),
        when=when(first.figure.period, scene.say),
        part=value_text(part, scene.say),
        until=scene.say.until(part.period),
    )


def _found(scene: Scene) -> list[Told]:
    below = (ratio.below for ratio in scene.ratios if ratio.below)
    once = {one.figure.id: one for one in (*scene.told, *below) if one.outrun}
    return sorted(once.values(), key=_excess, reverse=True)


def _excess(told: Told) -> Fraction:
    """How many times the whole its largest part is."""
    whole = max(told.values)
    return Fraction(_largest(told).value) / Fraction(whole) if whole > 0 else Fraction(0)


def _largest(told: Told) -> Figure:
    return max(told.outrun, key=lambda figure: figure.value)
