"""What to mind below a year's table: figures out of place, and counts taken for one another."""

from collections.abc import Iterator
from itertools import combinations

from components.model import Told
from components.query.profile import Profile
from components.render.clause import values_text, what
from components.render.counting import capital
from components.render.verdict import AT_COUNTER, AT_DEPARTURE
from components.words import Words


def cautions(profile: Profile, year: int, say: Words) -> tuple[str, ...]:
    """One sentence for border figures at an office without checkpoint, one for each like pair."""
    told = [one for one, _ in profile.glance(year)]
    return (*_out_of_place(told, profile, say), *_unlike(told, profile, say))


def _out_of_place(told: list[Told], profile: Profile, say: Words) -> Iterator[str]:
    if profile.office.checkpoint is not False:
        return
    metrics = (profile.catalogue.metric(one.metric) for one in told)
    topics = [what(metric, say) for metric in metrics if metric.needs_checkpoint]
    if topics:
        yield say("caution.no_checkpoint", office=profile.office.short, what=say.list(topics))


def _unlike(told: list[Told], profile: Profile, say: Words) -> Iterator[str]:
    """Pairs of which each is taken for the other, by the catalogue."""
    for one, other in combinations(told, 2):
        left, right = (profile.catalogue.metric(each.metric) for each in (one, other))
        if right.slug not in left.confused_with or left.slug not in right.confused_with:
            continue
        pair = {left.slug, right.slug}
        refusals = bool(pair & AT_COUNTER) and bool(pair & AT_DEPARTURE)
        text = say(
            f"caution.{'refusals' if refusals else 'unlike'}",
            one=what(left, say),
            one_value=values_text(one, say),
            other=what(right, say),
            other_value=values_text(other, say),
        )
        yield capital(text)
