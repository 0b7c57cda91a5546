"""What stands below the search: reports, dictionary, waiting metrics, build report, downloads."""

from collections.abc import Callable

import streamlit as st

from components.query.search import Search
from components.query.store import Release
from components.render import blocks
from components.render.build_report import build_report
from components.render.changelog import changelog
from components.render.dictionary import metric_table, unplaced_table
from components.render.sources import source_table
from components.ui.address import asked
from components.words import Words

MOST_REPORTS = 200
WHOLE = tuple(
    (table, form)
    for table in ("figures", "sources", "offices", "metrics", "services")
    for form in ("CSV", "Parquet")
)


def shelf(name: str, say: Words, fill: Callable[[], None]) -> None:
    """A drawer that is filled only once it is opened."""
    drawer = st.expander(say(f"data.{name}"), key=f"rak-{name}", on_change="rerun")
    if drawer.open:
        with drawer:
            fill()


def reports(found: Search, say: Words) -> None:
    """The reports behind what was found, the newest of them where there are too many."""
    shown = found.sources[:MOST_REPORTS]
    if len(shown) < len(found.sources):
        numbers = {"shown": say.number(len(shown)), "all": say.number(len(found.sources))}
        st.html(blocks.note(say("data.sources_newest", **numbers)))
    st.html(source_table(shown, found.release, say))


def dictionary(edition: Release, say: Words) -> None:
    """What every metric counts and leaves out."""
    st.html(metric_table(edition.catalogue.metrics.values(), say))


def unplaced(edition: Release, say: Words) -> None:
    """The slugs that wait for a place, and why."""
    st.html(blocks.note(say("data.unplaced_lead")))
    st.html(unplaced_table(edition, say))


def report(edition: Release, say: Words) -> None:
    """What the build of this edition found."""
    st.markdown(build_report(edition, say), anchors=False)


def changes(edition: Release, say: Words) -> None:
    """The statements that this edition added, changed or took back, and why."""
    st.markdown(changelog(edition, say), anchors=False)


def downloads(edition: Release, say: Words) -> None:
    """The whole edition to take away."""
    pin = f"?v={edition.id}" if asked().release else ""
    lead = say("data.edition", release=edition.id, day=say.day(edition.day))
    st.html(blocks.section(say("data.download"), lead))
    pairs = [
        (
            say("data.file", what=say(f"data.table.{name}"), format=format_),
            f"/api/v1/{name}.{format_.lower()}{pin}",
        )
        for name, format_ in WHOLE
    ]
    st.html(blocks.links(pairs, say("data.download")))
