"""Reticence: a mark says what we wrote for it, or nothing at all."""

import altair as alt


def reticent(layer: alt.Chart) -> alt.Chart:
    """
    The layer without what Vega and Streamlit would say by themselves.

    Both would read out the names of our columns ("slot: 6", "fill: #234B86"): to those who
    point at a mark without a tooltip of ours, and to those who listen to one that has no
    description of ours.
    """
    said = {} if layer.encoding is alt.Undefined else layer.encoding.to_dict()
    silence: dict[str, object] = {}
    if "tooltip" not in said:
        silence["tooltip"] = None
    if "description" not in said:
        silence["aria"] = False
    mark = layer.mark if isinstance(layer.mark, alt.MarkDef) else alt.MarkDef(type=layer.mark)
    worn = mark.copy()
    for name, value in silence.items():
        worn[name] = value
    quiet: alt.Chart = layer.copy()
    quiet.mark = worn
    return quiet
