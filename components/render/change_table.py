"""The table of two years: both figures with their receipts, the change, and why there is none."""

from components.charts.change_words import share_text
from components.model import Told
from components.query.changes import Changes
from components.query.silence import found_in
from components.query.step import Step
from components.render.changes import why_text
from components.render.clause import what
from components.render.counting import capital
from components.render.footnotes import early_notes
from components.render.grid import Cell, Grid, cell, columns, head, html
from components.render.leftover import leftover_cell
from components.render.links import address
from components.render.remains import remains
from components.render.status import missing_text, told_pieces
from components.words import Words


def change_table(found: Changes, say: Words) -> str:
    """One row an institution, in the order of the drawing."""
    topic = capital(what(found.answer.metric, say))
    numbers = (str(found.first), str(found.last), say("changes.change"))
    facts = {"what": topic, "first": found.first, "last": found.last}
    small = any(step.small for step in found.steps)
    notes = (say("changes.small_note"),) if small else ()
    missing = any(len(step.told) == 1 for step in found.steps)
    return html(
        Grid(
            caption=say("changes.caption", **facts),
            columns=columns(say("changes.office"), *numbers, say("changes.note"), numbers=numbers),
            rows=tuple(_row(step, found, say) for step in found.steps),
            notes=(
                *early_notes(found.told, say),
                *notes,
                *((say("status.missing_note"),) if missing else ()),
            ),
        )
    )


def _row(step: Step, found: Changes, say: Words) -> tuple[Cell, ...]:
    pairs = [("office", step.office.slug)]
    if found.answer.view.release:
        pairs.append(("v", found.answer.view.release))
    return (
        head(step.office.short, href=address("/kantor", say, pairs)),
        _figure(step, step.before, found.first, found, say),
        _figure(step, step.now, found.last, found, say),
        cell(_change(step, say), number=True),
        cell(capital(why_text(step, found, say))),
    )


def _figure(step: Step, told: Told | None, year: int, found: Changes, say: Words) -> Cell:
    answer = found.answer
    pin = answer.view.release
    if told:
        return Cell(told_pieces(told, say, pin), number=True)
    left = remains(answer.release, answer.metric, step.office.slug, year)
    text = missing_text(found_in(None, step.office, answer.metric, year), say)
    return leftover_cell(left, answer.release.catalogue, say, pin, nothing=text, small=True)


def _change(step: Step, say: Words) -> str:
    """The percentage, else the way it went; a dash where no change is stated."""
    share = share_text(step, say)
    return share or say(f"changes.cell.{step.way if step.change else 'none'}")
