"""The composition root: every route, layer and chore of the explorer, put together once."""

from threading import Thread

import streamlit as st

from components import door
from components.charts.palette import LIGHT
from components.model import Language
from components.paths import PAGES
from components.query import View, release
from components.query.evidence import evidence
from components.query.findings import findings
from components.render.drawing import Chart
from components.render.drawings import draw
from components.settings import settings
from components.ui import frame
from components.ui.sitemap import PLACES
from components.web.kiln import kiln
from components.web.layers import front
from components.web.routes import routes as endings
from components.words import speaking

RULES = settings()
BASE = RULES.base_url
ROOMS = [door.place(place.path, place.name) for place in PLACES]
SIGHTS = door.Sights(lambda piece: kiln().fire(piece))


def first_page() -> None:
    """Reads and draws what the front page shows, so that no reader has to wait for it."""
    edition, say = release(None), speaking(Language.ID)
    evidence(edition)
    findings(edition)
    for chart in (Chart.PRESENCE, Chart.RANKING):
        for panel in draw(chart, View(), say).panels:
            if panel.paint:
                panel.paint(LIGHT, None).for_browser()


def light_the_kiln() -> None:
    """Begins to light the oven of pictures, without making anybody wait for it."""
    Thread(target=kiln().warm, daemon=True).start()


app = st.App(
    PAGES / "shell.py",
    routes=[*endings(door.site_css(), BASE), *door.routes(ROOMS, BASE, SIGHTS)],
    middleware=[
        *front(RULES, door.site_css(), [room.path for room in ROOMS]),
        *door.middleware(RULES),
    ],
    lifespan=door.warm(light_the_kiln, first_page, SIGHTS.prepare, last=lambda: kiln().close()),
    exception_handlers=door.broken(ROOMS),
    on_script_error=frame.broken,
)
