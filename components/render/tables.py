"""The tables of an answer: offices by years, and one year with the report behind each figure."""

from collections.abc import Iterator, Mapping

from components.model import Language, Office, Source, Status, Told
from components.query import Answer
from components.query.ranks import Rank, ranks
from components.query.silence import found_in
from components.render.clause import what
from components.render.counting import capital
from components.render.grid import Cell, Column, Grid, Piece, cell, columns, head, html
from components.render.leftover import leftover_cell
from components.render.levels import is_office
from components.render.links import outside
from components.render.ranks import rank_notes, rank_text
from components.render.ratio_cells import ratio_cells
from components.render.remains import remains
from components.render.status import missing_text, told_pieces
from components.words import Words

REPORTED_IN = Language.ID


def answer_table(answer: Answer, say: Words) -> str:
    """Offices down, years across; offices without any figure only where they were asked for."""
    topic = capital(what(answer.metric, say))
    years = tuple(Column(str(year), number=True) for year in answer.years)
    return html(
        Grid(
            caption=say("table.caption.answer", what=topic),
            columns=(Column(say("table.column.office")), *years),
            rows=tuple(_office(one, answer, say) for one in told_offices(answer)),
            notes=tuple(_notes(answer.told, say, missing=True)),
        )
    )


def told_offices(answer: Answer) -> list[Office]:
    """The offices that have a row: those asked for, else those of which anything is told."""
    found = {told.office for told in answer.told}
    return [one for one in answer.offices if answer.view.offices or one.slug in found]


def year_table(answer: Answer, say: Words, year: int) -> str:
    """
    One year: each institution's figure, its period, report, publisher and date.

    Where a ratio is asked, what has one: numerator, denominator with its own receipt, ratio.
    Where enough offices tell of the year, the place that the wording leaves each of them.
    """
    drawn = answer.drawn(year)
    told = sorted(drawn.told, key=lambda one: _in_order(one, drawn))
    below = ("numerator", "denominator", "ratio") if answer.denominator else ("value",)
    numbers = [say(f"table.column.{key}") for key in below]
    places = ranks(answer, year)
    place = [say("ranks.column")] if places else []
    rest = (say(f"table.column.{key}") for key in ("period", "report", "publisher", "published"))
    topic = capital(what(answer.metric, say))
    ranked = rank_notes(places, say, ratio=answer.denominator is not None)
    return html(
        Grid(
            caption=say("table.caption.year", what=topic, year=year),
            columns=columns(say("table.column.office"), *numbers, *place, *rest, numbers=numbers),
            rows=tuple(_year_row(one, drawn, say, places) for one in told),
            notes=(*_notes(tuple(told), say), say("table.order"), *ranked),
        )
    )


def report_cells(source: Source, say: Words) -> tuple[Cell, Cell, Cell]:
    """Headline with its link, publisher and date of a report."""
    day = say.day(source.published) if source.published else say("table.undated")
    link = outside(source.url)
    title = Piece(headline(source, say), link, outside=bool(link), lang=headline_lang(source, say))
    return Cell((title,), wide=True), cell(source.publisher), cell(day)


def headline(source: Source, say: Words) -> str:
    """The headline of a report, or that none was recorded, with the report's code."""
    return source.title or say("table.untitled", slug=source.slug)


def headline_lang(source: Source, say: Words) -> str:
    """The language of a headline where it is not the page's: reports are Indonesian."""
    return REPORTED_IN if source.title and say.language is not REPORTED_IN else ""


def _office(office: Office, answer: Answer, say: Words) -> tuple[Cell, ...]:
    return (head(office.short), *(_place(office, year, answer, say) for year in answer.years))


def _place(office: Office, year: int, answer: Answer, say: Words) -> Cell:
    told = answer.at(office.slug, year)
    if told:
        return Cell(told_pieces(told, say, answer.view.release), number=True)
    left = remains(answer.release, answer.metric, office.slug, year)
    text = missing_text(found_in(None, office, answer.metric, year), say)
    pin = answer.view.release
    return leftover_cell(left, answer.release.catalogue, say, pin, nothing=text, small=True)


def _year_row(
    told: Told, answer: Answer, say: Words, places: Mapping[str, Rank]
) -> tuple[Cell, ...]:
    ratio = next((one for one in answer.ratios if one.told is told), None)
    return (
        head(answer.office(told.office).short),
        Cell(told_pieces(told, say, answer.view.release), number=True),
        *(ratio_cells(ratio, say, answer.view.release) if ratio else ()),
        *([_rank(places.get(told.office), say)] if places else []),
        cell(say.period(told.figure.period)),
        *report_cells(answer.source(told.figure), say),
    )


def _rank(rank: Rank | None, say: Words) -> Cell:
    """The place, or a muted word that what is told leaves none."""
    return Cell((Piece(rank_text(rank, say)) if rank else Piece(say("ranks.none"), small=True),))


def _in_order(told: Told, answer: Answer) -> tuple[int, float, str]:
    """Offices' whole years by value; the rest by name, flagged ones last: they are not ranked."""
    bars = (
        told.disputed,
        not told.whole,
        not is_office(answer.office(told.office)),
        bool(told.figure.flag),
    )
    block = max((place for place, barred in enumerate(bars, 1) if barred), default=0)
    return block, 0.0 if block else -float(told.figure.value), told.office


def _notes(told: tuple[Told, ...], say: Words, *, missing: bool = False) -> Iterator[str]:
    if any(one.status is Status.EARLY for one in told):
        yield say("status.early_note")
    if missing:
        yield say("status.missing_note")
