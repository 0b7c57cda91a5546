"""Kept links: the links of a drawing lead on in the edition that it is pinned to."""

import re
from dataclasses import replace
from html import escape
from urllib.parse import quote

from components.charts.palette import Palette
from components.charts.plot import Cell, Plot, Row
from components.render.drawing import Drawing, Paint, Panel

OURS = re.compile(r'(?<=\bhref=")/(?!/)[^"]*')


def kept(drawing: Drawing) -> Drawing:
    """The drawing as it is; where its view pins an edition, its marks and tables keep the pin."""
    pin = drawing.view.release
    if not pin:
        return drawing
    return replace(
        drawing,
        table=with_pins(drawing.table, pin),
        panels=tuple(_panel(panel, pin) for panel in drawing.panels),
    )


def with_pins(html: str, pin: str) -> str:
    """HTML whose links of ours lead to that edition."""
    return OURS.sub(lambda found: with_pin(found[0], pin, amp="&amp;"), html)


def with_pin(address: str, pin: str, amp: str = "&") -> str:
    """An address of ours in that edition; one that names an edition keeps its own."""
    place, mark, rest = address.partition("#")
    path, _, query = place.partition("?")
    pairs = query.split(amp) if query else []
    if not any(pair.startswith("v=") for pair in pairs):
        pairs.append(f"v={escape(quote(pin, safe=''))}")
    return f"{path}?{amp.join(pairs)}{mark}{rest}"


def _panel(panel: Panel, pin: str) -> Panel:
    return replace(panel, paint=_painting(panel.paint, pin)) if panel.paint else panel


def _painting(paint: Paint, pin: str) -> Paint:
    def painted(look: Palette, width: int | None) -> Plot:
        plot = paint(look, width)
        rows = {name: [_row(row, pin) for row in rows] for name, rows in plot.rows.items()}
        return replace(plot, rows=rows)

    return painted


def _row(row: Row, pin: str) -> Row:
    link: Cell = row.get("href")
    if not isinstance(link, str) or not link.startswith("/"):
        return row
    return {**row, "href": with_pin(link, pin)}
