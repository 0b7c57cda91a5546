"""The numbers worked out of a statement as formulas, each input a link to its receipt."""

from decimal import Decimal
from fractions import Fraction

from components.model import Figure, Relation, Told
from components.query.changes import Step, Why
from components.query.derivation import Bar, Derivation, Sort, spoken
from components.query.rates import POPULATION
from components.render.clause import what
from components.render.counting import capital
from components.render.grid import Piece
from components.render.growth import MANY_TIMES
from components.render.links import figure_address
from components.render.ratio import end_text, ratio_text
from components.render.receipt import Receipt
from components.render.receipt_chain import drawn_instead
from components.render.receipt_terms import Fact
from components.render.statements import part_text
from components.render.status import span_mark, value_text
from components.words import Words

PERCENT = 100


def formulas(slip: Receipt, say: Words) -> list[Fact]:
    """Each derived number with its name: the formula, what comes of it, what to mind."""
    return [(_name(one, slip, say), _formula(one, slip, say)) for one in slip.derived]


def no_formulas(slip: Receipt, say: Words) -> tuple[Piece, ...]:
    """Why nothing is worked out of a statement."""
    year = slip.year
    if slip.figure.flag:
        return (Piece(say("derived.none.doubtful")),)
    if year and not year.figure.flag and year.figure.id != slip.figure.id:
        return (Piece(say("derived.none.other")), *drawn_instead(year.figure, say), Piece("."))
    return (Piece(say("derived.none.nothing")),)


def _name(one: Derivation, slip: Receipt, say: Words) -> str:
    metrics = slip.release.catalogue.metric
    above = what(metrics(one.above.metric), say)
    if one.sort is Sort.CHANGE and one.below:
        return say("derived.name.change", first=one.below.year, last=one.above.year)
    if one.sort is Sort.PART:
        parts = (part_text(key, value, slip.release, say) for key, value in one.above.parts)
        return capital(say("derived.name.part", part=", ".join(parts)))
    below = _below(one, slip, say)
    key = "derived.name.share" if one.per == PERCENT else "derived.name.rate"
    return capital(say(key, above=above, below=below, per=say.number(one.per)))


def _below(one: Derivation, slip: Receipt, say: Words) -> str:
    """What it is divided by, inside a sentence."""
    if one.divisor == POPULATION:
        return say("derived.name.people")
    return what(slip.release.catalogue.metric(one.divisor), say)


def _formula(one: Derivation, slip: Receipt, say: Words) -> tuple[Piece, ...]:
    worked = _worked(one, slip, say)
    note = _note(one, slip, say)
    if not worked:
        sides = [_side(side, slip, say) for side in (one.above, one.below) if side]
        worked = _between(sides, Piece(" · "))
    return (*worked, Piece(f". {note}" if note else "."))


def _worked(one: Derivation, slip: Receipt, say: Words) -> tuple[Piece, ...]:
    """The formula with what comes of it; nothing where nothing may be worked out."""
    if one.ends is None:
        return ()
    above = _side(one.above, slip, say)
    below = _side(one.below, slip, say) if one.below else (_register(one, say),)
    if one.sort is not Sort.CHANGE:
        times = say("derived.times", per=say.number(one.per)) if one.per != PERCENT else ""
        value = ratio_text(one.ratio, say) if one.ratio else _shares(one.ends, say)
        equals = say("derived.equals", value=value)
        return (*above, Piece(say("derived.over")), *below, Piece(f"{times}{equals}"))
    if one.step is None or not (one.step.change or one.step.shares):
        return ()
    sign, tail, value = _growth(one, one.step, say)
    if not value:
        return ()
    equals = say("derived.equals", value=value)
    return (*above, Piece(say(f"derived.{sign}")), *below, Piece(f"{tail}{equals}"))


def _growth(one: Derivation, step: Step, say: Words) -> tuple[str, str, str]:
    """How a change is worked out: its sign, what follows, and the outcome in words."""
    growths = step.shares
    less_one = say("derived.less_one")
    if len(growths) > 1:
        ends = [_share(growth, step, say) for growth in growths]
        return "over", less_one, say("sentence.ratio.between", low=ends[0], high=ends[1])
    if growths and growths[0] >= MANY_TIMES:
        times = say.number(round(float(growths[0] + 1), 1))
        return "over", "", say("derived.change.times", times=times)
    if growths:
        return "over", less_one, _share(growths[0], step, say)
    if step.change is None or step.change.rough or one.below is None:
        return "over", "", ""
    return "minus", "", _gap(one.above.figure.value - one.below.figure.value, one.above, say)


def _share(growth: Fraction, step: Step, say: Words) -> str:
    """The growth in words; about so much where reports differ a little on either year."""
    if growth == 0:
        return say("derived.change.same")
    size = abs(growth) * PERCENT
    digits = 1 if size < PERCENT else 0
    share = say.percent(round(float(size), digits), digits)
    if step.change and any(len(told.values) > 1 for told in step.told):
        share = say(f"status.relation.{Relation.APPROX}", value=share)
    return say("derived.change.up" if growth > 0 else "derived.change.down", share=share)


def _gap(gap: Decimal, told: Told, say: Words) -> str:
    if gap == 0:
        return say("derived.change.same")
    way = "derived.change.more" if gap > 0 else "derived.change.less"
    return say(way, n=say.value(abs(gap), told.figure.unit))


def _shares(ends: tuple[Fraction, Fraction], say: Words) -> str:
    low, high = (say.percent(round(float(end), 1), 1) for end in ends)
    return low if low == high else say("sentence.ratio.between", low=low, high=high)


def _note(one: Derivation, slip: Receipt, say: Words) -> str:
    """What to mind: the range of chance, or what stands in the way."""
    if one.ratio and one.interval:
        ends = (Fraction(end) for end in (one.interval.low, one.interval.high))
        low, high = (end_text(end, one.ratio, say) for end in ends)
        return say("sentence.end", text=capital(say("derived.interval", low=low, high=high)))
    if one.why is Why.DISPUTED:
        given = bool(_worked(one, slip, say))
        return say("derived.why.disputed" if given else "derived.why.disputed_none")
    if one.why is Bar.NO_PARTNER:
        return say("derived.why.no_partner", below=_below(one, slip, say))
    if one.why:
        return say(f"derived.why.{one.why}")
    rough = one.step and one.step.change and one.step.change.rough
    return say("derived.rough") if rough else ""


def _side(told: Told, slip: Receipt, say: Words) -> tuple[Piece, ...]:
    """A side of a formula: each value a link to its receipt, but for the one that is read."""
    values = [_input(figure, slip, say) for figure in spoken(told)]
    pieces = _between(
        [(value,) for value in values], Piece(say("status.either", first="", last=""))
    )
    if len(values) > 1:
        pieces = (Piece("("), *pieces, Piece(")"))
    span = span_mark(told.figure, say)
    return (*pieces, Piece(f" {span}", small=True)) if span else pieces


def _input(figure: Figure, slip: Receipt, say: Words) -> Piece:
    mine = figure.id == slip.figure.id
    return Piece(value_text(figure, say), "" if mine else figure_address(figure.id, say))


def _register(one: Derivation, say: Words) -> Piece:
    return Piece(say("derived.register", people=say.number(one.register or 0)))


def _between(groups: list[tuple[Piece, ...]], mark: Piece) -> tuple[Piece, ...]:
    """Groups of pieces with a mark between them."""
    first, *rest = groups
    return (*first, *(piece for group in rest for piece in (mark, *group)))
