"""Order: one picture as it is asked for, in words that another process understands."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from hashlib import sha256
from pathlib import Path

from components.charts.palette import Theme, palette
from components.model import Language
from components.paths import ROOT
from components.query import View
from components.render import picture
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.picture.size import COLUMN, Size
from components.words import speaking

MADE_BY = ("catalogue", "charts", "model", "query", "render", "words")


class Ending(StrEnum):
    """What a drawing is made into; `plot` is the bare SVG that stands in a page of ours."""

    SVG = "svg"
    PNG = "png"
    PDF = "pdf"
    PLOT = "plot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """
    A picture of a view: its kind, language, theme and size.

    `base` makes links absolute; `prefix` begins the ids of a bare plot.
    """

    chart: Chart
    view: View
    ending: Ending
    language: Language = Language.ID
    theme: Theme = Theme.LIGHT
    size: Size = COLUMN
    base: str = ""
    prefix: str = "p"

    def key(self, release: str) -> str:
        """What names the picture for ever: the same edition and code make the same bytes."""
        told = (
            release,
            version(),
            self.chart,
            self.view.parameters(),
            self.ending,
            self.language,
            self.theme,
            self.size,
            self.base,
            self.prefix,
        )
        return sha256(repr(told).encode()).hexdigest()

    def made(self) -> bytes:
        """The picture; an ExplorerError where its view asks for what does not exist."""
        say, look = speaking(self.language), palette(self.theme)
        drawing = draw(self.chart, self.view, say)
        match self.ending:
            case Ending.SVG:
                return picture.svg(drawing, say, look, self.size, self.base)
            case Ending.PNG:
                return picture.png(drawing, say, look, self.size)
            case Ending.PDF:
                return picture.pdf(drawing, say, look, self.size)
            case Ending.PLOT:
                width = self.size.width
                return picture.plot_svg(drawing, look, width, self.prefix, self.base).encode()


@cache
def version() -> str:
    """A hash of all the code, words and fonts that a picture is made with."""
    digest = sha256()
    for file in _files():
        digest.update(file.relative_to(ROOT).as_posix().encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _files() -> list[Path]:
    folders = (ROOT / "components" / name for name in MADE_BY)
    found = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    return sorted(path for path in found if "__pycache__" not in path.parts)
