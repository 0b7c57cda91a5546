"""The long text: everything that a drawing shows, as a paragraph for those who do not see it."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from components.charts.cell_words import is_stock
from components.model import Told
from components.query.rates import Ratio
from components.render.caption import Shape
from components.render.caveat import gaps, missing_figures, part_years
from components.render.counting import capital, lowered
from components.render.direction import (
    Direction,
    comparable_years,
    direction,
    left_out,
    left_out_text,
)
from components.render.ranking import middle_text
from components.render.ratio import ratio_with_base
from components.render.scene import MOST_NAMED, Scene
from components.render.status import span_mark, told_text
from components.render.uprights import uprights
from components.render.when import runs_of, when

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
    yield from uprights(scene)
    for office in scene.answer.offices:
        told = scene.answer.of(office.slug)
        if not told:
            figures = missing_figures({office.slug: scene.answer.years}, scene)
            yield say("sentence.long.no_series", office=office.short, figures=figures)
            continue
        values = [say("sentence.at_year", value=_said(one, scene), year=one.year) for one in told]
        yield say("sentence.long.series", office=office.short, values=say.list(values))
        if office.slug in missing:
            figures = missing_figures({office.slug: missing[office.slug]}, scene)
            years = runs_of(missing[office.slug], say)
            yield capital(say("sentence.long.missing", years=years, figures=figures))
        if len(told) > 1:
            yield _direction(told, scene)


def _direction(told: tuple[Told, ...], scene: Scene) -> str:
    """What the comparable years show, and which years are none of them."""
    points = comparable_years(told, scene.metric.kind, scene.answer.breaks)
    way = direction(points)
    text = scene.say(f"sentence.long.{way}")
    years = left_out_text(left_out(told, points), scene.say)
    if way not in {Direction.UP, Direction.DOWN} or not years:
        return text
    return scene.say("sentence.direction.beyond", years=years, clause=lowered(text))


def _ranking(scene: Scene) -> Iterator[str]:
    part = [one for one in part_years(scene) if scene.is_office(one)]
    doubtful = [one for one in scene.told if one.figure.flag and scene.is_office(one)]
    key = "months" if scene.parts_of_year else "stock" if is_stock(scene.metric) else "whole"
    yield from _group(key, sorted(scene.ranked, key=_largest_first), scene)
    middle = middle_text(scene.ranked, scene)
    yield scene.say("sentence.long.median", median=middle) if middle else ""
    yield from _group("part", part, scene)
    yield from _group("apart", scene.apart, scene)
    yield from _group("doubtful", doubtful, scene)


def _largest_first(told: Told) -> tuple[Decimal, str]:
    return -max(told.spoken_for), told.office


def _group(key: str, told: Iterable[Told], scene: Scene) -> Iterator[str]:
    found = list(told)
    if found:
        yield scene.say(f"sentence.long.{key}", values=_listed(found, scene), months=scene.months)


def _listed(told: list[Told], scene: Scene) -> str:
    say = scene.say
    texts = [
        say("sentence.long.pair", office=scene.short(one.office), value=_said(one, scene))
        for one in told[:MOST_LISTED]
    ]
    rest = len(told) - MOST_LISTED
    if rest > 0:
        more = scene.crowd(told[MOST_LISTED:])
        return ", ".join([*texts, say("sentence.long.and_more", more=more)])
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
            value=_ratio(ratio, scene),
        )
        for ratio in scene.ratios[:MOST_LISTED]
    ]
    if texts:
        yield say("sentence.end", text="; ".join(texts))


def _ratio(ratio: Ratio, scene: Scene) -> str:
    """A ratio with the span of a part-year, and the day of a denominator that is a stock."""
    say, text = scene.say, ratio_with_base(ratio, scene.say)
    notes = [span_mark(ratio.told.figure, say)]
    if ratio.population is not None:
        notes.append(say("sentence.ratio.of_register"))
    elif ratio.below and ratio.below.is_stock:
        at = when(ratio.below.figure.period, say)
        notes.append(say("sentence.ratio.of_day", when=at))
    said = "; ".join(note for note in notes if note)
    return say("sentence.at_year", value=text, year=said) if said else text


def _said(told: Told, scene: Scene) -> str:
    return told_text(told, scene.say)
