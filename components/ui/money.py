"""The money page: which offices it draws when none is asked for, and the printed percentages."""

from collections import Counter

import streamlit as st

from components.query import View, ask
from components.render import blocks
from components.render.tables import answer_table
from components.ui.chart_card import folded
from components.words import Words

LINES = 4
PERCENTAGES = ("revenue_target_pct", "budget_spent_pct")


def longest_told(metric: str, view: View) -> tuple[str, ...]:
    """The offices with most whole years told of a metric, as many as a trend bears."""
    answer = ask(view.with_(metrics=(metric,), offices=()))
    years = Counter(told.office for told in answer.told if told.whole)
    ranked = sorted(years, key=lambda slug: (-years[slug], slug))
    return tuple(ranked[:LINES])


def percentages(view: View, say: Words) -> None:
    """The percentages as reports print them, for there is not always an amount beside."""
    st.html(blocks.section(say("anggaran.percent"), say("anggaran.percent_lead")))
    for slug in PERCENTAGES:
        answer = ask(view.with_(metrics=(slug,), per=None))
        if not answer.empty:
            folded(say.of(answer.metric.name), answer_table(answer, say))
