"""What tests share: the real release, the small world, and a way to read either."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from components import paths
from components.catalogue import Catalogue
from components.query import Release, release
from tests import world

PROGRAM = sys.modules["__main__"]

settings.register_profile("house", deadline=None, derandomize=True)
settings.load_profile("house")


@pytest.fixture(scope="session")
def edition() -> Release:
    """The real release in data/metrics."""
    return release(None)


@pytest.fixture(scope="session")
def catalogue(edition) -> Catalogue:
    """The words of the real release."""
    return edition.catalogue


@pytest.fixture(scope="session")
def world_folder(tmp_path_factory) -> Path:
    """The small world's release, built once; to be read, not changed."""
    return world.built(tmp_path_factory.mktemp("small-world"))


@pytest.fixture
def small_world(world_folder, monkeypatch) -> Iterator[Release]:
    """The small world in the place of the real release, for this test alone."""
    monkeypatch.setattr(paths, "METRICS", world_folder)
    monkeypatch.setattr(paths, "RELEASES", world_folder.parent / "releases")
    forget()
    yield release(None)
    forget()


@pytest.fixture
def nothing_built(tmp_path, monkeypatch) -> Iterator[Path]:
    """A repository whose data have not been built."""
    monkeypatch.setattr(paths, "METRICS", tmp_path / "metrics")
    forget()
    yield paths.METRICS
    forget()


@pytest.fixture(autouse=True)
def same_main(monkeypatch) -> None:
    """
    The program that runs the tests, whatever a page under test puts in its place.

    AppTest leaves its script behind as `__main__`, and a process started after it would run that.
    """
    monkeypatch.setitem(sys.modules, "__main__", PROGRAM)


def forget() -> None:
    """Empty every cache of ours, so that the next question is read afresh."""
    for name, module in list(sys.modules.items()):
        if name.startswith("components."):
            for thing in list(vars(module).values()):
                if callable(getattr(thing, "cache_clear", None)):
                    thing.cache_clear()
