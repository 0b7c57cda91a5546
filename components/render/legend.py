"""The key of the marks: which shape means what, for the marks that a chart really shows."""

from collections.abc import Iterable

from components.charts.cell_words import is_stock, sort_of
from components.model import Status, Told
from components.query.presence import Presence, State
from components.query.silence import Cell, Found
from components.render.clause import either
from components.render.engine import fill
from components.render.presence import part_kinds, unknown_sort
from components.render.silence_counts import remaining
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
LACKS_A_TOTAL = "coverage.unknown.stock"
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
    stock = is_stock(places.answer.metric)
    words = {
        State.WHOLE: "coverage.sort.stock" if stock else "found.whole",
        State.PART: f"coverage.map.kinds.{part_kinds(places)}",
        State.NOTHING: f"coverage.unknown.{unknown_sort(places)}",
        State.NEW: "covered.state.new",
    }
    return _key([(f"mark-{m}", say(words[s])) for s, m in PLACES.items() if shown[s]], say)


def cell_key(cells: Iterable[Cell], say: Words) -> str:
    """The fills of a silence map."""
    grid = list(cells)
    left = bool(remaining(grid))
    words: dict[Found, dict[str, None]] = {}
    for cell in grid:
        words.setdefault(cell.found, {})[sort_of(cell, left=left)] = None
    rows = [(f"cell-{c}", _sorts(list(words[f]), say)) for f, c in CELLS.items() if f in words]
    return _key(rows, say)


def _sorts(keys: list[str], say: Words) -> str:
    """What one fill stands for: of whole years and stocks both; of no figure what holds of all."""
    if LACKS_A_TOTAL in keys:
        return say(LACKS_A_TOTAL)
    return either([say(key) for key in sorted(keys, reverse=True)], say)


def brand_key(say: Words) -> str:
    """The three tones of the services matrix and its empty cell."""
    rows = [(f"cell-{tone}", say(f"layanan.tone_{tone}")) for tone in ("own", "national", "plain")]
    return _key([*rows, ("cell-empty", say("layanan.tone_empty"))], say)


def _key(rows: list[tuple[str, str]], say: Words) -> str:
    return fill("key.html", rows=rows, label=say("chart_card.key"))
