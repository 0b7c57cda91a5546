"""Figures that are not compared: each is named with its own time, and none in a range."""

from components.model import Told
from components.render.clause import told_sentence, values_text
from components.render.scene import Scene
from components.render.when import when

NAMED, NAMED_BESIDE = 2, 1


def alone(scene: Scene) -> str:
    """The last figure of the first two institutions, each with its own time."""
    ordered = sorted(last_of_each(scene.told), key=lambda one: (bool(one.figure.flag), -one.year))
    first, *rest = ordered
    text = told_sentence(first, scene.setting.catalogue, scene.say)
    for one in rest[: NAMED - 1]:
        value = values_text(one, scene.say)
        text = scene.say("sentence.tail.beside_when", clause=text, **_place(one, scene, value))
    more = rest[NAMED - 1 :]
    return scene.say("sentence.tail.alone", clause=text, rest=scene.crowd(more)) if more else text


def with_apart(title: str, scene: Scene) -> str:
    """The title of the offices, then what institutions of other levels say, each by itself."""
    found = last_of_each(scene.apart)
    if not found:
        return title
    others = [
        scene.say("sentence.apart", **_place(one, scene, values_text(one, scene.say)))
        for one in found[:NAMED_BESIDE]
    ]
    if found[NAMED_BESIDE:]:
        others.append(scene.say("sentence.more", rest=scene.crowd(found[NAMED_BESIDE:])))
    return scene.say("sentence.tail.apart", clause=title, others=scene.say.list(others))


def last_of_each(told: tuple[Told, ...]) -> list[Told]:
    """The newest of each institution; a flagged one only where nothing else is told."""
    last: dict[str, Told] = {}
    for one in told:
        if one.office not in last or not one.figure.flag:
            last[one.office] = one
    return list(last.values())


def _place(told: Told, scene: Scene, value: str) -> dict[str, str]:
    at = when(told.figure.period, scene.say)
    return {"office": scene.short(told.office), "value": value, "when": at}
