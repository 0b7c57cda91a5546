"""The key of the marks: which shape means what, for the marks that a chart really shows."""

from collections import Counter
from collections.abc import Iterable

from components.model import Status, Told
from components.query.presence import Presence, State
from components.query.silence import Cell, Found
from components.render.engine import fill
from components.render.status import status_name
from components.words import Words

MARKS = {
    Status.EXACT: "full",
    Status.APPROX: "about",
    Status.AT_LEAST: "more",
    Status.AT_MOST: "less",
    Status.PART: "part",
    Status.DISPUTED: "dispute",
    Status.ZERO: "zero",
    Status.DOUBTFUL: "doubt",
}
PLACES = {State.WHOLE: "full", State.PART: "part", State.NOTHING: "missing", State.NEW: "new"}
CELLS = {
    Found.WHOLE: "whole",
    Found.MOST: "most",
    Found.SHORT: "short",
    Found.DISPUTED: "quarrel",
    Found.DOUBTFUL: "doubtful",
    Found.NOTHING: "empty",
}


def told_key(told: Iterable[Told], say: Words) -> str:
    """The marks of some told figures; empty where all of them are plain discs."""
    shown = {Status.EXACT if t.status is Status.EARLY else t.status for t in told}
    if shown <= {Status.EXACT}:
        return ""
    return _key([(f"mark-{m}", status_name(s, say)) for s, m in MARKS.items() if s in shown], say)


def place_key(places: Presence, say: Words) -> str:
    """The marks of a map."""
    shown = places.tally
    rows = [(f"mark-{m}", say(f"covered.state.{s}")) for s, m in PLACES.items() if shown[s]]
    return _key(rows, say)


def cell_key(cells: Iterable[Cell], say: Words) -> str:
    """The fills of a silence map."""
    shown = Counter(cell.found for cell in cells)
    return _key([(f"cell-{c}", say(f"found.{f}")) for f, c in CELLS.items() if shown[f]], say)


def brand_key(say: Words) -> str:
    """The three tones of the services matrix and its empty cell."""
    rows = [(f"cell-{tone}", say(f"layanan.tone_{tone}")) for tone in ("own", "national", "plain")]
    return _key([*rows, ("cell-empty", say("layanan.tone_empty"))], say)


def _key(rows: list[tuple[str, str]], say: Words) -> str:
    return fill("key.html", rows=rows, label=say("chart_card.key"))
