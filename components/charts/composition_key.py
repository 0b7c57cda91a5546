"""The key of a composition by kinds: on a narrow screen bars have no room for their names."""

from collections.abc import Mapping, Sequence

import altair as alt

from components.charts.composition_words import label_width
from components.charts.palette import Palette
from components.charts.plot import Row, pixels
from components.charts.theme import SMALL_SIZE
from components.query.composition import Composition
from components.query.kinds import KIND
from components.words import Words

KEYED_BELOW = 560
LINE, BELOW = 20, 8
SQUARE, BETWEEN = 12.0, 16.0
# As many columns as the widest name allows, and as many lines as that takes.
SIZE = "data('size')[0]"
COLUMNS = f"max(1, floor(width / {SIZE}.key_wide))"
KEY_HIGH = (
    f"(length(data('size')) && {SIZE}.keys && width < {KEYED_BELOW}"
    f" ? ceil({SIZE}.keys / {COLUMNS}) * {LINE} + {BELOW} : 0)"
)


def key_rows(
    asked: Composition, toned: Mapping[str, str], say: Words, look: Palette
) -> Sequence[Row]:
    """The tone of each kind that is drawn; none for values, most of which have no tone."""
    if asked.key != KIND:
        return []
    told = {part.parts[0][1]: part for row in asked.rows for part in row.drawn}
    shown = [slug for slug in asked.toned if slug in told]
    return [
        {"at": at, "text": say.of(asked.label(told[slug])), "fill": toned.get(slug, look.axis)}
        for at, slug in enumerate(shown)
    ]


def key_size(keys: Sequence[Row]) -> Row:
    """How many there are, and how wide a column of them has to be."""
    widths = [label_width(str(row["text"])) + SQUARE + BETWEEN for row in keys]
    return {"keys": len(keys), "key_wide": max(widths, default=1.0)}


def key_layers(look: Palette) -> list[alt.Chart]:
    """Squares with their names above the bars, where the drawing is narrow."""
    left = f"(datum.at % {COLUMNS}) * {SIZE}.key_wide"
    down = f"floor(datum.at / {COLUMNS}) * {LINE} + {LINE / 2}"
    base = (
        alt.Chart(alt.NamedData("key"))
        .transform_filter(f"width < {KEYED_BELOW}")
        .encode(y=pixels(down))
    )
    square = base.mark_point(shape="square", filled=True, opacity=1, aria=False).encode(
        x=pixels(f"{left} + 4"),
        size=alt.value(56),
        fill=alt.Fill(field="fill", type="nominal", scale=None),
    )
    name = base.mark_text(
        align="left", baseline="middle", fontSize=SMALL_SIZE, color=look.ink
    ).encode(x=pixels(f"{left} + {SQUARE}"), text=alt.Text(field="text", type="nominal"))
    return [square, name]
