"""Baker: what runs in an oven, `python -m components.render.picture.baker SOCKET`."""

import logging
import os
import sys
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any

from components.errors import ExplorerError
from components.query import View
from components.render.drawing import Chart
from components.render.picture.firing import fired
from components.render.picture.order import Ending, Order

LOG = logging.getLogger(__name__)
CALMER = 5  # pictures wait for pages, not pages for pictures


def serve(line: "Connection[Any, Any]") -> None:
    """Make pieces until nobody is there to ask for any."""
    with suppress(EOFError, OSError):
        while True:
            piece = line.recv()
            try:
                line.send(fired(piece))
            except ExplorerError as error:
                # what an error was raised with is its message alone, so it goes in parts
                line.send((type(error), error.facts))
            except Exception:
                LOG.exception("not made: %s", piece)
                line.send((ExplorerError, {}))


def warm() -> None:
    """Make one picture for nobody: the first takes ten times as long as those that follow."""
    try:
        fired(Order(chart=Chart.TREND, view=View(offices=("blitar",)), ending=Ending.PNG))
    except Exception:
        LOG.exception("cold")


if __name__ == "__main__":
    os.nice(CALMER)
    warm()
    serve(Connection(int(sys.argv[1])))
