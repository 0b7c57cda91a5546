"""Highlight: under the pointer one office stands out, in the drawing itself, nobody being asked."""

import altair as alt

NAME = "sorot"
BESIDE = 0.18


def highlight() -> alt.Parameter:
    """
    What the pointer chooses: all that has the colour of the mark it is over.

    Without a pointer everything is chosen, as in a picture.
    """
    chosen: alt.Parameter = alt.selection_point(
        name=NAME, fields=["colour"], on="pointerover", clear="pointerout", empty=True
    )
    return chosen


def standing_out(layers: list[alt.Chart], chosen: alt.Parameter) -> list[alt.Chart]:
    """The layers, in which what was not chosen fades."""
    opacity = alt.condition(chosen, alt.value(1), alt.value(BESIDE))
    return [layer.encode(opacity=opacity) for layer in layers]
