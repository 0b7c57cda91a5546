"""Sight: the first drawing of a page of the explorer, as HTML to read before the page is up."""

from dataclasses import dataclass
from hashlib import sha256

from markupsafe import Markup

from components.model import Language
from components.query import View
from components.render.drawing import Chart, Drawing
from components.render.drawings import draw
from components.render.engine import fill
from components.render.leaf_address import ending
from components.render.leaf_colours import of_dyes
from components.render.leaf_figure import shown
from components.render.picture.order import version
from components.words import Words, speaking


@dataclass(frozen=True, slots=True, kw_only=True)
class SightOrder:
    """A first drawing as it is asked for, in words that an oven understands."""

    view: View
    chart: Chart
    language: Language = Language.ID

    def key(self, release: str) -> str:
        """What names it for ever: the same edition and code make the same bytes."""
        told = ("sight", release, version(), self.chart, self.view.parameters(), self.language)
        return sha256(repr(told).encode()).hexdigest()

    def made(self) -> bytes:
        """
        The address of its light page, then, on lines of its own, the drawing in HTML.

        Nothing at all where there is nothing to draw.
        """
        say = speaking(self.language)
        drawing = draw(self.chart, self.view, say)
        if drawing.empty:
            return b""
        light = ending(drawing, drawing.view.with_(chart=None), say, "html")
        return f"{light}\n{_html(drawing, say)}".encode()


def _html(drawing: Drawing, say: Words) -> str:
    """Finding, verdict, key, plots and sources, in both sets of colours."""
    figure = shown(drawing, say, "k", level=2)
    return fill("sight.html", figure=figure.html, colours=Markup(of_dyes(figure.dyes)))  # noqa: S704 - hex values
