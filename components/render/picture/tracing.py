"""Tracing: the marks of a drawing, read out of the SVG that Vega writes."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from components.render.picture.ink import Ink, Style, Trace
from components.render.picture.outlines import NUMBER, Box, extent

__all__ = ["Ink", "Style", "traced"]

SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"
# Vega takes what begins with a slash for a file of its own examples
EXAMPLES = "https://vega.github.io/vega-datasets/"
KEPT = (
    "fill",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "opacity",
    "fill-opacity",
    "stroke-opacity",
    "font-size",
    "font-weight",
    "text-anchor",
)
USUAL = {
    "opacity": "1",
    "fill-opacity": "1",
    "stroke-opacity": "1",
    "stroke-width": "1",
    "text-anchor": "start",
    "font-weight": "400",
    "fill": "none",
}
CLIP = re.compile(r"url\(#(.+)\)")


def traced(svg: str) -> Trace:
    """The marks of an SVG of Vega's, from the first painted to the last."""
    root = ET.fromstring(svg)  # noqa: S314 - drawn by ourselves a moment ago
    clips = {one.get("id", ""): _clip(one) for one in root.iter(f"{SVG}clipPath")}
    frame = root.find(f"{SVG}g")
    if frame is None:
        return Trace(float(root.get("width", 0)), float(root.get("height", 0)), 0, 0, ())
    first = next(
        (one for one in frame.iter(f"{SVG}path") if one.get("class") == "background"), None
    )
    high = extent(first.get("d", "")).bottom if first is not None else 0.0
    return Trace(
        float(root.get("width", 0)),
        float(root.get("height", 0)),
        _place(frame)[1],
        high,
        tuple(_inks(frame, _Where(), clips)),
    )


@dataclass(frozen=True, slots=True)
class _Where:
    """What the groups around a mark say of it."""

    x: float = 0.0
    y: float = 0.0
    href: str = ""
    clip: Box | None = None
    ruled: bool = False


def _inks(element: ET.Element, around: _Where, clips: Mapping[str, Box]) -> Iterator[Ink]:
    if element.get("display") == "none":
        return
    dx, dy = _place(element)
    where = _Where(around.x + dx, around.y + dy, around.href, around.clip, around.ruled)
    tag = element.tag.removeprefix(SVG)
    if tag in {"g", "a"}:
        clip = CLIP.fullmatch(element.get("clip-path", ""))
        where = _Where(
            where.x,
            where.y,
            element.get(HREF, "").removeprefix(EXAMPLES) or where.href,
            clips[clip[1]].moved(where.x, where.y) if clip else where.clip,
            where.ruled or "role-axis" in element.get("class", ""),
        )
        for inner in element:
            yield from _inks(inner, where, clips)
        return
    ink = _ink(tag, element, where)
    if ink and (ink.style or ink.href):
        yield ink


def _ink(tag: str, element: ET.Element, where: _Where) -> Ink | None:
    style = _style(element)
    if tag == "text":
        lines = tuple(part for part in element.itertext() if part)
        spans = [float(one.get("dy", 0)) for one in element if one.get("dy")]
        visible = style if lines else ()
        return Ink(
            x=where.x,
            y=where.y,
            style=visible,
            lines=lines,
            leading=spans[0] if spans else 0.0,
            href=where.href if lines else "",
            clip=where.clip,
            ruled=where.ruled,
        )
    path = element.get("d", "") if tag == "path" else _line(element) if tag == "line" else ""
    if not path:
        return None
    return Ink(
        x=where.x,
        y=where.y,
        style=style,
        path=path,
        href=where.href,
        clip=where.clip,
        ruled=where.ruled,
    )


def _line(element: ET.Element) -> str:
    return f"M0,0L{element.get('x2', '0')},{element.get('y2', '0')}"


def _style(element: ET.Element) -> Style:
    """What is seen of a mark; nothing where it is clear."""
    given = {name: element.get(name, "") for name in KEPT if element.get(name)}
    if float(given.get("opacity", 1)) == 0:
        return ()
    if float(given.get("stroke-width", 1)) == 0 or given.get("stroke") == "none":
        given.pop("stroke", None)
    if "stroke" not in given:
        given = {name: value for name, value in given.items() if not name.startswith("stroke")}
    if "stroke" not in given and given.get("fill", "none") in {"none", "transparent"}:
        return ()
    if "font-size" in given:
        given["font-size"] = given["font-size"].removesuffix("px")
    if given.get("font-weight") == "normal":
        del given["font-weight"]
    return tuple((name, value) for name, value in given.items() if USUAL.get(name) != value)


def _place(element: ET.Element) -> tuple[float, float]:
    numbers = [float(one) for one in NUMBER.findall(element.get("transform", ""))]
    return (numbers[0], numbers[1]) if numbers else (0.0, 0.0)


def _clip(element: ET.Element) -> Box:
    rect = next(iter(element))
    left, top = float(rect.get("x", 0)), float(rect.get("y", 0))
    return Box(left, top, left + float(rect.get("width", 0)), top + float(rect.get("height", 0)))
