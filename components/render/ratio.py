"""Ratios in words: 4,6 untuk tiap 1.000 paspor terbit; 172,2% dari target PNBP."""

from fractions import Fraction

from components.model import RatioKind
from components.query.change import PANDEMIC_BASES
from components.query.rates import Ratio
from components.render.caption import Shape
from components.render.counting import capital, names
from components.render.scene import Scene
from components.render.when import when
from components.words import Words

WHOLE_FROM, TENTHS_FROM = 100, 1


def ratio_text(ratio: Ratio, say: Words) -> str:
    """The ratio's value alone: 4,6; 172,2%; antara 4,1 dan 4,6."""
    low, high = (end_text(value, ratio, say) for value in (ratio.low, ratio.high))
    return low if low == high else say("sentence.ratio.between", low=low, high=high)


def ratio_with_base(ratio: Ratio, say: Words) -> str:
    """The value as a table shows it: 4,6 per 1.000; 172,2%."""
    key = "sentence.ratio.unit_rate" if _is_rate(ratio) else "sentence.ratio.unit_share"
    return say(key, value=ratio_text(ratio, say), per=say.number(ratio.per))


def ratio_title(scene: Scene) -> str:
    """The finding of a drawing of ratios; it never names the highest."""
    if not scene.ratios:
        return _nothing(scene)
    offices = {ratio.told.office for ratio in scene.ratios}
    if len(offices) == 1:
        return _of_one(scene)
    if scene.shape is Shape.TREND:
        return _of_several(scene)
    return _span(scene, list(scene.ratios))


def _of_one(scene: Scene) -> str:
    last = max(scene.ratios, key=lambda ratio: ratio.told.year)
    clause = _clause(scene, last)
    plain = [r for r in scene.ratios if not r.disputed and r.told.year not in PANDEMIC_BASES]
    first = min(plain, key=lambda ratio: ratio.told.year, default=last)
    if first is last:
        return clause
    value, year = ratio_text(first, scene.say), first.told.year
    return scene.say("sentence.tail.before", clause=clause, year=year, value=value)


def _of_several(scene: Scene) -> str:
    years = [ratio.told.year for ratio in scene.ratios]
    best = max(set(years), key=lambda year: (years.count(year), year))
    shown = [ratio for ratio in scene.ratios if ratio.told.year == best]
    if len(shown) == 1:
        return _of_one(scene)
    return _span(scene, shown)


def _span(scene: Scene, ratios: list[Ratio]) -> str:
    low, high = min(r.low for r in ratios), max(r.high for r in ratios)
    rate = _is_rate(ratios[0])
    return scene.say(
        "sentence.ratio.rates" if rate else "sentence.ratio.shares",
        what=capital(scene.topic),
        below=scene.below,
        year=ratios[0].told.year,
        low=end_text(low, ratios[0], scene.say),
        high=end_text(high, ratios[0], scene.say),
        offices=scene.many(len(ratios)),
        per=scene.say.number(ratios[0].per),
    )


def _clause(scene: Scene, ratio: Ratio) -> str:
    rate = _is_rate(ratio)
    return scene.say(
        "sentence.ratio.rate" if rate else "sentence.ratio.share",
        what=capital(scene.topic),
        office=scene.short(ratio.told.office),
        when=when(ratio.told.figure.period, scene.say),
        value=ratio_text(ratio, scene.say),
        below=scene.below,
        per=scene.say.number(ratio.per),
    )


def _nothing(scene: Scene) -> str:
    asked = scene.answer.view.offices
    where = names([scene.short(slug) for slug in asked], scene.say, 3)
    years = scene.years or where or scene.where
    return scene.say("sentence.ratio.nothing", what=scene.topic, below=scene.below, years=years)


def _is_rate(ratio: Ratio) -> bool:
    return ratio.kind is RatioKind.RATE and ratio.per != 100


def end_text(value: Fraction, ratio: Ratio, say: Words) -> str:
    """One end of a ratio's range as its kind is written."""
    number = float(value)
    digits = 0 if number >= WHOLE_FROM else 1 if number >= TENTHS_FROM else 2
    rounded = round(number, digits)
    return say.number(rounded) if _is_rate(ratio) else say.percent(rounded, digits)
