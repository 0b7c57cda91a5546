"""The spans of an alternative text: between which figures of offices a drawing runs."""

from collections.abc import Iterator

from components.render.apart import last_of_each
from components.render.caption import Shape
from components.render.clause import values_text
from components.render.ranking import middle_text
from components.render.ratio import end_text, ratio_text, yearly_ratios
from components.render.scene import Scene
from components.render.status import told_text

MOST_APART = 2


def range_of(scene: Scene) -> str:
    """The span of the offices' whole years; one value alone has none."""
    ranked = scene.ranked
    if not ranked:
        return ""
    low = min(ranked, key=lambda one: min(one.spoken_for))
    high = max(ranked, key=lambda one: max(one.spoken_for))
    texts = [values_text(one, scene.say) for one in (low, high)]
    named = [
        scene.say("sentence.at_office", value=text, office=scene.short(one.office))
        for text, one in zip(texts, (low, high), strict=True)
    ]
    if len(ranked) == 1:
        return scene.say("sentence.end", text=named[0])
    if texts[0] == texts[1]:
        return scene.say("sentence.alt.level", value=texts[0])
    return scene.say("sentence.alt.range", low=named[0], high=named[1])


def ranking_of(scene: Scene) -> Iterator[str]:
    """One figure, or the span and the median of the offices, and what others say."""
    if len(scene.told) == 1:
        one = scene.told[0]
        office, value = scene.short(one.office), told_text(one, scene.say)
        yield scene.say("sentence.long.series", office=office, values=value)
        return
    yield range_of(scene)
    middle = middle_text(scene.ranked, scene)
    yield scene.say("sentence.alt.median", median=middle) if middle else ""
    yield apart_of(scene)


def apart_of(scene: Scene) -> str:
    """What institutions of other levels say, named and in no range."""
    texts = [
        scene.say(
            "sentence.long.pair",
            office=scene.short(one.office),
            value=scene.say("sentence.at_year", value=told_text(one, scene.say), year=one.year)
            if scene.shape is Shape.TREND
            else told_text(one, scene.say),
        )
        for one in last_of_each(scene.apart)[:MOST_APART]
    ]
    return scene.say("sentence.alt.apart", others="; ".join(texts)) if texts else ""


def ratios_of(scene: Scene) -> Iterator[str]:
    """The span of the whole years; of one office the first and last ratio with their years."""
    ratios = [one for one in yearly_ratios(scene) if scene.is_office(one.told)]
    if len(ratios) == 1:
        (one,) = ratios
        office, value = scene.short(one.told.office), ratio_text(one, scene.say)
        yield scene.say("sentence.alt.only", office=office, value=value, year=one.told.year)
    if len(ratios) < 2:
        return
    offices = {ratio.told.office for ratio in ratios}
    low = min(ratios, key=lambda ratio: ratio.low)
    high = max(ratios, key=lambda ratio: ratio.high)
    texts = [end_text(low.low, low, scene.say), end_text(high.high, high, scene.say)]
    at = [
        scene.short(one.told.office) if len(offices) > 1 else one.told.year for one in (low, high)
    ]
    named = [
        scene.say("sentence.at_office", value=text, office=place)
        for text, place in zip(texts, at, strict=True)
    ]
    yield scene.say("sentence.alt.range", low=named[0], high=named[1])
