"""Drawings and plots as pages ask for them: each is made once for a question, not on each rerun."""

from functools import lru_cache

from components.charts.palette import Palette
from components.charts.plot import Plot
from components.query import View, release
from components.render import drawings
from components.render.drawing import Chart, Drawing, Panel
from components.words import Words

KEPT = 128  # of about 30 kB each


def drawn(chart: Chart, view: View, say: Words) -> Drawing:
    """The drawing of a view in the edition of now, or in the one that its address pins."""
    return _drawn(chart, view, say, release(view.release).id)


@lru_cache(KEPT)
def painted(panel: Panel, look: Palette) -> Plot | None:
    """The plot of a panel, as wide as it is put; None where there is nothing to draw."""
    return panel.paint(look, None) if panel.paint else None


@lru_cache(KEPT)
def _drawn(chart: Chart, view: View, say: Words, _edition: str) -> Drawing:
    return drawings.draw(chart, view, say)
