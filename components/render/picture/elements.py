"""Elements: the parts of an SVG, made and written as text."""

from collections.abc import Iterable, Sequence
from xml.etree import ElementTree as ET

from components.render.picture.outlines import number

CONTROLS = dict.fromkeys(range(32), " ")  # XML has no room for them


def element(tag: str, text: str = "", /, **attributes: str) -> ET.Element:
    """An element; an attribute's underscore is the hyphen that Python does not allow."""
    given = {name.replace("_", "-"): value for name, value in attributes.items()}
    made = ET.Element(tag, {name: value.translate(CONTROLS) for name, value in given.items()})
    made.text = text.translate(CONTROLS) or None
    return made


def group(children: Iterable[ET.Element], /, **attributes: str) -> ET.Element:
    """Elements that share attributes."""
    made = element("g", **attributes)
    made.extend(children)
    return made


def text(lines: Sequence[str], x: float, y: float, leading: float, **style: str) -> ET.Element:
    """One or more lines of text, the first on its line at that place."""
    if len(lines) == 1:
        return element("text", lines[0], x=number(x), y=number(y), **style)
    made = element("text", x=number(x), y=number(y), **style)
    for at, line in enumerate(lines):
        down = {"dy": number(leading)} if at else {}
        made.append(element("tspan", line, x=number(x), **down))
    return made


def told(root: ET.Element) -> str:
    """The element as text, without the blank that ElementTree leaves in empty ones."""
    return ET.tostring(root, encoding="unicode").replace(" />", "/>")
