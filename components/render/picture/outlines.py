"""Outlines: the path data of SVG, read for their extent and written short."""

import re
from collections.abc import Iterator
from typing import NamedTuple

NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?")
STEP = re.compile(r"([A-Za-z])([^A-Za-z]*)")
PIECE = re.compile(r"M[^M]*")
POLYGON = re.compile(r"[MLZ\d.,\-e\s]*")
BOX = re.compile(rf"M0,0h({NUMBER.pattern})v({NUMBER.pattern})h-?{NUMBER.pattern}Z")
LONGEST_DISC = 160
MANY, FINE = 12, 4  # of coasts with more points, steps below so many tenths are left out
ROUND = 0.02  # of a radius: how far the quarters of a disc may be off


class Box(NamedTuple):
    """A rectangle in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def moved(self, x: float, y: float) -> "Box":
        """The same elsewhere."""
        return Box(self.left + x, self.top + y, self.right + x, self.bottom + y)

    def meets(self, other: "Box") -> bool:
        """Whether the two have any point in common."""
        across = self.left <= other.right and other.left <= self.right
        return across and self.top <= other.bottom and other.top <= self.bottom

    def holds(self, other: "Box") -> bool:
        """Whether the other lies in it wholly."""
        across = self.left <= other.left and other.right <= self.right
        return across and self.top <= other.top and other.bottom <= self.bottom


def number(value: float, digits: int = 2) -> str:
    """A number as short as it can be written."""
    text = f"{value:.{digits}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def rounded(path: str) -> str:
    """The same path with shorter numbers."""
    return NUMBER.sub(lambda found: number(float(found[0])), path)


def radius(path: str) -> float | None:
    """The radius of a disc around the origin; None for every other shape."""
    if len(path) > LONGEST_DISC:
        return None
    numbers = [float(one) for one in NUMBER.findall(path)]
    if len(numbers) < 2 or numbers[1] != 0 or not path.startswith("M"):
        return None
    size, box = numbers[0], extent(path)
    if size <= 0 or any(abs(abs(edge) - size) > ROUND * size for edge in box):
        return None
    arcs, curves = path.count("A"), path.count("C")
    return size if (arcs, curves) in {(2, 0), (0, 4)} and "L" not in path else None


def extent(path: str) -> Box:
    """The rectangle around the points of a path, those of its curves' handles among them."""
    xs, ys = zip(*_points(path), strict=True) if path else ((0.0,), (0.0,))
    return Box(min(xs), min(ys), max(xs), max(ys))


def box(path: str) -> tuple[float, float] | None:
    """The width and height of a rectangle from the origin; None for every other shape."""
    found = BOX.fullmatch(path)
    return (float(found[1]), float(found[2])) if found else None


def is_polygon(path: str) -> bool:
    """Whether a path has straight sides alone, each of them told by its end."""
    return bool(POLYGON.fullmatch(path))


def polygon(path: str, x: float, y: float, view: Box | None) -> str:
    """A polygon put where it belongs, in short steps, without the parts outside a view."""
    return "".join(_steps(piece, x, y) for piece in PIECE.findall(path) if _seen(piece, x, y, view))


def _seen(piece: str, x: float, y: float, view: Box | None) -> bool:
    return view is None or view.meets(extent(piece).moved(x, y))


def _steps(piece: str, x: float, y: float) -> str:
    """One closed or open line as whole tenths of a pixel from point to point."""
    points = [(round((px + x) * 10), round((py + y) * 10)) for px, py in _points(piece)]
    least = FINE if len(points) > MANY else 1
    at, steps = points[0], [points[0]]
    for to in points[1:]:
        step = to[0] - at[0], to[1] - at[1]
        if abs(step[0]) + abs(step[1]) >= least:
            steps.append(step)
            at = to
    start, *rest = (f"{_tenth(dx)},{_tenth(dy)}" for dx, dy in steps)
    closed = "z" if piece.rstrip().endswith("Z") else ""
    return f"M{start}l{' '.join(rest)}{closed}" if rest else ""


def _tenth(tenths: int) -> str:
    return number(tenths / 10, 1)


def _points(path: str) -> Iterator[tuple[float, float]]:
    x = y = 0.0
    for letter, told in STEP.findall(path):
        numbers = [float(one) for one in NUMBER.findall(told)]
        match letter:
            case "h":
                x += numbers[0]
                yield x, y
            case "v":
                y += numbers[0]
                yield x, y
            case "A":
                reach = (
                    numbers[0] if abs(numbers[5] - x) + abs(numbers[6] - y) > numbers[0] else 0.0
                )
                middle = (x + numbers[5]) / 2, (y + numbers[6]) / 2
                yield middle[0] - reach, middle[1] - reach
                yield middle[0] + reach, middle[1] + reach
                x, y = numbers[5], numbers[6]
                yield x, y
            case "Z" | "z":
                continue
            case _:
                for x, y in zip(numbers[::2], numbers[1::2], strict=False):
                    yield x, y
