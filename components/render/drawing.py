"""A drawing: one chart of one view in one language, with all that is said and lies around it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from components.charts.palette import Palette
from components.charts.plot import Plot
from components.model import Figure, Source, Verdict
from components.query import Release, View
from components.render.caption import Caption

Paint = Callable[[Palette, int | None], Plot]


class Chart(StrEnum):
    """The charts that have an address; each is drawn by `render.drawings.draw`."""

    TREND = "trend"
    RANKING = "ranking"
    CHANGE = "change"
    FUNNEL = "funnel"
    MAP = "map"
    COMPOSITION = "composition"
    NATIONALITIES = "nationalities"
    REASONS = "reasons"
    PROFILE = "profile"
    REVENUE = "revenue"
    SPENDING = "spending"
    SERVICES = "services"
    PRESENCE = "presence"
    DISAGREEMENTS = "disagreements"
    COVERAGE = "coverage"
    OFFICE_COVERAGE = "office-coverage"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Panel:
    """
    One plot of a drawing, with its own heading where it has several.

    `paint` draws it in a palette, at a width in pixels or, without one, as wide as it is put;
    None where there is nothing to draw and the `note` below says why.  `alt` says what this
    plot alone shows, where the caption's speaks of another or of all.
    """

    paint: Paint | None
    title: str = ""
    note: str = ""
    alt: str = ""


@dataclass(frozen=True, kw_only=True, eq=False)
class Drawing:
    """
    What every ending of an address shows: page, embed, picture and file are made of this.

    `view` is the question with what the chart decides for itself filled in (the year of a
    ranking), so that its address says the same for ever; `figures` are the statements shown
    and those set beside them, `table` and `legend` are HTML, `verdict` is None where nothing
    is compared, `columns` how many panels stand side by side on a wide screen.  One is equal
    to itself alone, so that what is made of it can be kept by it.
    """

    chart: Chart
    view: View
    edition: Release
    caption: Caption
    panels: tuple[Panel, ...]
    table: str
    figures: tuple[Figure, ...]
    sources: tuple[Source, ...]
    legend: str = ""
    verdict: Verdict | None = None
    columns: int = 1

    @property
    def alt(self) -> str:
        """What its panels show, one after the other: for where they are one picture."""
        told = [panel.alt or self.caption.alt for panel in self.panels]
        return " ".join(dict.fromkeys(told)) or self.caption.alt

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not self.sources
