"""Fitting: how large everything is drawn so that a picture of a given size holds it."""

from collections.abc import Callable
from dataclasses import dataclass

from components.render.counting import with_noun
from components.render.drawing import Drawing
from components.render.picture.board import MARGINS, NARROW, WIDE, Board, board
from components.render.picture.cutting import Cut
from components.render.picture.plots import ENDLESS, Panels
from components.render.picture.size import Size
from components.words import Words

At = Callable[[int], Panels]

# Plots are drawn at these widths alone, since each has a frame that is kept; the wider, the
# smaller the letters.  A list of rows that does not fit at any is cut at the middle one.
WIDTHS = (340, 380, 420, 460, 500, 560, 620, 680, 760, 840, 920)
CUT_AT = 760
BESIDE = (340, 380, 420, 460, 500, 560)
BESIDE_CUT_AT = 460
EMPTY = 500  # words alone would else be as large as a poster's
TRIES = 3  # what is no list of rows grows with its width: smaller letters do not help it
SMALLEST = 0.9  # of its usual size: what lists are cut at rather than made smaller
NARROWEST = 240
LEAST_SHRINK = 0.6
STEP = 20


@dataclass(frozen=True, slots=True)
class Fitted:
    """
    The words and marks of a picture, and how many times enlarged it is drawn.

    `shrink` is what the plots are then made smaller by, where nothing else helps.
    """

    board: Board
    panels: Panels
    cut: Cut
    zoom: float
    shrink: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitting:
    """Fits a drawing; `at` draws its plots at a width, `air` is how wide the letters run."""

    drawing: Drawing
    say: Words
    air: float
    at: At

    def fitted(self, size: Size) -> Fitted:
        """The drawing as a picture of that size."""
        if size.height is None:
            return self._free(size)
        ratio = size.width / size.height
        if self.drawing.empty:
            return self._whole(self._board(EMPTY, ratio), self.at(EMPTY), size)
        widths = BESIDE if ratio >= WIDE else WIDTHS
        tried: list[Panels] = []
        for width in widths:
            plan = self._board(width, ratio)
            if tried and tried[-1].in_rows and size.width / plan.width < SMALLEST:
                break
            if tried and plan.room < tried[-1].height and width != widths[-1]:
                continue
            tried.append(self.at(width))
            if tried[-1].height <= plan.room:
                return self._whole(plan, tried[-1], size)
            if len(tried) == TRIES and not tried[-1].in_rows:
                break
        most = min(size.width / SMALLEST, BESIDE_CUT_AT if ratio >= WIDE else CUT_AT)
        kept = [one for one in widths if one <= most] or [widths[0]]
        return self._short(kept[-1], size.width, size.height)

    def _free(self, size: Size) -> Fitted:
        """As high as the plot asks for, as long as a picture may be so high."""
        width = min(WIDTHS[-1], max(WIDTHS[0], size.width - 2 * MARGINS[size.width < NARROW]))
        plan = self._board(round(width / STEP) * STEP, None)
        panels = self.at(plan.plot_width)
        if plan.tall(panels.height) * size.width / plan.width <= size.highest:
            return self._whole(plan, panels, size)
        return self._short(plan.plot_width, size.width, size.highest)

    def _whole(self, plan: Board, panels: Panels, size: Size) -> Fitted:
        return Fitted(plan, panels, panels.cut(plan.room), size.width / plan.width)

    def _short(self, plot: int, width: int, height: int) -> Fitted:
        """A map made narrower; of rows as many as there is room for, and how many are left out."""
        plan, panels = self._board(plot, width / height), self.at(plot)
        if not panels.in_rows:
            smaller = self._narrower(panels, plan.room)
            if smaller:
                return self._whole(plan, smaller, Size(width, height))
            shrink = plan.room / panels.height
            if shrink >= LEAST_SHRINK:
                return Fitted(plan, panels, panels.cut(ENDLESS), width / plan.width, shrink)
        plan = self._board(plot, width / height, rest(1, self.say))
        cut = panels.cut(plan.room)
        plan = self._board(plot, width / height, rest(cut.rows, self.say))
        return Fitted(plan, panels, cut, width / plan.width)

    def _narrower(self, panels: Panels, room: float) -> Panels | None:
        """The plots drawn less wide, and so less high, in the middle of their room."""
        for _ in range(2):
            narrower = int(panels.width * room / panels.height) // STEP * STEP
            if narrower < NARROWEST:
                return None
            panels = self.at(narrower)
            if panels.height <= room:
                return panels
        return None

    def _board(self, plot: int, ratio: float | None, rest: str = "") -> Board:
        return board(self.drawing, plot, ratio, air=self.air, rest=rest)


def rest(rows: int, say: Words) -> str:
    """What a picture says of the rows that only the page has room for."""
    if not rows:
        return say("picture.part")
    return say("picture.rest", rows=with_noun(say.number(rows), say("picture.row"), rows))
