"""The table of pairs: what was reached, what was meant, and the share of the one in the other."""

from components.query.pairs import Pair, Pairs
from components.render.footnotes import early_notes
from components.render.grid import Cell, Grid, cell, columns, head, html
from components.render.links import address
from components.render.pairs import share_text
from components.render.status import told_pieces
from components.words import Words


def pair_table(pairs: Pairs, say: Words) -> str:
    """One row an office and year, each figure a link to its receipt."""
    done, goal = (say.of(answer.metric.short) for answer in (pairs.answer, pairs.goal))
    first = (say("pairs.office"), say("pairs.year"))
    last = (done, goal, say("pairs.share"))
    return html(
        Grid(
            caption=say("pairs.caption", done=done, goal=goal),
            columns=columns(*first, *last, numbers=last),
            rows=tuple(_row(pair, say) for pair in pairs.rows),
            notes=early_notes((told for p in pairs.rows for told in (p.done, p.goal)), say),
        )
    )


def _row(pair: Pair, say: Words) -> tuple[Cell, ...]:
    return (
        head(pair.office.short, href=address("/kantor", say, [("office", pair.office.slug)])),
        cell(str(pair.year)),
        Cell(told_pieces(pair.done, say), number=True),
        Cell(told_pieces(pair.goal, say), number=True),
        cell(share_text(pair, say), number=True),
    )
