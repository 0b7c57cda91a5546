"""How a value reads with its status: sekitar, lebih dari, s.d. Nov, 20.790 atau 23.721."""

from decimal import Decimal

from components.model import Coverage, Figure, Status, Told
from components.query.silence import Found
from components.render.counting import with_noun
from components.render.grid import Piece
from components.render.links import figure_address
from components.words import Words


def told_text(told: Told, say: Words) -> str:
    """What is told of a year, with every word of its status, without a unit's noun."""
    star = say("status.early_mark")
    return "".join(piece.text for piece in told_pieces(told, say) if piece.text != star)


def told_pieces(told: Told, say: Words, pin: str | None = None) -> tuple[Piece, ...]:
    """The same as pieces of a cell, each value a link to its receipt."""
    stated = _stated(told)
    texts = [figure_text(figure, say) for figure in stated]
    links = [figure_address(figure.id, say, pin) for figure in stated]
    pieces = _joined([Piece(*pair) for pair in zip(texts, links, strict=True)], say)
    span = span_mark(told.figure, say)
    if span:
        pieces.append(Piece(f" {span}", small=True))
    elif told.figure.coverage is Coverage.TOLD_EARLY:
        pieces.append(Piece(say("status.early_mark"), small=True))
    return tuple(pieces)


def figure_text(figure: Figure, say: Words) -> str:
    """The value of one statement with the words that bind it and its keyer's warning."""
    text = value_text(figure, say)
    if figure.value == 0 and figure.relation.exact:
        text = say("status.zero", value=text)
    return f"{text} ({say(f'status.{figure.flag}')})" if figure.flag else text


def value_text(figure: Figure, say: Words) -> str:
    """The value as its relation words it: sekitar 22.000."""
    value = say.value(figure.value, figure.unit)
    return say(f"status.relation.{figure.relation}", value=value)


def amount_text(figure: Figure, say: Words) -> str:
    """The value of one statement with its unit's noun: 31.871 dokumen, Rp 11,04 miliar."""
    text = with_noun(value_text(figure, say), say(f"unit.{figure.unit}"), figure.value)
    return f"{text} ({say(f'status.{figure.flag}')})" if figure.flag else text


def span_mark(figure: Figure, say: Words) -> str:
    """The mark of a period that is not a whole calendar year, else empty."""
    period = figure.period
    if period.calendar_year:
        return ""
    short = say.until(period)
    return say("status.on_day", day=short) if period.days == 1 else short


def missing_text(found: Found, say: Words) -> str:
    """What stands in a cell without a figure."""
    return say(f"found.{found}")


def status_name(status: Status, say: Words) -> str:
    """What a mark of status means, for legends and receipts."""
    return say(f"status.name.{status}")


def every_value(told: Told) -> tuple[Decimal, ...]:
    """Each value that a table prints, a gap too small to draw included."""
    return tuple(figure.value for figure in _stated(told))


def _stated(told: Told) -> tuple[Figure, ...]:
    """One statement for each value to print, smallest first; the one shown speaks for its own."""
    lead = told.figure
    if lead.flag or not (lead.relation.exact or told.disputed):
        return (lead,)
    first: dict[Decimal, Figure] = {}
    for figure in (lead, *told.beside):
        if figure.relation.exact and not figure.flag:
            first.setdefault(figure.value, figure)
    return tuple(first[value] for value in sorted(first))


def _joined(pieces: list[Piece], say: Words) -> list[Piece]:
    between = say("status.either", first="", last="")
    joined = pieces[:1]
    for place, piece in enumerate(pieces[1:], start=2):
        joined += [Piece(between if place == len(pieces) else ", "), piece]
    return joined
