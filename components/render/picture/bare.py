"""Bare: the plots of a drawing alone, for a page that says the words itself."""

from components.charts.palette import Palette
from components.render.drawing import Drawing
from components.render.picture.elements import told
from components.render.picture.plots import ENDLESS, panels
from components.render.picture.root import plots_root
from components.render.picture.writing import Pen, written


def plot_svg(drawing: Drawing, look: Palette, width: int, prefix: str = "p", base: str = "") -> str:
    """
    The plots as one inline SVG without ground, each mark a link to its receipt.

    `prefix` begins every id, so that several stand on one page; `base` makes the links absolute.
    Empty where there is nothing to draw.
    """
    found = panels(drawing, look, width)
    cut = found.cut(ENDLESS)
    if not cut.inks:
        return ""
    pen = Pen(prefix, links=True, base=base, said=found.said)
    root = plots_root(drawing, width, cut.height)
    root.extend(written(cut.inks, pen))
    return told(root)
