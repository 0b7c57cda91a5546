"""The chapters of an office's page: the most telling stands open, the others lie folded."""

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


def opening(profile: Profile, say: Words, look: Palette) -> None:
    """The first chapter that has a series to draw, whose finding opens the page."""
    group = _first(profile)
    if group is None:
        return
    if _leading(profile, profile.metrics(group)) is None:
        st.html(blocks.section(say(f"kantor.group_{group}")))
    _chapter(profile, group, say, look, level=2)


def folded(profile: Profile, say: Words, look: Palette) -> None:
    """The other chapters, each under its name and the number of its metrics."""
    for group in _told(profile):
        if group is not _first(profile):
            count = say.number(len(profile.metrics(group)))
            title = say(f"kantor.group_{group}")
            with st.expander(say("lipatan.counted", title=title, count=count)):
                _chapter(profile, group, say, look, level=3)


def _told(profile: Profile) -> tuple[MetricGroup, ...]:
    return tuple(group for group in MetricGroup if profile.metrics(group))


def _first(profile: Profile) -> MetricGroup | None:
    """The chapter that stands open: one that can be drawn, else one that is told at all."""
    told = _told(profile)
    drawable = (group for group in told if _leading(profile, profile.metrics(group)))
    return next(drawable, told[0] if told else None)


def _chapter(
    profile: Profile, group: MetricGroup, say: Words, look: Palette, *, level: int
) -> None:
    """A group of metrics: its longest series and breakdowns drawn, all of it as a table."""
    metrics = profile.metrics(group)
    if leading := _leading(profile, metrics):
        _series(profile, leading, say, look, level)
    st.html(years_table(profile, group, say))
    _beside_peers(profile, metrics, say)
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


def _leading(profile: Profile, metrics: tuple[Metric, ...]) -> Metric | None:
    """The metric of a chapter with the longest series, if that is long enough to draw."""
    longest = max(metrics, key=lambda metric: len(profile.of(metric.slug)))
    return longest if len(profile.of(longest.slug)) >= DRAWN_FROM else None


def _series(profile: Profile, metric: Metric, say: Words, look: Palette, level: int) -> None:
    mine = View(
        offices=(profile.office.slug,), metrics=(metric.slug,), release=profile.view.release
    )
    card(draw(Chart.TREND, mine, say), say, look, key=metric.slug, level=level)


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
    with st.container(
        key=f"sebanding-{metrics[0].group}", horizontal=True, vertical_alignment="center"
    ):
        st.html(blocks.note(say("kantor.beside_peers")))
        for metric in told:
            per = _rate(metric)
            view = View(
                offices=everyone,
                metrics=(metric.slug,),
                last=_told_in(profile, metric, per),
                per=per,
                chart="ranking",
            )
            sitemap.link("bandingkan", say.of(metric.short), view)


def _told_in(profile: Profile, metric: Metric, per: str | None) -> int:
    """The newest year in which the office itself tells of the metric, and of its denominator."""
    years = {told.year for told in profile.of(metric.slug) if told.whole}
    both = years & {told.year for told in profile.of(per) if told.whole} if per else years
    return max(both or years)


def _rate(metric: Metric) -> str | None:
    rate = metric.ratio_kind is RatioKind.RATE and metric.denominator != POPULATION
    return metric.denominator if rate else None
