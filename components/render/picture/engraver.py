"""Engraver: Vega draws a plot, and SVG becomes PNG and PDF; vl-convert is used nowhere else."""

import json
from functools import cache, lru_cache

import vl_convert

from components.charts.plot import Plot
from components.charts.theme import FOLLOWS
from components.paths import ROOT

FONTS = ROOT / "components" / "charts" / "fonts"
# What one view is drawn for: its page, its embed and its pictures, in both languages.
KEPT = 64


def engraved(plot: Plot, width: int) -> str:
    """The plot as Vega's own SVG; what is given no width takes this one."""
    spec = plot.to_dict()
    if spec["width"] == FOLLOWS:
        spec["width"] = width
    return _drawn(json.dumps(spec, ensure_ascii=False))


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


@lru_cache(KEPT)
def _drawn(spec: str) -> str:
    """By content, for many an address draws what another one draws."""
    _lettered()
    # no drawing of ours reads anything from anywhere
    drawn: str = vl_convert.vegalite_to_svg(spec, allowed_base_urls=[])
    return drawn


@cache
def _lettered() -> None:
    vl_convert.register_font_directory(str(FONTS))
