"""Plots: the panels of a drawing as marks, one below the other, cut where room ends."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from components.charts.palette import Palette
from components.charts.plot import Plot
from components.charts.theme import CHOSEN_SIZE
from components.render.drawing import Drawing
from components.render.picture.engraver import engraved
from components.render.picture.lines import Setter
from components.render.picture.outlines import Box
from components.render.picture.tracing import Ink, Trace, traced

NOTE, NOTE_AIR = 13.0, 1.1
HEAD = 28.0  # what a panel's heading takes
BASELINE = 18.0
BETWEEN = 12.0
SMALL = 60.0  # a mark no higher than this is never cut in two
THIN = 2.0
UNDER = 4.0
ENDLESS = 1e9


@dataclass(frozen=True, slots=True)
class Cut:
    """
    Marks with the height they take; `rows` are left out below.

    `whole` says that nothing is, rows or not.
    """

    inks: tuple[Ink, ...]
    height: float
    rows: int = 0
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Panels:
    """
    The panels of a drawing at one width.

    `slots` are the rows of each that is drawn in rows, true for those about something; `said`
    is what a mark says, by the address it leads to.
    """

    width: int
    titles: tuple[str, ...]
    traces: tuple[Trace, ...]
    slots: tuple[tuple[bool, ...], ...]
    said: dict[str, str]
    look: Palette

    @property
    def height(self) -> float:
        """What all of them take, whole."""
        heads = sum(HEAD for title in self.titles if title)
        gaps = BETWEEN * max(0, len(self.traces) - 1)
        return sum(trace.height for trace in self.traces) + heads + gaps

    @property
    def in_rows(self) -> bool:
        """Whether any is drawn in rows, so that its height is no matter of its width."""
        return any(map(any, self.slots))

    def cut(self, room: float) -> Cut:
        """As much as there is room for, cut between two rows."""
        inks: list[Ink] = []
        y, left, whole = 0.0, 0, True
        for number, trace in enumerate(self.traces):
            head = HEAD if self.titles[number] else 0.0
            start = y + head + (BETWEEN if number else 0.0)
            part = _cut(trace, self.slots[number], room - start) if whole else None
            if part is None or (number and not part.whole and not any(self.slots[number])):
                # half a map is none
                left += sum(self.slots[number])
                whole = False
                continue
            if head:
                inks.append(self._heading(self.titles[number], start - head))
            inks += [_moved(ink, start) for ink in part.inks]
            y, left, whole = start + part.height, left + part.rows, part.whole
        return Cut(tuple(inks), y, left, whole)

    def _heading(self, title: str, top: float) -> Ink:
        style = (
            ("fill", self.look.ink),
            ("font-size", str(CHOSEN_SIZE)),
            ("font-weight", "600"),
        )
        return Ink(x=0.0, y=top + BASELINE, style=style, lines=(title,))


def panels(drawing: Drawing, look: Palette, width: int) -> Panels:
    """The panels drawn at a width; none where there is nothing to draw."""
    shown = () if drawing.empty else drawing.panels
    plots = [panel.paint(look, width) if panel.paint else None for panel in shown]
    return Panels(
        width,
        tuple(panel.title for panel in shown),
        tuple(
            traced(engraved(plot, width)) if plot else _noted(panel.note, look, width)
            for plot, panel in zip(plots, shown, strict=True)
        ),
        tuple(_slots(plot) if plot else () for plot in plots),
        {address: words for plot in plots if plot for address, words in _said(plot).items()},
        look,
    )


def _noted(note: str, look: Palette, width: int) -> Trace:
    """Words that stand where nothing can be drawn."""
    words = Setter(width, NOTE_AIR).plain(note, NOTE)
    style = (("fill", look.muted), ("font-size", str(NOTE)))
    ink = Ink(x=0.0, y=NOTE, style=style, lines=words.lines, leading=words.leading)
    return Trace(width, words.height, 0.0, words.height, (ink,) if words.lines else ())


def _slots(plot: Plot) -> tuple[bool, ...]:
    """Of a drawing in rows, which of them are about something; of any other none."""
    return tuple(bool(row.get("name")) for row in plot.rows.get("slots", ()))


def _said(plot: Plot) -> dict[str, str]:
    return {
        str(row["href"]): str(row["words"])
        for rows in plot.rows.values()
        for row in rows
        if row.get("href") and row.get("words")
    }


def _cut(trace: Trace, slots: Sequence[bool], room: float) -> Cut | None:
    if trace.height <= room:
        return Cut(trace.inks, trace.height)
    at, rows = _between_rows(trace, slots, room) if any(slots) else (_below(trace, room), 0)
    if at is None:
        return None
    view = Box(0.0, 0.0, trace.width, at)
    kept = (_above(ink, at, view) for ink in trace.inks)
    return Cut(tuple(ink for ink in kept if ink), at, rows, whole=False)


def _above(ink: Ink, at: float, view: Box) -> Ink | None:
    """
    A mark as far as it stands above the cut.

    A line of the data that would cross it, such as a median, goes with its words below.
    """
    place = ink.extent
    if place.top >= at:
        return None
    if place.bottom <= at:
        return ink
    line = place.right - place.left <= THIN and not ink.ruled
    return None if line or _small(ink) else replace(ink, clip=view, href="")


def _between_rows(trace: Trace, slots: Sequence[bool], room: float) -> tuple[float | None, int]:
    """The last line between two rows that leaves room, no heading alone above it."""
    step = trace.high / len(slots)
    kept = min(len(slots), int((room - trace.top) // step))
    while kept > 0 and not slots[kept - 1]:
        kept -= 1
    if kept <= 0:
        return None, 0
    return trace.top + kept * step, sum(slots[kept:])


def _below(trace: Trace, room: float) -> float | None:
    """The lowest line below a text that no letters or small marks cross."""
    small = [ink.extent for ink in trace.inks if _small(ink)]
    for at in sorted({box.bottom + UNDER for box in small}, reverse=True):
        if at <= room and not any(box.top < at - UNDER / 2 < box.bottom for box in small):
            return at
    return None


def _small(ink: Ink) -> bool:
    box = ink.extent
    return box.bottom - box.top <= SMALL and bool(ink.lines or box.right - box.left <= SMALL)


def _moved(ink: Ink, down: float) -> Ink:
    clip = ink.clip.moved(0.0, down) if ink.clip else None
    return replace(ink, y=ink.y + down, clip=clip)
