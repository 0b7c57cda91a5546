"""Progress: a bar on the error stream where somebody looks, a line now and then where not."""

import sys
from typing import TextIO

from components.words import Words

WIDTH = 30
FULL, EMPTY = "#", "."
EVERY = 10


class Progress:
    """Told how many of how many are done, which may become more."""

    def __init__(self, say: Words, stream: TextIO | None = None) -> None:
        self._say = say
        self._stream = stream or sys.stderr
        self._told = -1

    def __call__(self, done: int, of: int) -> None:
        """Show it, if it shows anything new."""
        percent = 100 * done // of
        line = self._say("publish.progress", done=self._say.number(done), of=self._say.number(of))
        if self._stream.isatty():
            full = WIDTH * done // of
            bar = FULL * full + EMPTY * (WIDTH - full)
            end = "\n" if done == of else ""
            self._stream.write(f"\r[{bar}] {line}{end}")
        elif percent // EVERY > self._told // EVERY or done == of:
            self._stream.write(f"{line}\n")
        self._told = max(percent, self._told)
        self._stream.flush()
