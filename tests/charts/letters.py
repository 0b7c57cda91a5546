"""The words of a drawing as a reader sees them: where each line of text lies on the paper."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any
from xml.etree import ElementTree as ET

import vl_convert

from components.charts.measure import AIR, text_width
from components.charts.plot import Plot

SVG = "{http://www.w3.org/2000/svg}"
MOVED = re.compile(r"translate\(([-\d.]+),\s*([-\d.]+)\)")
HIGH = 0.72  # of the size of the letters: what a line takes without its air
BOLD_FROM = 600


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text and the room it takes, in pixels of the whole drawing."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    def meets(self, other: "Line", by: float = 0.5) -> bool:
        """Whether both share more than a hair of room."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        return wide > by and min(self.bottom, other.bottom) - max(self.top, other.top) > by


def lines(plot: Plot, width: int) -> list[Line]:
    """Every line of text that is drawn at that width, its halo left out."""
    spec = plot.to_dict()
    spec["width"] = width
    root = ET.fromstring(vl_convert.vegalite_to_svg(spec))  # noqa: S314 - our own drawing
    return [line for line in _texts(root, 0.0, 0.0) if line.text.strip()]


def clashes(found: list[Line]) -> list[tuple[str, str]]:
    """The pairs of lines that lie over one another."""
    return [(one.text, other.text) for one, other in combinations(found, 2) if one.meets(other)]


def _texts(node: Any, across: float, down: float) -> Iterator[Line]:
    moved = MOVED.match(node.get("transform", ""))
    if moved:
        across, down = across + float(moved[1]), down + float(moved[2])
    if node.tag == f"{SVG}text":
        # a rim of background under the same words
        if node.get("stroke") is None and node.get("opacity") != "0":
            yield from _lines_of(node, across, down)
        return
    for child in node:
        yield from _texts(child, across, down)


def _lines_of(node: Any, across: float, down: float) -> Iterator[Line]:
    size = float(node.get("font-size", "11").removesuffix("px"))
    weight = node.get("font-weight", "400")
    bold = weight == "bold" or (weight.isdigit() and int(weight) >= BOLD_FROM)
    spans = list(node) or [node]
    for span in spans:
        text = span.text or ""
        wide = text_width(text, size, bold=bold) / AIR
        share = {"middle": 0.5, "end": 1.0}.get(node.get("text-anchor", "start"), 0.0)
        left = across - share * wide
        down += float(span.get("dy", "0")) if span is not node else 0.0
        yield Line(text, left, left + wide, down - size * HIGH, down)
