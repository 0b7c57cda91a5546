"""The whole house without Streamlit: front, endings and door, as app.py puts them together."""

from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.types import ASGIApp

from components import door
from components.settings import settings
from components.ui.sitemap import PLACES
from components.web.layers import front
from components.web.routes import routes
from tests.hostile.poison import copied, made, mislinked, poisoned
from tests.hostile.strings import LINKS


@pytest.fixture(scope="session")
def poisoned_folder(tmp_path_factory) -> Path:
    """The release of the poisoned world, built once, and then its addresses poisoned too."""
    root = copied(tmp_path_factory.mktemp("poisoned"))
    assert poisoned(root) > 900
    outcome = made(root)
    assert outcome.release, [fault for fault in outcome.faults if fault.stops]
    assert mislinked(root / "metrics") > len(LINKS)
    return root


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
