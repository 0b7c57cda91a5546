"""What the tests of the web endings share: a client of the app that runs by itself."""

import pytest
from starlette.testclient import TestClient

from components.web.app import app


@pytest.fixture
def client():
    return TestClient(app, raise_server_exceptions=False)
