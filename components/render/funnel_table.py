"""The table of a funnel: both sides of each division, what comes of it, and where it lies."""

from components.charts.funnel_rows import where_words
from components.query import Answer
from components.query.funnel import Funnel, Point
from components.render.clause import what
from components.render.counting import capital
from components.render.footnotes import early_notes
from components.render.funnel import centre_text
from components.render.grid import Cell, Grid, cell, columns, head, html
from components.render.links import address
from components.render.ratio_cells import ratio_cells
from components.render.status import told_pieces
from components.words import Words


def funnel_table(found: Funnel, answer: Answer, say: Words) -> str:
    """One row an office, the largest denominator first, each figure a link to its receipt."""
    numbers = [say(f"table.column.{key}") for key in ("numerator", "denominator", "ratio")]
    names = (say("table.column.office"), *numbers, say("funnel.column"))
    told = [side for one in found.points for side in (one.ratio.told, one.ratio.below) if side]
    topic = capital(what(answer.metric, say))
    return html(
        Grid(
            caption=say("funnel.caption", what=topic, year=found.year),
            columns=columns(*names, numbers=numbers),
            rows=tuple(_row(one, answer, say) for one in found.points),
            notes=(*early_notes(told, say), say("funnel.order"), centre_text(found, say)),
        )
    )


def _row(point: Point, answer: Answer, say: Words) -> tuple[Cell, ...]:
    office, pin = point.office, answer.view.release
    return (
        head(office.short, href=address("/kantor", say, [("office", office.slug)])),
        Cell(told_pieces(point.ratio.told, say, pin), number=True),
        *ratio_cells(point.ratio, say, pin),
        cell(where_words(point, say)),
    )
