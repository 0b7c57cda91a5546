"""The facts of a receipt, each with its name, in the order of the receipt."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from components.model import Figure, Language, Source
from components.render.grid import Piece
from components.render.links import figure_address, outside
from components.render.receipt import Receipt
from components.render.statements import part_text
from components.render.status import amount_text, figure_text
from components.render.tables import REPORTED_IN, headline, headline_lang
from components.words import Words

NOTED_IN = Language.EN
Fact: TypeAlias = tuple[str, tuple[Piece, ...]]


def terms(slip: Receipt, say: Words) -> list[Fact]:
    """What is stated, by which report, and what to mind; each fact with its name."""
    return _named((_of_figure, _of_report, _of_warnings), slip, say)


def details(slip: Receipt, say: Words) -> list[Fact]:
    """What is counted, and under which code and edition we hold it."""
    return _named((_of_keeping,), slip, say)


def parts_of(slip: Receipt, say: Words) -> str:
    """The breakdown that a statement is a part of, as readers call it."""
    return ", ".join(part_text(key, value, slip.release, say) for key, value in slip.figure.parts)


def day_of(source: Source, say: Words) -> str:
    """The day of a report, or that it is not known."""
    return say.day(source.published) if source.published else say("receipt.undated")


def _named(
    groups: Iterable[Callable[[Receipt, Words], Iterator[Fact]]], slip: Receipt, say: Words
) -> list[Fact]:
    facts = (fact for group in groups for fact in group(slip, say))
    return [(say(f"receipt.term.{key}"), pieces) for key, pieces in facts]


def printed(slip: Receipt, say: Words) -> Piece:
    """The words of the report, in its own language, or that they were not recorded."""
    text = slip.figure.as_printed
    if not text:
        return Piece(say("receipt.as_printed_none"))
    foreign = REPORTED_IN if say.language is not REPORTED_IN else ""
    return Piece(say("receipt.as_printed", text=text), lang=foreign)


def _of_figure(slip: Receipt, say: Words) -> Iterator[Fact]:
    figure = slip.figure
    yield "value", _text(amount_text(figure, say))
    yield "period", _text(_period(figure, say))
    if figure.parts:
        yield "parts", _text(parts_of(slip, say))


def _of_report(slip: Receipt, say: Words) -> Iterator[Fact]:
    source, link = slip.source, outside(slip.source.url)
    opens = Piece(say("receipt.no_link"))
    if link:
        opens = Piece(say("receipt.open"), link, outside=True)
    title = Piece(headline(source, say), lang=headline_lang(source, say))
    yield "report", (title, Piece(" "), opens)
    yield "publisher", _text(source.publisher)
    yield "origin", _text(say(f"table.origin.{source.origin}"))
    yield "published", _text(day_of(source, say))


def _of_warnings(slip: Receipt, say: Words) -> Iterator[Fact]:
    figure = slip.figure
    warnings = [say(f"status.{figure.flag}")] if figure.flag else []
    if slip.out_of_place:
        warnings.append(say("receipt.not_applicable", office=slip.office.short))
    if slip.contradicted_by:
        others = dict.fromkeys(_with_publisher(one, slip, say) for one in slip.contradicted_by)
        warnings.append(say("receipt.contradicted", others=say.list(list(others))))
    if slip.outrun:
        parts = [_with_period(one, say) for one in slip.outrun]
        warnings.append(say("receipt.outrun", parts=say.list(parts)))
    if slip.smaller:
        warnings.append(say("receipt.smaller", year=_with_period(slip.smaller, say)))
    yield "flag", _text("; ".join(warnings) or say("receipt.unflagged"))


def _of_keeping(slip: Receipt, say: Words) -> Iterator[Fact]:
    figure, metric = slip.figure, slip.metric
    several = figure.told_by > 1
    copies = say("receipt.copies", n=figure.told_by) if several else say("receipt.no_copies")
    yield "copies", _text(copies)
    if metric:
        yield "counts", _text(say.of(metric.counts))
        yield "leaves_out", _text(say.of(metric.leaves_out))
    else:
        yield "placed", _text(say("receipt.not_placed", slug=figure.metric_id))
    yield "unit", _text(say(f"unit.label.{figure.unit}"))
    if figure.note:
        foreign = NOTED_IN if say.language is not NOTED_IN else ""
        yield "note", (Piece(figure.note, lang=foreign),)
    yield "id", _text(figure.id)
    day = say.day(slip.release.day)
    edition = f"{slip.release.name}, {slip.release.id}"
    yield "release", _text(say("receipt.with_coverage", period=edition, coverage=day))


def reason(slip: Receipt, say: Words) -> tuple[Piece, ...]:
    """Why it stands where it stands, naming the report that it stands beside."""
    figure = slip.figure
    said = {one.id: one for one in (*slip.beside, *([slip.fuller] if slip.fuller else []))}
    lead = said.get(figure.led_by or "")
    report = slip.source_of(lead).publisher if lead else slip.source.publisher
    origin = say(f"table.origin.{slip.source.origin}")
    text = say(f"standing.reason.{figure.reason}", report=report, origin=origin)
    if lead is None:
        return (Piece(say("sentence.end", text=text)),)
    value = Piece(figure_text(lead, say), figure_address(lead.id, say))
    return (Piece(f"{text}: "), value, Piece("."))


def _period(figure: Figure, say: Words) -> str:
    span = figure.period
    if span.days == 1:
        return say.day(span.start)
    period = say("receipt.period", start=say.day(span.start), end=say.day(span.end))
    coverage = say(f"receipt.coverage.{figure.coverage}")
    return say("receipt.with_coverage", period=period, coverage=coverage)


def _with_period(figure: Figure, say: Words) -> str:
    period = say.period(figure.period)
    return say("receipt.with_coverage", period=figure_text(figure, say), coverage=period)


def _with_publisher(figure: Figure, slip: Receipt, say: Words) -> str:
    publisher = slip.source_of(figure).publisher
    return say("receipt.with_coverage", period=figure_text(figure, say), coverage=publisher)


def _text(text: str) -> tuple[Piece, ...]:
    return (Piece(text),)
