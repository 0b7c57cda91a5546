"""Leader: the thin line from a mark to a name that found no room beside it."""

import altair as alt

from components.charts.placing import Label, Spot
from components.charts.plot import Row, pixels

FREE = 14.0  # nearer than this a name needs no leader
INSET = 4.0


def leader(label: Label, spot: Spot) -> Row:
    """The columns of a leader: where it begins and ends, in pixels from the mark."""
    box = spot.box
    across = min(max(label.x, box.left + INSET), box.right - INSET) - label.x
    down = min(max(label.y, box.top), box.bottom) - label.y
    length = (across**2 + down**2) ** 0.5
    if not label.needed or length - label.reach < FREE:
        return {"led": False, "from_x": 0.0, "from_y": 0.0, "to_x": 0.0, "to_y": 0.0}
    start = min(label.reach * 0.8, length) / length
    return {
        "led": True,
        "from_x": round(across * start, 1),
        "from_y": round(down * start, 1),
        "to_x": round(across, 1),
        "to_y": round(down, 1),
    }


def leaders(base: alt.Chart) -> alt.Chart:
    """The leaders of the rows that have one."""
    layer: alt.Chart = (
        base.transform_filter("datum.led")
        .mark_rule(strokeWidth=1, aria=False)
        .encode(
            x=pixels("scale('x', datum.x) + datum.from_x"),
            x2=pixels("scale('x', datum.x) + datum.to_x"),
            y=pixels("scale('y', datum.y) + datum.from_y"),
            y2=pixels("scale('y', datum.y) + datum.to_y"),
            stroke=alt.Stroke(field="colour", type="nominal", scale=None),
        )
    )
    return layer
