"""The drawings of a comparison as cards: each with its finding, its marks' key and its table."""

from collections.abc import Iterable, Sequence

import streamlit as st

from components.charts.palette import Palette
from components.charts.ranking import ranking
from components.charts.trend import trend
from components.query import Answer
from components.render import blocks
from components.render.legend import told_key
from components.render.sentence import Shape, caption
from components.render.tables import answer_table, year_table
from components.ui.chart_card import chart_card, folded
from components.words import Words


def trends(panels: Iterable[tuple[str, Answer]], say: Words, look: Palette) -> None:
    """A trend for each level of institutions; their figures may contain one another."""
    for name, answer in panels:
        if name:
            st.html(blocks.section(say(f"gate.level_{name}")))
        words = caption(answer, say, shape=Shape.TREND)
        legend = told_key(answer.told, say)
        chart_card(trend(answer, say, look), words, say, key=f"trend{name}", legend=legend)
        folded(say("chart_card.table"), answer_table(answer, say))


def ranked(answer: Answer, year: int, chosen: Sequence[str], say: Words, look: Palette) -> None:
    """One year of every office asked for, and of those drawn beside it."""
    words = caption(answer, say, shape=Shape.RANKING, year=year, chosen=tuple(chosen))
    plot = ranking(answer, say, look, year=year, chosen=chosen)
    legend = told_key(answer.drawn(year).told, say)
    chart_card(plot, words, say, key="ranking", legend=legend)
    folded(say("chart_card.table"), year_table(answer, say, year))
