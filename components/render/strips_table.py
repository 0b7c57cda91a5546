"""The table of a lineup: each metric's figure of the office, the span of its peers, the median."""

from collections.abc import Iterator

from components.query.lineup import Lineup, Strip
from components.render.footnotes import early_notes
from components.render.grid import Cell, Column, Grid, Piece, cell, head, html
from components.render.leftover import leftover_cell
from components.render.remains import remains
from components.render.status import told_pieces
from components.render.strips import peers_ends, peers_rule
from components.words import Words


def strips_table(lineup: Lineup, say: Words) -> str:
    """One row a metric; every figure, the ends of a span too, links to its receipt."""
    ends = [one for strip in lineup.strips for one in peers_ends(strip)[:2] if one]
    return html(
        Grid(
            caption=say("strips.table", office=lineup.office.short, year=lineup.year),
            columns=(
                Column(say("strips.column.metric")),
                Column(lineup.office.short, number=True),
                Column(say("strips.column.peers"), number=True),
                Column(say("strips.column.others"), number=True),
                Column(say("strips.column.median"), number=True),
            ),
            rows=tuple(_row(strip, lineup, say) for strip in lineup.strips),
            notes=(*early_notes((*lineup.told, *ends), say), peers_rule(lineup, say)),
        )
    )


def _row(strip: Strip, lineup: Lineup, say: Words) -> tuple[Cell, ...]:
    return (
        head(say.of(strip.metric.name)),
        _mine(strip, lineup, say),
        Cell(tuple(_peers(strip, lineup, say)), number=True),
        cell(say.number(len(strip.others)), number=True),
        Cell(_median(strip, say), number=True),
    )


def _mine(strip: Strip, lineup: Lineup, say: Words) -> Cell:
    """The figure; without one the month or the parts that were told, or that nothing was found."""
    pin = lineup.view.release
    if strip.mine:
        return Cell(told_pieces(strip.mine, say, pin), number=True)
    left = remains(lineup.release, strip.metric, lineup.office.slug, lineup.year)
    nothing = say("strips.not_found")
    return leftover_cell(left, lineup.release.catalogue, say, pin, nothing=nothing, small=True)


def _peers(strip: Strip, lineup: Lineup, say: Words) -> Iterator[Piece]:
    pin = lineup.view.release
    low, high, quarrels = peers_ends(strip)
    if not strip.peers:
        yield Piece(say("strips.not_found"), small=True)
        return
    if low and high:
        yield from told_pieces(low, say, pin)
        if high is not low:
            yield Piece("–")
            yield from told_pieces(high, say, pin)
    for place, one in enumerate(quarrels):
        between = "; " if low or place else ""
        yield Piece(f"{between}{strip.answer.office(one.office).short} ", small=True)
        yield from told_pieces(one, say, pin)
    n, of = say.number(len(strip.peers)), say.number(len(lineup.peers.offices))
    yield Piece(f" ({say('strips.of', n=n, of=of)})", small=True)


def _median(strip: Strip, say: Words) -> tuple[Piece, ...]:
    if strip.median is None:
        return (Piece(say("table.nothing")),)
    n = say.number(len(strip.reference))
    value = say.value(strip.median, strip.metric.unit)
    return Piece(value), Piece(f" {say('strips.of_offices', n=n)}", small=True)
