"""Cards: the one picture that goes with links to pages without a drawing of their own."""

from components.charts.marks import HALF
from components.charts.measure import wrapped
from components.charts.palette import LIGHT
from components.render.engine import fill
from components.render.leaf_address import CARD
from components.render.picture.engraver import raster
from components.words import Words

TITLE, TEXT, MARGIN = 68, 32, 80
TITLE_ROOM, TEXT_ROOM = 900, 980
MOST_LINES = 4


def common_card(say: Words) -> bytes:
    """What the site is, in words alone, as a PNG of 1200 by 630 (DECISIONS 25)."""
    title = wrapped(say("leaf.card_title"), TITLE, TITLE_ROOM, MOST_LINES)
    text = wrapped(say("leaf.card_text"), TEXT, TEXT_ROOM, MOST_LINES)
    svg = fill(
        "card.svg",
        say=say,
        look=LIGHT,
        sign=HALF,
        size=CARD,
        margin=MARGIN,
        title=title,
        title_size=TITLE,
        text=text,
        text_size=TEXT,
    )
    return raster(svg, 1)
