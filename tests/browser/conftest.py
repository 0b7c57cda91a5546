"""The explorer and a browser for all tests of the package; without one they are left out."""

from collections.abc import Iterator

import pytest

from tests import explorer


@pytest.fixture(scope="package")
def site(tmp_path_factory) -> Iterator[str]:
    """The address of a freshly started explorer."""
    with explorer.explorer(tmp_path_factory.mktemp("server") / "log.txt") as address:
        yield address


@pytest.fixture(scope="package")
def chromium():
    """A headless Chromium or Chrome; without one these tests say that they are left out."""
    yield from explorer.for_tests()


@pytest.fixture
def reader(chromium):
    """A page of a reader's browser, closed with everything it opened."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="id-ID")
    context.set_default_timeout(explorer.PATIENCE * 1000)
    yield context.new_page()
    context.close()
