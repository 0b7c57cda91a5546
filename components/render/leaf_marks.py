"""Marks: the style of just those signs that a key shows, where the site's stylesheet is not."""

import re
from dataclasses import dataclass

from components.charts.marks import DIAMOND, DISC, HALF, RING, TRIANGLE, WARNING, arrow, dashed

SIGN = re.compile(r"\bki-(mark|cell)-([a-z]+)")
SVG = "%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='{left} -1.5 {wide} 3'%3E{paths}%3C/svg%3E"
PATH = "%3Cpath d='{path}'{moved}/%3E"
MOVED = " transform='translate({x})'"
QUARREL = "M-1.9,-.25h3.8v.5h-3.8Z"
COLOURS = {"dispute": "highlight", "doubt": "highlight", "missing": "highlight", "new": "muted"}
LINED = "box-shadow:inset 0 0 0 1.2px var(--ki-{line})"
FILLS = {
    "whole": "background:var(--ki-accent)",
    "own": "background:var(--ki-accent)",
    "most": "background:var(--ki-accent-2)",
    "short": f"background:var(--ki-step-2);{LINED.format(line='accent-2')}",
    "national": f"background:var(--ki-step-2);{LINED.format(line='accent-2')}",
    # dashed, as the matrix draws what has no name of its own
    "plain": "background:var(--ki-soft);outline:1.2px dashed var(--ki-accent-2);"
    "outline-offset:-1.2px",
    "quarrel": "background:radial-gradient(circle,var(--ki-background) 2px,"
    "var(--ki-highlight) 2.5px)",
    "doubtful": LINED.format(line="highlight"),
    "empty": "background:var(--ki-panel)",
}


@dataclass(frozen=True, slots=True)
class _Shape:
    """Paths side by side, each at its place, and the room they take in radii."""

    paths: tuple[tuple[str, float], ...]
    left: float = -1.5
    wide: float = 3.0


def mark_rules(legend: str) -> str:
    """The rules of the signs that a key's HTML names; empty where it names none."""
    found = dict.fromkeys(SIGN.findall(legend))
    rules = [_mark(name) for kind, name in found if kind == "mark" and name in SHAPES]
    cells = [f".ki-cell-{name}{{{FILLS[name]}}}" for kind, name in found if name in FILLS]
    return "".join(rules + cells)


def _mark(name: str) -> str:
    shape = SHAPES[name]
    paths = "".join(
        PATH.format(path=path, moved=MOVED.format(x=f"{x:g}") if x else "")
        for path, x in shape.paths
    )
    drawn = SVG.format(left=f"{shape.left:g}", wide=f"{shape.wide:g}", paths=paths)
    colour = f";color:var(--ki-{COLOURS[name]})" if name in COLOURS else ""
    wide = f";width:{shape.wide / 3:.2g}em" if shape.wide != 3 else ""
    return f'.ki-mark-{name}{{--ki-shape:url("data:image/svg+xml,{drawn}"){wide}{colour}}}'


SHAPES = {
    "full": _Shape(((DISC, 0),)),
    "about": _Shape(((dashed(), 0),)),
    "more": _Shape(((DISC, 0), (arrow("right"), 0)), -1.2, 4.6),
    "less": _Shape(((DISC, 0), (arrow("left"), 0)), -3.4, 4.6),
    "part": _Shape(((HALF, 0),)),
    "dispute": _Shape(((DIAMOND, -1.9), (QUARREL, 0), (DIAMOND, 1.9)), -3.3, 6.6),
    "zero": _Shape(((RING, 0),)),
    "doubt": _Shape(((WARNING, 0),)),
    "missing": _Shape(((RING, 0),)),
    "new": _Shape(((TRIANGLE, 0),)),
}
