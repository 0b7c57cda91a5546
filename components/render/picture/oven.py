"""Oven: a process of its own to make pictures in, since vl-convert holds Python's lock."""

import socket
import subprocess
import sys
from multiprocessing.connection import Connection
from typing import Any
from weakref import finalize

from components.errors import ExplorerError
from components.paths import ROOT
from components.render.picture.firing import Fired, Piece

MOST = 1000  # pieces to an oven: what they leave behind in memory goes with it
BAKER = "components.render.picture.baker"


class Broken(ExplorerError):
    """The oven went out over a piece."""


class Late(Broken):
    """The oven needed longer than it was given."""


class Oven:
    """
    A process that makes one piece after the other; it starts at once and is warm a little later.

    Neither forked, for there are threads, nor spawned by multiprocessing, which would run the
    script of a Streamlit page once more.
    """

    def __init__(self) -> None:
        ours, theirs = socket.socketpair()
        with theirs:
            self._child = subprocess.Popen(  # noqa: S603 - our own module
                [sys.executable, "-m", BAKER, str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
            )
        self._fired = 0
        self._line: Connection[Any, Any] = Connection(ours.detach())
        # also where nobody holds it any more, and when Python ends
        self._end = finalize(self, _ended, self._line, self._child)

    @property
    def alive(self) -> bool:
        """Whether it can take one, and has not grown old."""
        burns = self._child.poll() is None and not self._line.closed
        return burns and self._fired < MOST

    def fire(self, piece: Piece, seconds: float) -> Fired:
        """The piece; Late or Broken where there is none, and then this oven is out for good."""
        self._fired += 1
        try:
            self._line.send(piece)
            if not self._line.poll(max(0.0, seconds)):
                self.close()
                raise Late
            answer = self._line.recv()
        except (OSError, EOFError) as broken:
            self.close()
            raise Broken from broken
        if isinstance(answer, Fired):
            return answer
        kind, facts = answer
        raise kind(**facts)

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self._end()


def _ended(line: "Connection[Any, Any]", child: "subprocess.Popen[bytes]") -> None:
    line.close()
    child.kill()
    child.wait()
