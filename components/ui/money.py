"""The chapters of the money page: revenue over the years, and the percentages as printed."""

from collections import Counter

import streamlit as st

from components.charts.palette import Palette
from components.query import View, ask
from components.render import blocks
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.tables import answer_table
from components.render.verdict import verdict_html
from components.ui.card import card
from components.ui.chart_card import folded
from components.words import Words

LINES = 4
REVENUE = "revenue"
PERCENTAGES = ("revenue_target_pct", "budget_spent_pct")


def series(view: View, say: Words, look: Palette) -> None:
    """Revenue year by year, of the offices asked for or of those with most whole years."""
    st.html(blocks.section(say("anggaran.series")))
    if not view.offices:
        st.html(blocks.note(say("anggaran.series_note")))
    offices = view.offices or longest_told(REVENUE, view)
    asked = view.with_(metrics=(REVENUE,), per=None)
    shown = draw(Chart.TREND, asked.with_(offices=offices), say)
    if shown.empty:
        st.html(blocks.empty(say("anggaran.empty")))
        return
    if shown.verdict:
        st.html(verdict_html(shown.verdict, shown.edition.catalogue, say))
    card(shown, say, look, level=3)


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
