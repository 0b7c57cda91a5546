"""Plots as pages show them: each is made once for a drawing, not on each rerun."""

from functools import lru_cache

from components.charts.palette import Palette
from components.charts.plot import Plot
from components.render.drawing import Panel
from components.render.drawings import KEPT


@lru_cache(KEPT)
def painted(panel: Panel, look: Palette) -> Plot | None:
    """The plot of a panel, as wide as it is put; None where there is nothing to draw."""
    return panel.paint(look, None) if panel.paint else None
