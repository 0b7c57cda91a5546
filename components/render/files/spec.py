"""A drawing's first panel as Vega-Lite with its data inlined, to be drawn again elsewhere."""

import json
from typing import Any

from components.charts.palette import LIGHT
from components.charts.plot import Cell, Row, Spec
from components.render.citation import LICENCE
from components.render.drawing import Drawing
from components.render.files.about import about
from components.words import Words

WIDTH = 720
VEGA_LITE = "https://vega.github.io/schema/vega-lite/v6.json"
# Nothing to draw is still a drawing.
BLANK: Spec = {"data": {"values": []}, "mark": "point"}


def spec_bytes(drawing: Drawing, say: Words, base: str) -> bytes:
    """The spec in the light palette, as wide as a column of text; words lie in `usermeta`."""
    told = about(drawing, say, base)
    title, drawn = _drawn(drawing)
    spec = {
        "$schema": VEGA_LITE,
        **drawn,
        "description": drawing.caption.alt,
        "usermeta": {
            "title": told.title,
            "subtitle": told.subtitle,
            "panel": title,
            "panels": len(drawing.panels),
            "source": told.source,
            "licence": LICENCE,
            "edition": told.edition,
            "address": told.address,
            "citation": told.citation.apa,
        },
    }
    if "datasets" in spec:
        spec["datasets"] = {name: _leading(rows, base) for name, rows in spec["datasets"].items()}
    return (json.dumps(spec, ensure_ascii=False, allow_nan=False) + "\n").encode()


def _drawn(drawing: Drawing) -> tuple[str, Spec]:
    """The first panel that has anything to draw: its heading and its spec."""
    for panel in () if drawing.empty else drawing.panels:
        if panel.paint is not None:
            return panel.title, panel.paint(LIGHT, WIDTH).to_dict()
    return "", BLANK


def _leading(rows: Any, base: str) -> Any:  # noqa: ANN401 - an outline stays what it is
    """The rows with links that lead to us from anywhere."""
    if not isinstance(rows, list | tuple):
        return rows
    return [{name: _abroad(name, cell, base) for name, cell in _row(row)} for row in rows]


def _row(row: Row) -> list[tuple[str, Cell]]:
    return list(row.items())


def _abroad(name: str, cell: Cell, base: str) -> Cell:
    ours = name == "href" and isinstance(cell, str) and cell.startswith("/")
    return f"{base}{cell}" if ours else cell
