"""The uprights of a trend in words: the changes of rules and the openings that it draws."""

from components.charts.breaks import drawn_breaks
from components.charts.openings import openings
from components.render.scene import Scene
from components.render.subtitle import first_clause


def uprights(scene: Scene) -> list[str]:
    """A sentence for each, oldest first, as the long text says them."""
    say = scene.say
    breaks = [
        say(
            "uprights.break",
            month=say.month(event.start),
            what=first_clause(say.of(event.text), say).rstrip("."),
        )
        for event in drawn_breaks(scene.answer, scene.answer.years)
    ]
    return [*breaks, *_openings(scene)]


def brief_uprights(scene: Scene) -> list[str]:
    """The same as short as an alternative text wants them."""
    say = scene.say
    breaks = [
        say("uprights.alt_break", month=say.month(event.start))
        for event in drawn_breaks(scene.answer, scene.answer.years)
    ]
    return [*breaks, *_openings(scene)]


def _openings(scene: Scene) -> list[str]:
    found = openings(scene.answer, scene.answer.years, (one.office for one in scene.told))
    say = scene.say
    return [
        say(
            "uprights.opened_at",
            offices=say.list([office.short for office in one.offices]),
            month=say.month(one.day),
        )
        for one in found
    ]
