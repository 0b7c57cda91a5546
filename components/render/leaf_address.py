"""Where the endings of a drawing lie: its page, its embed, its files, its place in the explorer."""

from collections.abc import Iterable
from urllib.parse import urlencode

from components.query import View
from components.render.drawing import Drawing
from components.render.leaf_links import tongue
from components.words import Words

FILES = ("svg", "png", "pdf", "csv", "xlsx", "parquet", "json", "md", "zip")
CARD = (1200, 630)
# The page of the explorer that shows a chart, where it is not the comparison.
PAGES = {
    "presence": "/",
    "profile": "/penegakan",
    "nationalities": "/penegakan",
    "reasons": "/penegakan",
    "composition": "/penegakan",
    "services": "/layanan",
    "revenue": "/anggaran",
    "spending": "/anggaran",
    "disagreements": "/cakupan",
    "coverage": "/cakupan",
    "office-coverage": "/kantor",
}
COMPARISON = "/bandingkan"

Pairs = Iterable[tuple[str, str]]


def pinned(drawing: Drawing) -> View:
    """The drawing's view in the edition that it was drawn from."""
    return _asked(drawing).with_(release=drawing.edition.id)


def live(drawing: Drawing) -> View:
    """The drawing's view in whatever edition is the newest."""
    return _asked(drawing).with_(release=None)


def ending(
    drawing: Drawing, view: View, say: Words, kind: str, *, base: str = "", more: Pairs = ()
) -> str:
    """The address of one ending, such as html or png."""
    return f"{base}/g/{drawing.chart}.{kind}{query(view, say, more)}"


def frame(drawing: Drawing, view: View, say: Words, *, base: str = "", more: Pairs = ()) -> str:
    """The address of the page that goes into an iframe."""
    return f"{base}/embed/{drawing.chart}{query(view, say, more)}"


def card(drawing: Drawing, view: View, say: Words, *, base: str = "") -> str:
    """The picture that goes with a link in a conversation."""
    size = [("w", str(CARD[0])), ("h", str(CARD[1]))]
    return ending(drawing, view, say, "png", base=base, more=size)


def explorer(drawing: Drawing, view: View, say: Words, *, base: str = "") -> str:
    """The page of the explorer that shows the drawing, with its filters."""
    page = PAGES.get(drawing.chart, COMPARISON)
    asked = view.with_(chart=str(drawing.chart) if page == COMPARISON else None)
    return f"{base}{page}{query(asked, say)}"


def query(view: View, say: Words, more: Pairs = ()) -> str:
    """The query of an address: the view, what else is asked, the language where it must be said."""
    pairs = [*view.parameters(), *more, *tongue(say)]
    return f"?{urlencode(pairs)}" if pairs else ""


def _asked(drawing: Drawing) -> View:
    # The path names the chart already, and only lists of the explorer read the others.
    return drawing.view.with_(chart=None, source=None)
