"""The trend of a few offices over the years, a panel for each level of institutions."""

from dataclasses import replace

from components.charts.trend import trend
from components.model import InstitutionKind
from components.query import Answer, View, ask
from components.render.drawing import Chart, Drawing, Paint, Panel
from components.render.drawn import ranking
from components.render.drawn.behind import judged, with_remains
from components.render.legend import told_key
from components.render.sentence import Shape, alt, caption
from components.render.tables import answer_table, told_offices
from components.words import Words

MOST_LINES = 7


def drawing(view: View, say: Words) -> Drawing:
    """
    The trend of a view's offices; those of unlike levels are never drawn in one panel.

    More of them than lines can be told apart are ranked instead.
    """
    answer = ask(view)
    if len(answer.offices) > MOST_LINES:
        return ranking.drawing(view, say)
    shown = Drawing(
        chart=Chart.TREND,
        view=answer.view,
        edition=answer.release,
        caption=caption(answer, say, shape=Shape.TREND),
        panels=_panels(answer, say),
        table=answer_table(answer, say),
        figures=answer.figures,
        sources=answer.sources,
        legend=told_key(answer.told, say),
        verdict=judged(answer.verdict, len(answer.ratios if answer.denominator else answer.told)),
    )
    places = (
        (answer.metric, office.slug, year)
        for office in told_offices(answer)
        for year in answer.years
        if not answer.at(office.slug, year)
    )
    register = any(ratio.population is not None for ratio in answer.ratios)
    return with_remains(shown, places, say, register=register)


def _panels(answer: Answer, say: Words) -> tuple[Panel, ...]:
    """An institution above the offices may contain their figures."""
    levels = []
    for name, of_office in (("offices", True), ("others", False)):
        mine = {o.slug for o in answer.offices if (o.kind is InstitutionKind.OFFICE) is of_office}
        if mine and len(mine) < len(answer.offices):
            level = _of(answer, mine)
            levels.append(
                Panel(
                    paint=_paint(level, say),
                    title=say(f"gate.level_{name}"),
                    alt=alt(level, say, shape=Shape.TREND),
                )
            )
    return tuple(levels) or (Panel(paint=_paint(answer, say)),)


def _of(answer: Answer, slugs: set[str]) -> Answer:
    """The part of an answer that some of its offices have."""
    return replace(
        answer,
        offices=tuple(one for one in answer.offices if one.slug in slugs),
        told=tuple(one for one in answer.told if one.office in slugs),
        ratios=tuple(one for one in answer.ratios if one.told.office in slugs),
    )


def _paint(answer: Answer, say: Words) -> Paint:
    return lambda look, width: trend(answer, say, look, width=width)
