"""The chapters of the enforcement page: breakdowns, and the two unlike refusals."""

from collections.abc import Iterable

import streamlit as st

from components.catalogue import Catalogue
from components.charts.palette import Palette
from components.model import Doubt, Metric, MetricGroup, Objection, Verdict
from components.query import View, ask
from components.render import blocks
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.verdict import verdict_html
from components.ui.card import card
from components.words import Words

BROKEN_DOWN = {Chart.NATIONALITIES: "nationality", Chart.REASONS: "reason"}
AT_APPLICATION, AT_DEPARTURE = (
    "passport_refusals_nonprocedural",
    "departures_refused_nonprocedural",
)
BESIDE = (AT_APPLICATION, AT_DEPARTURE, "departures_refused", "entries_refused_foreigners")


def metrics(catalogue: Catalogue) -> Iterable[Metric]:
    """The metrics of the page: the chapter of enforcement, and the refusals beside it."""
    return (*catalogue.group(MetricGroup.ENFORCEMENT), *map(catalogue.metric, BESIDE))


def broken_down(view: View, year: int, say: Words, look: Palette) -> None:
    """What the totals of a year are made of, where any report says."""
    for chart, key in BROKEN_DOWN.items():
        shown = draw(chart, view.with_(last=year), say)
        if not shown.empty:
            st.html(blocks.section(say(f"penegakan.{key}")))
            card(shown, say, look, level=3)


def refusals(view: View, year: int, say: Words, look: Palette) -> None:
    """Refused at the counter and held back at the checkpoint: side by side, never compared."""
    st.html(blocks.section(say("penegakan.refusals"), say("penegakan.refusals_lead")))
    both = tuple(sorted((AT_APPLICATION, AT_DEPARTURE)))
    verdict = Verdict((Objection(Doubt.CONFUSED_METRICS, both),))
    for place, slug in (("at_application", AT_APPLICATION), ("at_departure", AT_DEPARTURE)):
        mine = View(offices=view.offices, metrics=(slug,), peers=view.peers, release=view.release)
        answer = ask(mine)
        if place == "at_application":
            st.html(verdict_html(verdict, answer.release.catalogue, say))
        st.html(blocks.section(say(f"penegakan.{place}")))
        if answer.empty:
            st.html(blocks.empty(say("penegakan.empty")))
        else:
            asked = mine.with_(last=year if answer.in_(year) else None)
            card(draw(Chart.RANKING, asked, say), say, look, key=place, level=3)
