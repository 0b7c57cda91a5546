"""The tables of an answer: offices by years, and one year with the report behind each figure."""

from collections.abc import Iterator

from components.model import Language, Office, Source, Status, Told
from components.query import Answer
from components.query.silence import found_in
from components.query.rates import Ratio
from components.render.clause import what
from components.render.counting import capital
from components.render.grid import Cell, Column, Grid, Piece, cell, columns, head, html
from components.render.links import outside
from components.render.levels import is_office
from components.render.ratio import ratio_with_base
from components.render.remains import remains
from components.render.status import missing_text, told_pieces
from components.words import Words

REPORTED_IN = Language.ID


def answer_table(answer: Answer, say: Words) -> str:
    """Offices down, years across; offices without any figure only where they were asked for."""
    topic = capital(what(answer.metric, say))
    years = tuple(Column(str(year), number=True) for year in answer.years)
    found = {told.office for told in answer.told}
    asked = [one for one in answer.offices if answer.view.offices or one.slug in found]
    return html(
        Grid(
            caption=say("table.caption.answer", what=topic),
            columns=(Column(say("table.column.office")), *years),
            rows=tuple(_office(one, answer, say) for one in asked),
            notes=tuple(_notes(answer.told, say, missing=True)),
        )
    )


def year_table(answer: Answer, say: Words, year: int) -> str:
    """One year: each office's figure, its ratio where asked, period, report, publisher, date."""
    told = sorted(answer.in_(year), key=_in_order)
    names = [say(f"table.column.{name}") for name in ("office", "value", "period")]
    ratio = [say("table.column.ratio")] if answer.denominator else []
    rest = [say(f"table.column.{name}") for name in ("report", "publisher", "published")]
    topic = capital(what(answer.metric, say))
    notes = [*_notes(tuple(told), say), say("table.order")]
    return html(
        Grid(
            caption=say("table.caption.year", what=topic, year=year),
            columns=columns(*names[:2], *ratio, names[2], *rest, numbers=[names[1], *ratio]),
            rows=tuple(_year_row(one, answer, say) for one in told),
            notes=tuple(notes),
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
    left = remains_pieces(answer.release, answer.metric, office.slug, year, say, answer.view.release)
    text = missing_text(found_in(None, office, answer.metric, year), say)
    return Cell(left or (Piece(text, small=True),), number=True)


def _year_row(told: Told, answer: Answer, say: Words) -> tuple[Cell, ...]:
    by_place = {(ratio.told.office, ratio.told.year): ratio for ratio in answer.ratios}
    ratio = by_place.get((told.office, told.year))
    text = ratio_with_base(ratio, say) if ratio else say("table.nothing")
    return (
        head(answer.office(told.office).short),
        Cell(told_pieces(told, say, answer.view.release), number=True),
        *([cell(text, number=True)] if answer.denominator else []),
        cell(say.period(told.figure.period)),
        *report_cells(answer.source(told.figure), say),
    )


def _in_order(told: Told) -> tuple[bool, bool, float, str]:
    """Whole years by value, then part-years and doubtful ones by name: they are not ranked."""
    ranked = told.status.yearly
    value = -float(max(told.spoken_for)) if ranked else 0.0
    return not ranked, told.status is Status.DOUBTFUL, value, told.office


def _notes(told: tuple[Told, ...], say: Words, *, missing: bool = False) -> Iterator[str]:
    if any(one.status is Status.EARLY for one in told):
        yield say("status.early_note")
    if missing:
        yield say("status.missing_note")
