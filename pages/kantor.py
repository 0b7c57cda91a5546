"""Kantor: everything said about one office; without one, the way to find it."""

import streamlit as st

from components.model import InstitutionKind
from components.query.profile import profile
from components.render import blocks
from components.render.office_leaf import facts
from components.ui import office_chapters, office_page
from components.ui.address import asked
from components.ui.office_search import directory, search
from components.ui.part import part
from components.ui.speech import spoken, worn


def office() -> None:
    """The page of the office asked for, or the search for one."""
    say, look, view = spoken(), worn(), asked()

    if len(view.offices) != 1:
        st.html(blocks.heading(say("kantor.heading"), say("kantor.lead")))
        search(say)
        directory(say)
    else:
        known = profile(view)
        st.set_page_config(page_title=f"{known.office.name} · {say('site.name')}")
        st.html(blocks.heading(known.office.name, facts(known, say)))
        search(say)
        if known.office.kind is not InstitutionKind.OFFICE:
            st.html(blocks.note(say("kantor.not_ranked")))
        office_chapters.opening(known, say, look)
        office_page.glance(known, say)
        office_page.around(known, say, look)


part(office)
