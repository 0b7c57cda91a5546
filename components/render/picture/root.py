"""Root: the element that the plots of a drawing stand in, within a page that says the words."""

from xml.etree import ElementTree as ET

from components.render.drawing import Drawing
from components.render.picture.elements import element
from components.render.picture.outlines import number
from components.render.picture.picture import THEIRS, XMLNS


def plots_root(drawing: Drawing, width: float, height: float) -> ET.Element:
    """An inline SVG without ground, which says what all panels show and has links within."""
    return element(
        "svg",
        xmlns=XMLNS,
        role="group",
        aria_label=drawing.alt,
        width=number(width),
        height=number(height),
        viewBox=f"0 0 {number(width)} {number(height)}",
        font_family=THEIRS.sans,
        fill="none",
        overflow="visible",
    )
