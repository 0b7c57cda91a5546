"""Intervals in words: rentang 95%: 3,1–6,5, and what the thin line behind a dot says."""

from collections.abc import Callable

from components.query.intervals import USUAL_LEVEL, Interval
from components.query.rates import POPULATION
from components.render.scene import Scene
from components.words import Words


def range_text(interval: Interval, write: Callable[[float], str], say: Words) -> str:
    """The interval of a ratio with its level: rentang 95%: 3,1–6,5."""
    low, high = write(interval.low), write(interval.high)
    return say("funnel.interval.range", level=_level(say), low=low, high=high)


def interval_note(scene: Scene) -> str:
    """What the line behind a dot is, and what was divided by; empty where no dot has one."""
    if not any(one.interval for one in scene.ratios):
        return ""
    registered = any(one.denominator == POPULATION for one in scene.ratios)
    source = scene.say(f"funnel.interval.{'register' if registered else 'reports'}")
    return scene.say(
        "funnel.interval.note", level=_level(scene.say), below=scene.below, source=source
    )


def _level(say: Words) -> str:
    return say.percent(USUAL_LEVEL * 100)
