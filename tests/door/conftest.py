"""A site of two pages behind our door, with a stand-in where Streamlit would answer."""

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.testclient import TestClient

from components import door

PLACES = (door.place("", "ringkasan"), door.place("kantor", "kantor"))


def _streamlits(request: Request) -> Response:
    return PlainTextResponse(f"streamlit answers {request.url.path}")


def _fails(request: Request) -> Response:
    raise RuntimeError("on purpose")


def site(base: str = "") -> Starlette:
    """The door in front of nothing but itself."""
    return Starlette(
        routes=[
            Route("/fails", _fails),
            *door.routes(PLACES, base),
            Mount("/", Route("/{path:path}", _streamlits)),
        ],
        middleware=door.middleware(),
        exception_handlers=dict(door.broken(PLACES)),
    )


@pytest.fixture(scope="module")
def client():
    """One who asks, follows no redirect and takes no compressed answer."""
    with TestClient(
        site(),
        follow_redirects=False,
        raise_server_exceptions=False,
        headers={"Accept-Encoding": "identity"},
    ) as asks:
        yield asks
