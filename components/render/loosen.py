"""The ways out of an empty result in words: which filter to drop, and what that gives."""

from collections.abc import Sequence

from components.query.loosen import Filter, Loosened
from components.render.counting import with_noun
from components.words import Words


def ways_out_lead(found: Sequence[Loosened], say: Words) -> str:
    """What stands above the ways out, or that there is none."""
    if not found:
        return say("loosen.nothing")
    alone = found[0].what is not Filter.ALL
    return say("loosen.lead" if alone else "loosen.lead_all")


def way_out(one: Loosened, say: Words) -> str:
    """One way out, with the offices and figures that it gives."""
    text = say(f"loosen.filter.{one.what}")
    if one.what is Filter.YEARS and one.year is not None:
        text = say("loosen.filter.another_year", year=one.year)
    return say(
        "loosen.way",
        way=text,
        offices=_counted(one.offices, "office", say),
        figures=_counted(one.figures, "figure", say),
    )


def _counted(number: int, thing: str, say: Words) -> str:
    """So many of a thing in digits, which are read faster side by side."""
    return with_noun(say.number(number), say(f"sentence.thing.{thing}"), number)
