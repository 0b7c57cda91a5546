"""The chain of a receipt: from the printed words to the value that is shown, step by step."""

from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from components.model import Figure, InstitutionKind
from components.query import View
from components.query.display import Display
from components.render.grid import Piece
from components.render.links import address, figure_address, outside
from components.render.receipt import Receipt
from components.render.receipt_terms import Fact, day_of, printed, reason
from components.render.receipt_words import corrections
from components.render.status import amount_text, figure_text, span_mark, status_name
from components.words import Words

LINKED = frozenset({Display.SAME, Display.CLOSE, Display.REPLACED})


def chain(slip: Receipt, say: Words) -> list[Fact]:
    """The five steps in order, each with its name."""
    steps: dict[str, Callable[[Receipt, Words], tuple[Piece, ...]]] = {
        "printed": _printed,
        "keyed": _keyed,
        "corrected": _corrected,
        "standing": _standing,
        "shown": _shown,
    }
    return [
        (say("derived.step", n=n, name=say(f"derived.step_name.{name}")), step(slip, say))
        for n, (name, step) in enumerate(steps.items(), start=1)
    ]


def views(slip: Receipt) -> dict[str, tuple[str, View]]:
    """The pages that show the statement by name: their address and what they are asked."""
    figure, office = slip.figure, slip.office
    if slip.metric is None:
        return {"data": ("/data", View(offices=(office.slug,)))}
    mine = View(offices=(office.slug,), metrics=(slip.metric.slug,))
    year = figure.period.year
    found: dict[str, tuple[str, View]] = {}
    if slip.display.in_drawings and not figure.parts:
        if office.kind is InstitutionKind.OFFICE:
            ranking = View(metrics=mine.metrics, last=year, chart="ranking")
            found["ranking"] = "/bandingkan", ranking
        found["trend"] = "/bandingkan", mine
    if slip.display.in_drawings:
        found["office"] = "/kantor", View(offices=mine.offices, last=year)
    return {**found, "data": ("/data", mine)}


def _printed(slip: Receipt, say: Words) -> tuple[Piece, ...]:
    source, link = slip.source, outside(slip.source.url)
    published = say("receipt.with_coverage", period=source.publisher, coverage=day_of(source, say))
    report = Piece(published, link, outside=bool(link))
    return (printed(slip, say), Piece(" · "), report)


def _keyed(slip: Receipt, say: Words) -> tuple[Piece, ...]:
    figure = slip.figure
    value, relation = _first_value(slip, say), figure.relation
    text = say("derived.keyed.text", value=value, relation=say(f"receipt.relation.{relation}"))
    keyed = say("receipt.second_keyed" if figure.second_keyed else "receipt.once_keyed")
    return (Piece(say("sentence.end", text=text)), Piece(f" {keyed}"))


def _first_value(slip: Receipt, say: Words) -> str:
    """The value as it was first keyed; what was no number is quoted as it stood."""
    first = slip.as_keyed("value")
    if not first:
        return amount_text(slip.figure, say)
    try:
        return say.value(Decimal(first), slip.figure.unit)
    except InvalidOperation:
        return say("derived.keyed.first", value=first, column="value")


def _corrected(slip: Receipt, say: Words) -> tuple[Piece, ...]:
    return (Piece(" ".join(corrections(slip, say)) or say("derived.keyed.uncorrected")),)


def _standing(slip: Receipt, say: Words) -> tuple[Piece, ...]:
    return (Piece(f"{say(f'standing.{slip.figure.standing}')}. "), *reason(slip, say))


def _shown(slip: Receipt, say: Words) -> tuple[Piece, ...]:
    shown, year = slip.display, slip.year
    status = status_name(year.status, say) if year else ""
    pieces = [Piece(say(f"derived.shown.{shown}", status=status))]
    if shown in LINKED and year:
        pieces += [*drawn_instead(year.figure, say), Piece(".")]
    for place, (name, (path, view)) in enumerate(views(slip).items()):
        text = say(f"derived.link.{name}", year=view.last, office=slip.office.short)
        pieces += [
            Piece(" · " if place else " "),
            Piece(text, address(path, say, view.parameters())),
        ]
    return tuple(pieces)


def drawn_instead(figure: Figure, say: Words) -> tuple[Piece, ...]:
    """The statement that drawings show in another's stead, with the time it speaks of."""
    value = Piece(figure_text(figure, say), figure_address(figure.id, say))
    span = span_mark(figure, say)
    return (value, Piece(f" {span}", small=True)) if span else (value,)
