"""The long text: everything that a drawing shows, as a paragraph for those who do not see it."""

from collections.abc import Iterator

from components.model import Status, Told
from components.render.caption import Shape
from components.render.caveat import gaps
from components.render.direction import comparable_years, direction
from components.render.ranking import middle_text
from components.render.ratio import ratio_with_base
from components.render.scene import MOST_NAMED, Scene
from components.render.status import told_text
from components.render.when import runs_of

MOST_LISTED = 40


def long_of(scene: Scene, title: str, subtitle: str) -> str:
    """The title and subtitle, then the figures in words."""
    sentences = [scene.say("sentence.end", text=title), subtitle]
    if scene.told:
        sentences += _figures(scene)
        sentences.append(scene.say("sentence.long.denied"))
    return " ".join(sentence for sentence in sentences if sentence)


def _figures(scene: Scene) -> Iterator[str]:
    if scene.answer.denominator:
        yield from _ratios(scene)
    elif scene.shape is Shape.TREND and len(scene.answer.offices) <= MOST_NAMED:
        yield from _series(scene)
    else:
        yield from _ranking(scene)


def _series(scene: Scene) -> Iterator[str]:
    say = scene.say
    missing = gaps(scene)
    for office in scene.answer.offices:
        told = scene.answer.of(office.slug)
        if not told:
            yield say("sentence.long.no_series", office=office.short)
            continue
        values = [say("sentence.at_year", value=_said(one, scene), year=one.year) for one in told]
        yield say("sentence.long.series", office=office.short, values=say.list(values))
        if office.slug in missing:
            yield say("sentence.long.missing", years=runs_of(missing[office.slug], say))
        if len(told) > 1:
            points = comparable_years(told, scene.metric.kind, scene.answer.breaks)
            yield say(f"sentence.long.{direction(points)}")


def _ranking(scene: Scene) -> Iterator[str]:
    whole = list(scene.whole)
    part = [one for one in scene.told if one.status is Status.PART and one not in whole]
    doubtful = [one for one in scene.told if one.status is Status.DOUBTFUL]
    for key, group in (("whole", whole), ("part", part), ("doubtful", doubtful)):
        if group:
            yield scene.say(f"sentence.long.{key}", values=_listed(group, scene))
        if group is whole and (middle := middle_text(whole, scene.say)):
            yield scene.say("sentence.long.median", median=middle)


def _listed(told: list[Told], scene: Scene) -> str:
    say = scene.say
    ordered = sorted(told, key=lambda one: (-max(one.spoken_for), one.office))
    texts = [
        say("sentence.long.pair", office=scene.short(one.office), value=_said(one, scene))
        for one in ordered[:MOST_LISTED]
    ]
    rest = len(ordered) - MOST_LISTED
    if rest > 0:
        return ", ".join([*texts, say("sentence.long.and_more", n=say.number(rest))])
    return ", ".join(texts) if len(texts) > MOST_NAMED else say.list(texts)


def _ratios(scene: Scene) -> Iterator[str]:
    say = scene.say
    texts = [
        say(
            "sentence.long.pair",
            office=say(
                "sentence.place",
                office=scene.short(ratio.told.office),
                years=ratio.told.year,
            ),
            value=ratio_with_base(ratio, say),
        )
        for ratio in scene.ratios[:MOST_LISTED]
    ]
    if texts:
        yield say("sentence.end", text="; ".join(texts))


def _said(told: Told, scene: Scene) -> str:
    return told_text(told, scene.say)
