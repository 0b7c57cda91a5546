"""Key: the marks that the legend of a drawing explains, drawn in a row and read from its HTML."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import unescape
from xml.etree import ElementTree as ET

from components.charts.marks import DIAMOND, RING, TRIANGLE, WARNING, shape_of
from components.charts.measure import text_width
from components.charts.palette import Palette
from components.model import Status
from components.render.picture.elements import element, group, text
from components.render.picture.outlines import number, rounded

SIGN = re.compile(r'\bki-((?:mark|cell)-[a-z]+)"[^>]*></span>([^<]*)</li>')
SIZE = 12.0
LEADING = 19.0
RADIUS = 4.8
BESIDE, APART = 6.0, 16.0
CELL = (14.0, 11.0)
NARROW, WIDE = 14.0, 24.0
ARROWED = {"more": Status.AT_LEAST, "less": Status.AT_MOST}
STATUSES = {
    "full": Status.EXACT,
    "about": Status.APPROX,
    "part": Status.PART,
    "zero": Status.ZERO,
    **ARROWED,
}


@dataclass(frozen=True, slots=True)
class Sign:
    """One mark of a key and what it means; the mark is named as in the site's style sheet."""

    mark: str
    words: str

    @property
    def wide(self) -> float:
        """What the mark takes, without the words."""
        return WIDE if self.mark in {"mark-more", "mark-less", "mark-dispute"} else NARROW

    def width(self, air: float) -> float:
        """What mark and words take."""
        return self.wide + BESIDE + text_width(self.words, SIZE * air)


@dataclass(frozen=True, slots=True)
class Key:
    """The signs of a drawing in rows, in letters that run so wide."""

    rows: tuple[tuple[Sign, ...], ...]
    air: float = 1.0

    @property
    def height(self) -> float:
        """What the rows take."""
        return len(self.rows) * LEADING


def signs(legend: str) -> tuple[Sign, ...]:
    """The marks and words of a legend as `render.legend` makes it."""
    return tuple(Sign(mark, unescape(words).strip()) for mark, words in SIGN.findall(legend))


def key(found: Sequence[Sign], room: float, air: float = 1.0) -> Key:
    """The signs side by side, in as many rows as the room asks for."""
    rows: list[list[Sign]] = []
    taken = 0.0
    for sign in found:
        if rows and taken + APART + sign.width(air) <= room:
            rows[-1].append(sign)
            taken += APART + sign.width(air)
        else:
            rows.append([sign])
            taken = sign.width(air)
    return Key(tuple(map(tuple, rows)), air)


def drawn(found: Key, x: float, y: float, look: Palette) -> list[ET.Element]:
    """The key with its left upper corner at that place."""
    made: list[ET.Element] = []
    for at, row in enumerate(found.rows):
        left, middle = x, y + (at + 0.5) * LEADING
        for sign in row:
            centre = left + (NARROW / 2 if sign.mark != "mark-less" else WIDE - NARROW / 2)
            made.append(
                group(
                    _mark(sign.mark, look),
                    transform=f"translate({number(centre)},{number(middle)})",
                )
            )
            made.append(
                text(
                    (sign.words,),
                    left + sign.wide + BESIDE,
                    middle + SIZE * 0.35,
                    0,
                    fill=look.ink,
                    font_size=number(SIZE),
                )
            )
            left += sign.width(found.air) + APART
    return made


def _mark(mark: str, look: Palette) -> list[ET.Element]:
    kind, _, name = mark.partition("-")
    if kind == "cell":
        return _cell(name, look)
    if name in STATUSES:
        # in a key these shapes stand for whatever colour a chart gives its series
        return [_shape(shape_of(STATUSES[name], "right"), look.ink)]
    return _OTHER[name](look) if name in _OTHER else []


def _quarrel(look: Palette) -> list[ET.Element]:
    reach = WIDE - NARROW
    bar = element("path", d=f"M0,0h{number(reach)}", stroke=look.highlight, stroke_width="2")
    ends = [_shape(DIAMOND, look.highlight, at) for at in (-1.0, reach + 1.0)]
    return [
        bar,
        *(_shape("M0,-1L1,0L0,1L-1,0Z", look.background, at) for at in (-1.0, reach + 1.0)),
        *ends,
    ]


def _shape(path: str, colour: str, across: float = 0.0) -> ET.Element:
    moved = f"translate({number(across)},0) " if across else ""
    size = number(RADIUS if path != DIAMOND else RADIUS * 0.85)
    return element("path", d=rounded(path), fill=colour, transform=f"{moved}scale({size})")


_OTHER: dict[str, Callable[[Palette], list[ET.Element]]] = {
    "dispute": _quarrel,
    "doubt": lambda look: [_shape(WARNING, look.highlight)],
    "missing": lambda look: [_shape(RING, look.highlight)],
    "new": lambda look: [_shape(TRIANGLE, look.muted)],
}


def _cell(name: str, look: Palette) -> list[ET.Element]:
    fill, line = {
        "whole": (look.accent, ""),
        "own": (look.accent, ""),
        "most": (look.accent_2, ""),
        "short": (look.sequential[1], look.accent_2),
        "national": (look.sequential[1], look.accent_2),
        "plain": (look.soft, look.accent_2),
        "quarrel": (look.highlight, ""),
        "doubtful": ("none", look.highlight),
        "empty": (look.panel, ""),
    }.get(name, ("none", look.axis))
    wide, high = CELL
    stroke = {"stroke": line, "stroke_width": "1.2"} if line else {}
    if name == "plain":
        # as the matrix draws what has no name of its own
        stroke["stroke_dasharray"] = "3,2"
    rect = element(
        "rect",
        x=number(-wide / 2),
        y=number(-high / 2),
        width=number(wide),
        height=number(high),
        rx="2",
        fill=fill,
        **stroke,
    )
    dot = [element("circle", r="2", fill=look.background)] if name == "quarrel" else []
    return [rect, *dot]
