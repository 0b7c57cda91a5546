"""A picture of the gallery as a file, and what Vega said while drawing it."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

import vl_convert

from components.charts.plot import Plot
from components.charts.theme import FOLLOWS
from components.paths import ROOT

FONTS = ROOT / "components" / "charts" / "fonts"
SCALE = 1.0


def png(plot: Plot, width: int) -> tuple[bytes, str]:
    """The drawing at that width, as a page draws it, and every warning there was."""
    _lettered()
    spec = plot.to_dict()
    if spec["width"] == FOLLOWS:
        spec["width"] = width
    with _overheard() as said:
        drawn: bytes = vl_convert.vegalite_to_png(spec, scale=SCALE, show_warnings=True)
    return drawn, "".join(said)


@cache
def _lettered() -> None:
    vl_convert.register_font_directory(str(FONTS))


@contextmanager
def _overheard() -> Iterator[list[str]]:
    """What is written to the terminal meanwhile, by Rust as well as by Python."""
    said: list[str] = []
    kept = {number: os.dup(number) for number in (1, 2)}
    with tempfile.TemporaryFile() as ear:
        for number in kept:
            os.dup2(ear.fileno(), number)
        try:
            yield said
        finally:
            for number, before in kept.items():
                os.dup2(before, number)
                os.close(before)
            ear.seek(0)
            said.append(ear.read().decode("utf-8", "replace"))
