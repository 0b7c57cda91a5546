"""Engraver: Vega draws a plot, and SVG becomes PNG and PDF; vl-convert is used nowhere else."""

from functools import cache

import vl_convert

from components.charts.plot import Plot
from components.charts.theme import FOLLOWS
from components.paths import ROOT

FONTS = ROOT / "components" / "charts" / "fonts"


def engraved(plot: Plot, width: int) -> str:
    """The plot as Vega's own SVG; what is given no width takes this one."""
    _lettered()
    spec = plot.to_dict()
    if spec["width"] == FOLLOWS:
        spec["width"] = width
    # no drawing of ours reads anything from anywhere
    drawn: str = vl_convert.vegalite_to_svg(spec, allowed_base_urls=[])
    return drawn


def raster(svg: str, scale: float) -> bytes:
    """The SVG as a PNG, every pixel `scale` dots wide."""
    _lettered()
    dots: bytes = vl_convert.svg_to_png(svg, scale=scale)
    return dots


def document(svg: str) -> bytes:
    """The SVG as a PDF of one page."""
    _lettered()
    page: bytes = vl_convert.svg_to_pdf(svg)
    return page


@cache
def _lettered() -> None:
    vl_convert.register_font_directory(str(FONTS))
