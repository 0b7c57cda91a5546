"""Plots: the panels of a drawing as marks, one below the other, cut where room ends."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from components.charts.palette import Palette
from components.charts.plot import Cell, Plot
from components.charts.theme import CHOSEN_SIZE
from components.render.drawing import Drawing
from components.render.picture.cutting import Cut, cut
from components.render.picture.engraver import engraved
from components.render.picture.ink import Ink, Trace
from components.render.picture.lines import Setter
from components.render.picture.tracing import traced

NOTE, NOTE_AIR = 13.0, 1.1
HEAD = 28.0  # what a panel's heading takes
BASELINE = 18.0
BETWEEN = 12.0
ENDLESS = 1e9


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
            part = cut(trace, self.slots[number], room - start) if whole else None
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
            _traced(plot, width) if plot else _noted(panel.note, look, width)
            for plot, panel in zip(plots, shown, strict=True)
        ),
        tuple(_slots(plot) if plot else () for plot in plots),
        {address: words for plot in plots if plot for address, words in _said(plot).items()},
        look,
    )


def _traced(plot: Plot, width: int) -> Trace:
    """
    The marks of a plot; where they lead is written in afterwards.

    So a view is engraved once for its live address and for the one that pins its edition.
    """
    there = {link: f"/{number}" for number, link in enumerate(_links(plot))}
    rows = {
        name: [{**row, "href": there[row["href"]]} if row.get("href") else row for row in rows]
        for name, rows in plot.rows.items()
    }
    trace = traced(engraved(replace(plot, rows=rows), width))
    back = {mark: str(link) for link, mark in there.items()}
    return replace(
        trace,
        inks=tuple(replace(ink, href=back[ink.href]) if ink.href else ink for ink in trace.inks),
    )


def _links(plot: Plot) -> Iterable[Cell]:
    """Where the rows of a plot lead, each once."""
    found = (row["href"] for rows in plot.rows.values() for row in rows if row.get("href"))
    return dict.fromkeys(found)


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


def _moved(ink: Ink, down: float) -> Ink:
    clip = ink.clip.moved(0.0, down) if ink.clip else None
    return replace(ink, y=ink.y + down, clip=clip)
