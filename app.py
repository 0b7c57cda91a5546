"""The composition root: every route, layer and chore of the explorer, put together once."""

import os

import streamlit as st

from components import door
from components.charts.office_map import office_map
from components.charts.palette import LIGHT
from components.model import Language
from components.paths import PAGES
from components.query import View, ask
from components.query.evidence import evidence
from components.query.findings import findings
from components.query.presence import presence
from components.ui import frame
from components.ui.sitemap import PLACES
from components.web.routes import routes as endings
from components.words import speaking

BASE = os.environ.get("BASE_URL", "").rstrip("/")
ROOMS = [door.place(place.path, place.name) for place in PLACES]


def first_page() -> None:
    """Reads and draws what the front page shows, so that no reader has to wait for it."""
    answer = ask(View())
    evidence(answer.release)
    findings(answer.release)
    office_map(presence(answer), speaking(Language.ID), LIGHT).for_browser()


app = st.App(
    PAGES / "shell.py",
    routes=[*endings(door.site_css(), BASE), *door.routes(ROOMS, BASE)],
    middleware=door.middleware(),
    lifespan=door.warm(first_page),
    exception_handlers=door.broken(ROOMS),
    on_script_error=frame.broken,
)
