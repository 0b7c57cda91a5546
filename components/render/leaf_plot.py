"""Plot: a drawing's plots as SVG within HTML, narrow and wide, in one set of colours or in both."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from markupsafe import Markup

from components.charts.palette import DARK, LIGHT, Palette
from components.render.drawing import Drawing
from components.render.leaf_colours import Dye
from components.render.leaf_shapes import settled
from components.render.picture.elements import element, told
from components.render.picture.ink import Ink, Style
from components.render.picture.plots import ENDLESS, panels
from components.render.picture.root import plots_root
from components.render.picture.writing import Pen, written

# A phone's column, and an article's: from here each may shrink or grow by a tenth or two and
# its smallest letters still are read.
NARROW, WIDE = 336, 600
# Of more marks than this no finger can take one on a phone; the table has all their links.
MOST_TOUCHED = 120
EMPTY = Markup()
PAINTED = frozenset({"fill", "stroke"})


@dataclass(frozen=True, slots=True, kw_only=True)
class InPage:
    """
    The plots of a drawing for a page, of which CSS shows the one that fits.

    `high` are their heights at their own widths; `dyes` the variables they wear.  All of it is
    empty where there is nothing to draw.
    """

    narrow: Markup = EMPTY
    wide: Markup = EMPTY
    high: tuple[float, float] = (0.0, 0.0)
    dyes: frozenset[Dye] = frozenset()


def in_page(drawing: Drawing, look: Palette | None, prefix: str = "p") -> InPage:
    """The plots in the colours of a palette; without one in both, by variables."""
    if drawing.empty:
        return InPage()
    narrow, wide = (_at(drawing, look, width) for width in (NARROW, WIDE))
    return InPage(
        narrow=_svg(narrow, drawing, NARROW, f"{prefix}n"),
        wide=_svg(wide, drawing, WIDE, f"{prefix}w"),
        high=(narrow.height, wide.height),
        dyes=_dyes_of((*narrow.inks, *wide.inks)),
    )


@dataclass(frozen=True, slots=True)
class _Sketch:
    """The marks of a drawing at one width; `ground` is laid under them where they need one."""

    inks: tuple["_Dyed", ...]
    height: float
    said: dict[str, str]
    ground: str = ""


@dataclass(frozen=True, slots=True)
class _Dyed:
    """A mark, and the same mark in the other colours."""

    light: Ink
    dark: Ink


def _at(drawing: Drawing, look: Palette | None, width: int) -> _Sketch:
    found = panels(drawing, look or LIGHT, width)
    light = found.cut(ENDLESS)
    dark = light if look else panels(drawing, DARK, width).cut(ENDLESS)
    if not _alike(light.inks, dark.inks):
        # What is drawn otherwise in the dark keeps the light ground it was drawn for.
        pairs = tuple(_Dyed(ink, ink) for ink in light.inks)
        return _Sketch(pairs, light.height, found.said, LIGHT.background)
    pairs = tuple(map(_Dyed, light.inks, dark.inks))
    return _Sketch(pairs, light.height, found.said)


def _alike(light: Iterable[Ink], dark: Iterable[Ink]) -> bool:
    """Whether the two differ in colours alone."""
    bare = [[replace(ink, style=_colourless(ink.style)) for ink in inks] for inks in (light, dark)]
    return bare[0] == bare[1]


def _colourless(style: Style) -> Style:
    return tuple((name, "" if name in PAINTED else value) for name, value in style)


def _dyes_of(inks: Iterable[_Dyed]) -> frozenset[Dye]:
    pairs = (pair for ink in inks for pair in zip(ink.light.style, ink.dark.style, strict=True))
    return frozenset(Dye(light[1], dark[1]) for light, dark in pairs if light[1] != dark[1])


def _worn(ink: _Dyed) -> Ink:
    pairs = zip(ink.light.style, ink.dark.style, strict=True)
    style = tuple(
        (name, value if value == other else f"var({Dye(value, other).variable})")
        for (name, value), (_, other) in pairs
    )
    return replace(ink.light, style=style)


def _svg(sketch: _Sketch, drawing: Drawing, width: int, prefix: str) -> Markup:
    """One inline SVG; its marks are links, but the table below has them for the keyboard."""
    root = plots_root(drawing, width, sketch.height)
    if sketch.ground:
        root.append(element("rect", width="100%", height="100%", fill=sketch.ground))
    touched = sum(bool(ink.light.href) for ink in sketch.inks)
    links = width > NARROW or touched <= MOST_TOUCHED
    pen = Pen(prefix, links=links, said=sketch.said)
    root.extend(written([settled(_worn(ink)) for ink in sketch.inks], pen))
    for link in root.iter("a"):
        link.set("tabindex", "-1")
    return Markup(told(root))  # noqa: S704 - ElementTree has escaped what it wrote
