"""Order: one small page as it is asked for, in words that another process understands."""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from components.model import Language
from components.query import View
from components.render.chart_leaf import chart_leaf
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.embed import embed
from components.render.embed_wear import PLAIN, Wear
from components.render.metric_leaf import metric_leaf
from components.render.office_leaf import office_leaf
from components.render.picture.order import version
from components.words import speaking


class Kind(StrEnum):
    """The small pages that drawings stand in."""

    EMBED = "embed"
    CHART = "chart"
    OFFICE = "office"
    METRIC = "metric"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageOrder:
    """
    A page of a view: its kind, its chart where it has one, its language and its look.

    `base` makes addresses absolute; `stylesheet` is the site's, for pages that wear it.
    """

    kind: Kind
    view: View
    chart: Chart = Chart.RANKING
    language: Language = Language.ID
    wear: Wear = PLAIN
    base: str = ""
    stylesheet: str = ""

    def key(self, release: str) -> str:
        """What names the page for ever: the same edition and code make the same bytes."""
        told = (
            release,
            version(),
            self.kind,
            self.chart,
            self.view.parameters(),
            self.language,
            self.wear,
            self.base,
            self.stylesheet,
        )
        return sha256(repr(told).encode()).hexdigest()

    def made(self) -> bytes:
        """The page; an ExplorerError where its view asks for what does not exist."""
        say, site = speaking(self.language), {"stylesheet": self.stylesheet, "base": self.base}
        match self.kind:
            case Kind.EMBED:
                return embed(draw(self.chart, self.view, say), say, self.wear, self.base)
            case Kind.CHART:
                return chart_leaf(draw(self.chart, self.view, say), say, **site)
            case Kind.OFFICE:
                return office_leaf(self.view, say, **site)
            case Kind.METRIC:
                return metric_leaf(self.view, say, **site)
