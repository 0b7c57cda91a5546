"""Writing: marks as the shortest SVG that draws the same, its ids its own."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count, groupby
from xml.etree import ElementTree as ET

from components.render.picture.definitions import definitions, named_shapes, named_views
from components.render.picture.elements import element, group, text, told
from components.render.picture.ink import Ink, Style
from components.render.picture.outlines import box, is_polygon, number, polygon, radius, rounded

__all__ = ["Pen", "element", "told", "written"]

STROKE = ("stroke", "stroke-width", "stroke-linejoin")


@dataclass(frozen=True)
class Pen:
    """
    How marks are written: what their ids begin with, and where they lead.

    `said` is what a mark of that address says; `base` stands before every address.  Without
    `links` nothing leads anywhere.
    """

    prefix: str = "p"
    links: bool = False
    base: str = ""
    said: Mapping[str, str] = field(default_factory=dict)


def written(inks: Sequence[Ink], pen: Pen) -> list[ET.Element]:
    """The marks as elements, definitions first."""
    kept = [ink if pen.links else replace(ink, href="") for ink in inks]
    kept = [ink for ink in kept if ink.style or ink.href]
    names, clips = named_shapes(kept, pen.prefix), named_views(kept, pen.prefix)
    scribe = _Scribe(pen, names)
    body = [
        one
        for clip, run in groupby(kept, key=lambda ink: ink.clip if ink.clip in clips else None)
        for one in _clipped(clips.get(clip) if clip else None, scribe.elements(list(run)))
    ]
    return [*definitions(names, clips), *body]


@dataclass(frozen=True)
class _Scribe:
    """Writes one run of marks after the other."""

    pen: Pen
    names: Mapping[str, str]
    halos: Iterator[int] = field(default_factory=count)

    def elements(self, inks: Sequence[Ink]) -> Iterator[ET.Element]:
        at = 0
        while at < len(inks):
            halo = _halo(inks, at)
            if halo:
                yield from self._haloed(inks[at + halo : at + 2 * halo], inks[at].style)
                at += 2 * halo
                continue
            end = at
            while end < len(inks) and inks[end].style == inks[at].style and not _halo(inks, end):
                end += 1
            yield from self._run(inks[at:end])
            at = end

    def _haloed(self, letters: Sequence[Ink], halo: Style) -> Iterator[ET.Element]:
        """The letters twice, first with a rim: what is used again takes the rim from its user."""
        name = f"{self.pen.prefix}h{next(self.halos)}"
        rim = {key: value for key, value in halo if key in STROKE}
        yield ET.Element("use", {"href": f"#{name}", **rim})
        yield group(
            (one for _, run in groupby(letters, _style_of) for one in self._run(list(run))),
            id=name,
        )

    def _run(self, inks: Sequence[Ink]) -> Iterator[ET.Element]:
        """Marks that look alike, their look said once."""
        style = dict(inks[0].style)
        if not style:
            style = {"fill": "none", "pointer-events": "all"}
        children = list(self._children(inks))
        if len(children) == 1:
            only = children[0]
            only.attrib.update(style)
            yield only
        else:
            made = ET.Element("g", style)
            made.extend(children)
            yield made

    def _children(self, inks: Sequence[Ink]) -> Iterator[ET.Element]:
        for plain, run in groupby(inks, key=lambda ink: _straight(ink) is not None):
            if plain:
                path = "".join(_straight(ink) or "" for ink in run)
                yield element("path", d=path)
            else:
                yield from map(self._child, run)

    def _child(self, ink: Ink) -> ET.Element:
        shape = self._shape(ink)
        if not ink.href:
            return shape
        link = element("a", href=f"{self.pen.base}{ink.href}")
        if ink.href in self.pen.said:
            link.append(element("title", self.pen.said[ink.href]))
        link.append(shape)
        return link

    def _shape(self, ink: Ink) -> ET.Element:
        place = {"x": number(ink.x), "y": number(ink.y)}
        if ink.lines:
            return text(ink.lines, ink.x, ink.y, ink.leading)
        size = radius(ink.path)
        if size is not None:
            return element("circle", cx=place["x"], cy=place["y"], r=number(size))
        found = box(ink.path)
        if found is not None:
            return element("rect", **place, width=number(found[0]), height=number(found[1]))
        if is_polygon(ink.path):
            return element("path", d=polygon(ink.path, ink.x, ink.y, ink.clip))
        if ink.path in self.names:
            return element("use", href=f"#{self.names[ink.path]}", **place)
        moved = {"transform": f"translate({place['x']},{place['y']})"}
        return element("path", d=rounded(ink.path), **(moved if ink.x or ink.y else {}))


def _style_of(ink: Ink) -> Style:
    return ink.style


def _halo(inks: Sequence[Ink], at: int) -> int:
    """How many of the marks from here on are rims of the letters that follow them."""
    end = at
    while end < len(inks) and inks[end].lines and "stroke" in dict(inks[end].style):
        end += 1
    many = end - at
    letters = inks[end : end + many]
    alike = many > 0 and len(letters) == many
    alike = alike and all(_same(a, b) for a, b in zip(inks[at:end], letters, strict=True))
    return many if alike else 0


def _same(rim: Ink, letters: Ink) -> bool:
    if "stroke" in dict(letters.style):
        return False
    return (rim.x, rim.y, rim.lines) == (letters.x, letters.y, letters.lines)


def _straight(ink: Ink) -> str | None:
    """A line or a rectangle that leads nowhere, as path data that others may follow."""
    if ink.href or not ink.path:
        return None
    start = f"M{number(ink.x)},{number(ink.y)}"
    found = box(ink.path)
    if found is not None:
        return f"{start}h{number(found[0])}v{number(found[1])}h{number(-found[0])}z"
    if ink.path.startswith("M0,0L") and ink.path.count("L") == 1 and not ink.path.endswith("Z"):
        dx, dy = (float(one) for one in ink.path[5:].split(","))
        if not dy:
            return f"{start}h{number(dx)}"
        return f"{start}v{number(dy)}" if not dx else f"{start}l{number(dx)},{number(dy)}"
    return None


def _clipped(name: str | None, children: Iterator[ET.Element]) -> Iterator[ET.Element]:
    if name is None:
        yield from children
    else:
        yield group(children, clip_path=f"url(#{name})")
