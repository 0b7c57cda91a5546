"""Claims about components/render/picture/oven.py: pictures made in a process of their own."""

import os
import signal
from collections.abc import Iterator

import pytest

from components.charts.palette import LIGHT
from components.errors import UnknownSlug
from components.query import View
from components.render import picture
from components.render.drawing import Chart
from components.render.picture.order import Ending, Order
from components.render.picture.oven import Broken, Late, Oven
from tests.render.picture.eyes import ID, TWO, drawing

ORDER = Order(chart=Chart.TREND, view=TWO, ending=Ending.SVG)
PATIENCE = 120.0


@pytest.fixture(scope="module")
def oven() -> Iterator[Oven]:
    """One oven for the claims that do not put it out."""
    lit = Oven()
    yield lit
    lit.close()


def test_what_comes_out_is_what_we_make_ourselves(oven, edition):
    """
    Byte for byte, with the edition it shows.
    """
    assert oven.fire(ORDER, PATIENCE) == (edition.id, picture.svg(drawing("trend"), ID, LIGHT))


def test_an_error_of_the_view_comes_back_with_its_facts(oven):
    """
    The reader is told which office we do not know; the oven burns on.
    """
    nowhere = Order(chart=Chart.TREND, view=View(offices=("nowhere",)), ending=Ending.SVG)
    with pytest.raises(UnknownSlug) as unknown:
        oven.fire(nowhere, PATIENCE)

    assert unknown.value.facts["slug"] == "nowhere"
    assert oven.alive


def test_what_takes_too_long_is_given_up_with_its_oven():
    """
    Vega cannot be asked to stop, so its process is ended.
    """
    lit = Oven()
    with pytest.raises(Late):
        lit.fire(ORDER, 0.01)

    assert not lit.alive


def test_an_oven_that_nobody_holds_goes_out():
    """
    Else it would burn on until its server ends.
    """
    lit = Oven()
    child = lit._child

    del lit

    assert child.poll() is not None


def test_an_oven_that_was_killed_says_so():
    """
    The reader gets an error, not a wait without end.
    """
    lit = Oven()
    os.kill(lit._child.pid, signal.SIGKILL)
    with pytest.raises(Broken):
        lit.fire(ORDER, PATIENCE)

    assert not lit.alive
    lit.close()
