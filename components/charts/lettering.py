"""Lettering: words on a drawing, with a halo so that no line runs through them."""

from typing import Any

import altair as alt

from components.charts.palette import Palette
from components.charts.theme import BOLD, HALO


def haloed(base: alt.Chart, look: Palette, **style: Any) -> list[alt.Chart]:  # noqa: ANN401 - Altair's own
    """The `text` of each row (or that of the style) in its `colour`, over a rim of background."""
    words = base
    if "text" not in style:
        words = base.encode(text=alt.Text(field="text", type="nominal"))
    rim: dict[str, Any] = {
        "stroke": look.background,
        "strokeWidth": HALO,
        "strokeJoin": "round",
        "aria": False,
    }
    style.setdefault("baseline", "middle")
    colour = alt.Fill(field="colour", type="nominal", scale=None)
    return [words.mark_text(**style, **rim), words.mark_text(**style).encode(fill=colour)]


def weight() -> dict[str, str]:
    """The weight of a row that may be bold."""
    return {"expr": f"datum.bold ? {BOLD} : 400"}
