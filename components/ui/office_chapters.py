"""The chapters of an office's page: a group of metrics drawn, listed, and set beside its peers."""

import streamlit as st

from components.charts.palette import Palette
from components.model import Metric, MetricGroup, RatioKind
from components.query import View
from components.query.peers import peers
from components.query.profile import Profile
from components.query.rates import POPULATION
from components.render import blocks
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.profile import years_table
from components.ui import sitemap
from components.ui.card import card
from components.words import Words

DRAWN_FROM = 3


def chapters(profile: Profile, say: Words, look: Palette) -> None:
    """Each group of metrics: its longest series and breakdown drawn, all of it as a table."""
    for group in MetricGroup:
        metrics = profile.metrics(group)
        if not metrics:
            continue
        st.html(blocks.section(say(f"kantor.group_{group}")))
        leading = _leading(profile, metrics)
        if leading:
            _series(profile, leading, say, look)
        for metric in metrics:
            _breakdown(profile, metric, say, look)
        if group is MetricGroup.ENFORCEMENT and profile.year:
            mine = View(
                offices=(profile.office.slug,),
                peers=profile.view.peers,
                last=profile.year,
                release=profile.view.release,
            )
            card(draw(Chart.PROFILE, mine, say), say, look, level=3)
        st.html(years_table(profile, group, say))
        _beside_peers(profile, metrics, say)


def _leading(profile: Profile, metrics: tuple[Metric, ...]) -> Metric | None:
    """The metric of a chapter with the longest series, if that is long enough to draw."""
    longest = max(metrics, key=lambda metric: len(profile.of(metric.slug)))
    return longest if len(profile.of(longest.slug)) >= DRAWN_FROM else None


def _series(profile: Profile, metric: Metric, say: Words, look: Palette) -> None:
    mine = View(
        offices=(profile.office.slug,), metrics=(metric.slug,), release=profile.view.release
    )
    card(draw(Chart.TREND, mine, say), say, look, key=metric.slug, level=3)


def _breakdown(profile: Profile, metric: Metric, say: Words, look: Palette) -> None:
    """The newest year whose figure a report broke down into enough parts by one key."""
    mine = View(
        offices=(profile.office.slug,), metrics=(metric.slug,), release=profile.view.release
    )
    shown = draw(Chart.COMPOSITION, mine, say)
    if not shown.empty:
        card(shown, say, look, key=metric.slug, level=3)


def _beside_peers(profile: Profile, metrics: tuple[Metric, ...], say: Words) -> None:
    """For each metric the way to its comparison with the peers, as a rate where it has one."""
    found = peers(profile.office, profile.view.release)
    told = [one for one in metrics if any(t.whole for t in profile.of(one.slug))]
    if not found.offices or not told:
        return
    everyone = (profile.office.slug, *(peer.slug for peer in found.offices))
    st.html(blocks.note(say("kantor.beside_peers")))
    with st.container(key=f"sebanding-{metrics[0].group}", horizontal=True):
        for metric in told:
            per = _rate(metric)
            view = View(offices=everyone, metrics=(metric.slug,), per=per, chart="ranking")
            sitemap.link("bandingkan", say.of(metric.short), view)


def _rate(metric: Metric) -> str | None:
    rate = metric.ratio_kind is RatioKind.RATE and metric.denominator != POPULATION
    return metric.denominator if rate else None
