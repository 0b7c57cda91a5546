"""The chapters of the enforcement page: breakdowns of one office, and the two unlike refusals."""

from collections.abc import Iterable

import streamlit as st

from components.catalogue import Catalogue
from components.charts.palette import Palette
from components.charts.parts import parts
from components.charts.ranking import ranking
from components.model import Doubt, Metric, MetricGroup, Objection, Verdict
from components.query import Answer, View, ask
from components.render import blocks
from components.render.parts import parts_caption
from components.render.sentence import Shape, caption
from components.render.tables import year_table
from components.render.verdict import verdict_html
from components.ui.chart_card import chart_card, folded
from components.words import Words

KEYS = ("nationality", "reason")
AT_APPLICATION, AT_DEPARTURE = (
    "passport_refusals_nonprocedural",
    "departures_refused_nonprocedural",
)
BESIDE = (AT_APPLICATION, AT_DEPARTURE, "departures_refused", "entries_refused_foreigners")


def metrics(catalogue: Catalogue) -> Iterable[Metric]:
    """The metrics of the page: the chapter of enforcement, and the refusals beside it."""
    return (*catalogue.group(MetricGroup.ENFORCEMENT), *map(catalogue.metric, BESIDE))


def one_office(answer: Answer, key: str, year: int, say: Words, look: Palette) -> None:
    """The breakdown drawn, where one office alone was asked for."""
    if len(answer.view.offices) != 1:
        return
    found = tuple(p for p in answer.parts if p.year == year and p.parts[0][0] == key)
    total = answer.at(answer.view.offices[0], year)
    if found:
        words = parts_caption(answer, found, say, total=total)
        plot = parts(total, found, key, answer, say, look)
        chart_card(plot, words, say, key=key, level=3)


def refusals(view: View, year: int, say: Words, look: Palette) -> None:
    """Refused at the counter and held back at the checkpoint: side by side, never compared."""
    st.html(blocks.section(say("penegakan.refusals"), say("penegakan.refusals_lead")))
    both = tuple(sorted((AT_APPLICATION, AT_DEPARTURE)))
    verdict = Verdict((Objection(Doubt.CONFUSED_METRICS, both),))
    for place, slug in (("at_application", AT_APPLICATION), ("at_departure", AT_DEPARTURE)):
        answer = ask(View(offices=view.offices, metrics=(slug,), release=view.release))
        if place == "at_application":
            st.html(verdict_html(verdict, answer.release.catalogue, say))
        drawn = year if answer.in_(year) else answer.latest
        st.html(blocks.section(say(f"penegakan.{place}")))
        if drawn is None:
            st.html(blocks.empty(say("penegakan.empty")))
            continue
        words = caption(answer, say, shape=Shape.RANKING, year=drawn, chosen=view.offices)
        plot = ranking(answer, say, look, year=drawn, chosen=view.offices)
        chart_card(plot, words, say, key=place, level=3)
        folded(say("chart_card.table"), year_table(answer, say, drawn))
