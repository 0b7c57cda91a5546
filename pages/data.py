"""Data: every statement and its report, what the words mean, how it was built, all to download."""

import streamlit as st

from components.query.search import search
from components.render import blocks
from components.ui import shelves, statements
from components.ui.address import asked
from components.ui.part import part
from components.ui.speech import spoken


def statements_found() -> None:
    """The search, what it found, and what lies behind the figures."""
    say, found = spoken(), search(asked())
    edition = found.release

    statements.filters(found, say)
    statements.found_here(found, say)

    st.html(blocks.section(say("data.behind"), say("data.behind_lead")))
    shelves.shelf("sources", say, lambda: shelves.reports(found, say))
    shelves.shelf("dictionary", say, lambda: shelves.dictionary(edition, say))
    shelves.shelf("unplaced", say, lambda: shelves.unplaced(edition, say))
    shelves.shelf("report", say, lambda: shelves.report(edition, say))
    shelves.shelf("changes", say, lambda: shelves.changes(edition, say))
    shelves.downloads(edition, say)


part(statements_found, lambda say: blocks.heading(say("data.heading"), say("data.lead")))
