"""What the tests of the web endings share: a client of the endings by themselves."""

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from components.web.kiln import kiln
from components.web.routes import routes


@pytest.fixture(scope="session", autouse=True)
def a_cold_kiln():
    """No oven outlives the tests."""
    yield
    kiln().close()


@pytest.fixture
def client():
    """The endings, with pictures made here and now and kept nowhere."""
    site = Starlette(routes=routes(fire=lambda piece: piece.made()))
    return TestClient(site, raise_server_exceptions=False)
