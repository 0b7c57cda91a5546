"""Bars of a composition, measured out: what stands within, above, beside and behind each."""

from dataclasses import dataclass

from components.charts.composition_cuts import Cut
from components.charts.composition_words import label_width
from components.charts.measure import text_width
from components.charts.plot import Row
from components.charts.theme import LABEL_SIZE, SMALL_SIZE, VALUE_SIZE
from components.query.whole import Whole

BESIDE, SQUARE, BETWEEN, TIGHT = 7.0, 11.0, 12.0, 8.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One row measured out: its cuts, how far down it lies, what stands before and behind it."""

    row: Whole
    cuts: tuple[Cut, ...]
    down: float
    name: str
    remark: str
    total: str

    @property
    def above(self) -> float:
        """Where on the line of the name there is room again."""
        wide = text_width(self.name, LABEL_SIZE, bold=True) + BESIDE
        return wide + (text_width(self.remark, SMALL_SIZE) + BETWEEN if self.remark else BETWEEN)

    @property
    def listed(self) -> dict[str, float]:
        """How far along a list of names each of them begins."""
        begins: dict[str, float] = {}
        along = 0.0
        for cut in self.cuts:
            if cut.text:
                begins[cut.text] = along
                along += listed_width(cut) + BETWEEN
        return begins

    @property
    def behind(self) -> float:
        """Where behind the bar there is room again."""
        return BESIDE + (total_width(self.total) + BETWEEN if self.total else 0.0)


@dataclass(frozen=True, slots=True)
class Scale:
    """What every bar of one drawing shares: the longest reach, and the room for the totals."""

    top: float
    room: float

    def of(self, bar: Bar) -> Row:
        """The columns that place things on a bar: its reach, and from which span its words fit."""
        shares = [((cut.end - cut.start) / self.top, cut.text) for cut in bar.cuts if cut.text]
        fits = [(label_width(text) + TIGHT) / share for share, text in shares if share > 0]
        return {
            "reach": float(bar.row.reach) / self.top,
            "room": self.room,
            "fits_from": round(max(fits, default=0.0), 1),
        }


def listed_width(cut: Cut) -> float:
    """The width of a name in a list, its square before it."""
    return round(label_width(cut.text) + SQUARE, 1)


def total_width(text: str) -> float:
    """The width of the figure at the end of a bar."""
    return text_width(text, VALUE_SIZE, bold=True)
