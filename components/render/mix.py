"""Tables that set several things of one year side by side: metrics, or the parts of a total."""

from collections.abc import Iterator

from components.model import Metric, Office, Told
from components.query import Answer
from components.query.mix import Mix
from components.render.footnotes import early_notes
from components.render.grid import Cell, Column, Grid, Piece, head, html
from components.render.leftover import leftover_pieces
from components.render.links import address
from components.render.remains import remains
from components.render.status import told_pieces
from components.words import Words


def mix_table(mix: Mix, say: Words) -> str:
    """
    One row an office, one column a metric; a dash is what was not found at all.

    Where no figure stands for the year, the month or the parts that were told stand instead.
    """
    return html(
        Grid(
            caption=say("mix.caption", year=mix.year, offices=len(mix.rows)),
            columns=(
                Column(say("mix.office")),
                *(Column(say.of(metric.short), number=True) for metric in mix.metrics),
            ),
            rows=tuple(
                (
                    head(office.short, href=address("/kantor", say, [("office", office.slug)])),
                    *(
                        _cell(row.get(metric.slug), metric, office, mix, say)
                        for metric in mix.metrics
                    ),
                )
                for office, row in mix.rows
            ),
            notes=early_notes(_shown(mix), say),
        )
    )


def breakdown_table(answer: Answer, key: str, year: int, say: Words) -> str:
    """Each office's total of a year and the parts of it that reports name, largest first."""
    rows = []
    for office in answer.offices:
        parts = [p for p in answer.parts if _is(p, office.slug, key, year)]
        if parts:
            parts.sort(key=lambda part: (bool(part.figure.flag), -part.figure.value, part.parts))
            link = address("/kantor", say, [("office", office.slug)])
            total = _total(answer, office, year, say)
            rows.append((head(office.short, href=link), total, _parts(parts, answer, say)))
    metric = say.of(answer.metric.name)
    name = say.of(answer.release.catalogue.key_label(key))
    return html(
        Grid(
            caption=say("mix.breakdown", metric=metric, key=name.lower(), year=year),
            columns=(
                Column(say("mix.office")),
                Column(say("mix.total"), number=True),
                Column(name),
            ),
            rows=tuple(rows),
            notes=early_notes((one for one in answer.parts if one.year == year), say),
        )
    )


def _is(part: Told, office: str, key: str, year: int) -> bool:
    alone = len(part.parts) == 1 and part.parts[0][0] == key
    return part.office == office and part.year == year and alone


def _shown(mix: Mix) -> Iterator[Told]:
    """Everything that a cell shows, be it a figure or what stands in its place."""
    for office, row in mix.rows:
        for metric in mix.metrics:
            if metric.slug in row:
                yield row[metric.slug]
            else:
                yield from remains(mix.release, metric, office.slug, mix.year).shown


def _cell(told: Told | None, metric: Metric, office: Office, mix: Mix, say: Words) -> Cell:
    pin = mix.view.release
    if told:
        return Cell(told_pieces(told, say, pin), number=True)
    left = remains(mix.release, metric, office.slug, mix.year)
    pieces = leftover_pieces(left, mix.release.catalogue, say, pin)
    return Cell(pieces or (Piece(say("table.nothing")),), number=True)


def _total(answer: Answer, office: Office, year: int, say: Words) -> Cell:
    """The total, or the longest month or day: the parts stand in a cell of their own."""
    pin = answer.view.release
    left = remains(answer.release, answer.metric, office.slug, year)
    told = answer.at(office.slug, year) or left.short
    pieces = told_pieces(told, say, pin) if told else (Piece(say("table.nothing")),)
    return Cell(pieces, number=True)


def _parts(parts: list[Told], answer: Answer, say: Words) -> Cell:
    pieces: list[Piece] = []
    for place, part in enumerate(parts):
        label = answer.release.catalogue.label(*part.parts[0])
        pieces.append(Piece(f"{', ' if place else ''}{say.of(label)} "))
        pieces += told_pieces(part, say, answer.view.release)
    return Cell(tuple(pieces))
