"""The chapters of an office's page: a group of metrics drawn, listed, and set beside its peers."""

import streamlit as st

from components.charts.palette import Palette
from components.charts.parts import parts
from components.charts.trend import trend
from components.model import Metric, MetricGroup, RatioKind
from components.query import View, ask
from components.query.peers import peers
from components.query.profile import Profile
from components.query.rates import POPULATION
from components.render import blocks
from components.render.legend import told_key
from components.render.parts import parts_caption
from components.render.profile import years_table
from components.render.sentence import Shape, caption
from components.ui import sitemap
from components.ui.chart_card import chart_card
from components.words import Words

DRAWN_FROM = 3
PARTS_FROM = 5


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
        st.html(years_table(profile, group, say))
        _beside_peers(profile, metrics, say)


def _leading(profile: Profile, metrics: tuple[Metric, ...]) -> Metric | None:
    """The metric of a chapter with the longest series, if that is long enough to draw."""
    longest = max(metrics, key=lambda metric: len(profile.of(metric.slug)))
    return longest if len(profile.of(longest.slug)) >= DRAWN_FROM else None


def _series(profile: Profile, metric: Metric, say: Words, look: Palette) -> None:
    view = View(
        offices=(profile.office.slug,), metrics=(metric.slug,), release=profile.view.release
    )
    answer = ask(view)
    words, legend = caption(answer, say, shape=Shape.TREND), told_key(answer.told, say)
    plot = trend(answer, say, look)
    chart_card(plot, words, say, key=metric.slug, level=3, legend=legend)


def _breakdown(profile: Profile, metric: Metric, say: Words, look: Palette) -> None:
    """The newest year whose total a report broke down into enough parts by one key."""
    for year in sorted(profile.years, reverse=True):
        found = [p for p in profile.parts(metric.slug, year) if len(p.parts) == 1]
        for key in dict.fromkeys(part.parts[0][0] for part in found):
            mine = tuple(part for part in found if part.parts[0][0] == key)
            if len(mine) >= PARTS_FROM:
                offices, release = (profile.office.slug,), profile.view.release
                answer = ask(View(offices=offices, metrics=(metric.slug,), release=release))
                total = profile.at(metric.slug, year)
                words = parts_caption(answer, mine, say, total=total)
                plot = parts(total, mine, key, answer, say, look)
                chart_card(plot, words, say, key=f"{metric.slug}-{key}", level=3)
                return


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
