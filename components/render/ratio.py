"""Ratios in words: 4,6 untuk tiap 1.000 paspor terbit; 172,2% dari target PNBP."""

from fractions import Fraction

from components.model import RatioKind, Relation
from components.query.change import PANDEMIC_BASES
from components.query.rates import Ratio
from components.render.caption import Shape
from components.render.counting import capital, names
from components.render.intervals import range_text
from components.render.levels import crowd
from components.render.scene import Scene
from components.render.when import span_of, when
from components.words import Words

WHOLE_FROM, TENTHS_FROM = 100, 1


def ratio_text(ratio: Ratio, say: Words) -> str:
    """The ratio's value alone: 4,6; 172,2%; sekitar 4,6; antara 4,1 dan 4,6."""
    low, high = (end_text(value, ratio, say) for value in (ratio.low, ratio.high))
    return low if low == high else say("sentence.ratio.between", low=low, high=high)


def yearly_ratios(scene: Scene) -> list[Ratio]:
    """The ratios whose both sides cover a year; a range is of these alone."""
    return [one for one in scene.ratios if _whole(one)]


def ratio_alone(ratio: Ratio, say: Words) -> str:
    """The value as a table shows it: 4,6 per 1.000; 172,2%."""
    key = "sentence.ratio.unit_rate" if _is_rate(ratio) else "sentence.ratio.unit_share"
    return say(key, value=ratio_text(ratio, say), per=say.number(ratio.per))


def ratio_range(ratio: Ratio, say: Words) -> str:
    """How far chance could have moved it: rentang 95%: 3,1–6,5; empty where that is unknown."""
    interval = ratio.interval
    return range_text(interval, lambda one: end_text(one, ratio, say), say) if interval else ""


def ratio_with_base(ratio: Ratio, say: Words) -> str:
    """The value as a long text says it: 4,6 per 1.000, rentang 95%: 3,1–6,5."""
    said = (ratio_alone(ratio, say), ratio_range(ratio, say))
    return ", ".join(text for text in said if text)


def ratio_title(scene: Scene) -> str:
    """The finding of a drawing of ratios; it never names the highest."""
    if not scene.ratios:
        return _nothing(scene)
    offices = {ratio.told.office for ratio in scene.ratios}
    if len(offices) == 1:
        return _beside_silence(_of_one(scene, list(scene.ratios)), offices, scene)
    ratios = [ratio for ratio in scene.ratios if scene.is_office(ratio.told)]
    if scene.shape is Shape.TREND:
        years = [ratio.told.year for ratio in ratios if _whole(ratio)]
        best = max(set(years), key=lambda year: (years.count(year), year), default=None)
        ratios = [ratio for ratio in ratios if ratio.told.year == best] or ratios
    return _with_rest(_span(scene, ratios), ratios, scene)


def _beside_silence(title: str, told: set[str], scene: Scene) -> str:
    """The title of one office's ratio, then how many it cannot be set beside that year."""
    if scene.shape is not Shape.RANKING or scene.year is None:
        return title
    open_then = (one for one in scene.answer.offices if one.existed_in(scene.year))
    others = [one for one in open_then if one.slug not in told]
    if not others:
        return title
    return scene.say("sentence.ratio.silent", clause=title, offices=crowd(others, scene.say))


def _of_one(scene: Scene, ratios: list[Ratio]) -> str:
    whole = [ratio for ratio in ratios if _whole(ratio)]
    last = max(whole or ratios, key=lambda ratio: ratio.told.year)
    clause = _clause(scene, last)
    plain = [r for r in whole if not r.disputed and r.told.year not in PANDEMIC_BASES]
    first = min(plain, key=lambda ratio: ratio.told.year, default=last)
    if first is last:
        return clause
    value, year = ratio_text(first, scene.say), first.told.year
    return scene.say("sentence.tail.before", clause=clause, year=year, value=value)


def _span(scene: Scene, ratios: list[Ratio]) -> str:
    """The range of the whole years; fewer than two of them make none."""
    whole = [ratio for ratio in ratios if _whole(ratio)]
    if len(whole) < 2:
        shown = whole or ratios or list(scene.ratios)
        return _of_one(scene, shown[:1])
    low, high = min(whole, key=lambda r: r.low), max(whole, key=lambda r: r.high)
    rate = _is_rate(whole[0])
    return scene.say(
        "sentence.ratio.rates" if rate else "sentence.ratio.shares",
        what=capital(scene.topic),
        below=scene.below,
        year=whole[0].told.year,
        low=end_text(low.low, low, scene.say),
        high=end_text(high.high, high, scene.say),
        offices=scene.crowd(ratio.told for ratio in whole),
        per=scene.say.number(whole[0].per),
    )


def _with_rest(title: str, ratios: list[Ratio], scene: Scene) -> str:
    """The title, then the part-years of the same drawing: one with its span, several counted."""
    whole = [ratio for ratio in ratios if _whole(ratio)]
    rest = [ratio for ratio in ratios if not _whole(ratio)][0 if whole else 1 :]
    if not rest:
        return title
    if rest[1:]:
        offices = scene.crowd(ratio.told for ratio in rest)
        return scene.say("sentence.ratio.parts", clause=title, offices=offices)
    one = scene.say(
        "sentence.apart",
        office=scene.short(rest[0].told.office),
        value=ratio_text(rest[0], scene.say),
        when=when(rest[0].told.figure.period, scene.say),
    )
    return scene.say("sentence.ratio.part", clause=title, part=one)


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
    years = scene.years or span_of(scene.answer.years, scene.say) or where or scene.where
    return scene.say("sentence.ratio.nothing", what=scene.topic, below=scene.below, years=years)


def _whole(ratio: Ratio) -> bool:
    return ratio.told.whole and (ratio.below is None or ratio.below.whole)


def _about(ratio: Ratio) -> bool:
    """Whether either side is "sekitar": a ratio of vague figures is no sharper than they are."""
    sides = (ratio.told, ratio.below)
    return any(one.figure.relation is Relation.APPROX and not one.disputed for one in sides if one)


def _is_rate(ratio: Ratio) -> bool:
    return ratio.kind is RatioKind.RATE and ratio.per != 100


def end_text(value: Fraction | float, ratio: Ratio, say: Words) -> str:
    """One end of a ratio's range as its kind is written."""
    number = float(value)
    digits = 0 if number >= WHOLE_FROM else 1 if number >= TENTHS_FROM else 2
    rounded = round(number, digits)
    text = say.number(rounded) if _is_rate(ratio) else say.percent(rounded, digits)
    return say(f"status.relation.{Relation.APPROX}", value=text) if _about(ratio) else text
