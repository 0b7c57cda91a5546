"""The whole house without Streamlit: front, endings and door, as app.py puts them together."""

import pytest
from starlette.applications import Starlette
from starlette.types import ASGIApp

from components import door
from components.settings import settings
from components.ui.sitemap import PLACES
from components.web.layers import front
from components.web.routes import routes


@pytest.fixture(scope="session")
def house() -> ASGIApp:
    """Every layer and route of ours; pictures are made here and now."""
    rules, style = settings(), door.site_css()
    rooms = [door.place(place.path, place.name) for place in PLACES]
    endings = routes(style, fire=lambda piece: piece.made())
    return Starlette(
        routes=[*endings, *door.routes(rooms)],
        middleware=[
            *front(rules, style, [room.path for room in rooms]),
            *door.middleware(rules),
        ],
        exception_handlers=dict(door.broken(rooms)),
    )
