"""Definitions: shapes and views that several marks share, each under a name of its own."""

from collections import Counter
from collections.abc import Iterable, Mapping
from xml.etree import ElementTree as ET

from components.render.picture.elements import element
from components.render.picture.ink import Ink
from components.render.picture.outlines import Box, is_polygon, number, radius, rounded

LONG = 60  # characters of a shape that is worth a name when it comes again


def named_shapes(inks: Iterable[Ink], prefix: str) -> dict[str, str]:
    """A name for every long shape that is drawn more than once."""
    again = Counter(
        ink.path
        for ink in inks
        if len(ink.path) > LONG and not is_polygon(ink.path) and radius(ink.path) is None
    )
    many = [path for path, times in again.items() if times > 1]
    return {path: f"{prefix}s{at}" for at, path in enumerate(many)}


def named_views(inks: Iterable[Ink], prefix: str) -> dict[Box, str]:
    """A name for every view that some mark would else leave."""
    cut = dict.fromkeys(
        ink.clip for ink in inks if ink.clip is not None and not ink.clip.holds(ink.extent)
    )
    return {view: f"{prefix}c{at}" for at, view in enumerate(cut)}


def definitions(shapes: Mapping[str, str], views: Mapping[Box, str]) -> list[ET.Element]:
    """What both are, to be put before the marks; nothing where there are none."""
    made = element("defs")
    made.extend(element("path", id=name, d=rounded(path)) for path, name in shapes.items())
    made.extend(_clip_path(view, name) for view, name in views.items())
    return [made] if len(made) else []


def _clip_path(shape: Box, name: str) -> ET.Element:
    made = element("clipPath", id=name)
    made.append(
        element(
            "rect",
            x=number(shape.left),
            y=number(shape.top),
            width=number(shape.right - shape.left),
            height=number(shape.bottom - shape.top),
        )
    )
    return made
