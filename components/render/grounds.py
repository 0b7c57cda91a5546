"""The ways out of a forbidden comparison, as the words of links."""

from components.model import Ground
from components.query import Answer
from components.query.grounds import Way
from components.render.counting import lowered
from components.render.per import per_words
from components.words import Words


def way_label(way: Way, answer: Answer, say: Words) -> str:
    """What a link to common ground says: what is left, and of how many figures."""
    facts: dict[str, object] = {"figures": say.number(way.figures)}
    view = way.view
    match way.ground:
        case Ground.SAME_SPAN if view.months:
            return say("gate.same_span", months=say.months(view.months), **facts)
        case Ground.SHARED_YEAR:
            return say("gate.shared_year", year=view.last, **facts)
        case Ground.SAME_SIDE:
            key = "after" if view.first else "before"
            return say(f"gate.same_side_{key}", year=view.first or view.last, **facts)
        case Ground.RATIO:
            per = per_words(answer.metric, answer.release.catalogue, say)
            return say("gate.ratio", per=lowered(per), **facts)
        case _:
            return say(f"gate.{way.ground}", **facts)
