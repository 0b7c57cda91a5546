"""The title of figures that all speak of the same months of a year, and so may be compared."""

from fractions import Fraction

from components.model import Told
from components.query.change import change
from components.render.clause import told_sentence, values_text
from components.render.counting import capital
from components.render.scene import Scene

TWO = 2


def months_title(scene: Scene) -> str:
    """The latest figure beside the one before it, or the span of several offices; never a rank."""
    offices = list(dict.fromkeys(one.office for one in scene.told))
    if len(offices) == 1:
        return _of_one(scene)
    year = scene.year or max(one.year for one in scene.told)
    mine = [one for one in scene.told if one.year == year and not one.figure.flag]
    mine = mine or list(scene.told)
    ordered = sorted(mine, key=lambda one: (-max(one.spoken_for), one.office))
    if len(ordered) <= TWO:
        return _beside(scene, ordered)
    return scene.say(
        "gate.title.range",
        months=capital(scene.months),
        year=ordered[0].year,
        what=scene.topic,
        offices=scene.crowd(ordered),
        low=values_text(ordered[-1], scene.say),
        high=values_text(ordered[0], scene.say),
    )


def _of_one(scene: Scene) -> str:
    """The newest year; against the same months of an earlier one where both compare."""
    told = sorted(scene.told, key=lambda one: one.year)
    now, earlier = told[-1], told[:-1]
    clause = told_sentence(now, scene.setting.catalogue, scene.say)
    if not earlier:
        return clause
    before = earlier[-1]
    facts = {"clause": clause, "value": values_text(before, scene.say), "year": before.year}
    found = change(before, now, scene.setting)
    if found is None or found.rough:
        return scene.say("gate.title.beside", **facts)
    way = "up" if found.growth > 0 else "down" if found.growth < 0 else "same"
    share = scene.say.percent(round(float(abs(found.growth) * Fraction(100)), 1))
    return scene.say(f"gate.title.{way}", share=share, **facts)


def _beside(scene: Scene, told: list[Told]) -> str:
    first, *rest = told
    clause = told_sentence(first, scene.setting.catalogue, scene.say)
    for other in rest:
        office, value = scene.short(other.office), values_text(other, scene.say)
        clause = scene.say("sentence.tail.beside", clause=clause, office=office, value=value)
    return clause
