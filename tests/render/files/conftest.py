"""What the claims about files share."""

from collections.abc import Iterator

import pytest

from components.query import Release
from tests.render.files.samples import spoiled
from tests.subset import current


@pytest.fixture
def hostile_edition() -> Iterator[Release]:
    """An edition full of hostile words in the place of the real one."""
    edition = spoiled()
    with current(edition):
        yield edition
