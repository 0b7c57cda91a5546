"""The search through every statement: its filters, the page it shows, the pages beside that."""

import streamlit as st

from components.model import Source
from components.query.search import A_PAGE, Search, search
from components.render import blocks
from components.render.counting import with_noun
from components.render.found import found_table
from components.ui import sitemap
from components.ui.address import asked
from components.ui.bound import choice, many
from components.ui.filters import (
    bar,
    chosen_offices,
    clear_all,
    office_choice,
    year_choice,
)
from components.words import Words


def filters(found: Search, say: Words) -> None:
    """Which office, which metric, which years, which report."""
    names = {slug: say.of(one.name) for slug, one in found.release.catalogue.metrics.items()}
    with bar():
        office_choice(say)
        many(
            "metrics",
            list(names),
            label=say("filter.metric"),
            placeholder=say("data.metrics_all"),
            # With it, typing and Enter would take every match at once.
            select_all=False,
            format_func=names.get,
        )
        _report_choice(say)
        year_choice(say, found.release.years)
        clear_all("data", say, keep_metric=False)
        chosen_offices(say)


def found_here(found: Search, say: Words) -> None:
    """The statements of this page, under the count of all; a sentence where there are none."""
    if not found.figures:
        st.html(blocks.empty(say("data.empty")))
        return
    caption, pin = counted(found, say), found.view.release
    st.html(found_table(found.shown, found.release, say, caption=caption, pin=pin))
    with st.container(key="halaman", horizontal=True):
        if found.newer:
            sitemap.link("data", say("data.back", count=A_PAGE), found.newer)
        if found.older:
            rest = len(found.figures) - found.before - A_PAGE
            sitemap.link("data", say("data.more", count=min(rest, A_PAGE)), found.older)


def counted(found: Search, say: Words) -> str:
    """How much was found, and which of it stands here."""
    text = say(
        "data.found",
        figures=_things(len(found.figures), "statements", say),
        sources=_things(len(found.sources), "reports", say),
    )
    if found.pages == 1:
        return text
    first, last = found.before + 1, found.before + len(found.shown)
    return f"{text} {say('data.shown', first=say.number(first), last=say.number(last))}"


def _things(number: int, noun: str, say: Words) -> str:
    return with_noun(say.number(number), say(f"data.found_{noun}"), number)


def _report_choice(say: Words) -> None:
    """The reports that the other filters leave, found by headline or publisher."""
    view = asked()
    known = search(view.with_(source=None))
    labels = {one.slug: _label(one, say) for one in known.sources}
    if view.source is not None:
        # A report that the other filters rule out must still be seen to be asked for.
        labels.setdefault(view.source, _label(known.release.sources[view.source], say))
    choice(
        "source",
        labels,
        unset=say("filter.report_all"),
        format_func=lambda slug: labels[str(slug)],
        label=say("filter.report"),
    )


def _label(source: Source, say: Words) -> str:
    day = say.day(source.published) if source.published else say("data.undated")
    title = source.title or say("data.untitled")
    return say("data.report_label", title=title, publisher=source.publisher, day=day)
