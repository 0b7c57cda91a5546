"""How many times one office's figure is another's, within what the wording allows."""

from components.model import Comparability, Doubt, Relation, Told
from components.query.compare import Setting, compare
from components.render.bounds import COUNTED_ALIKE, bounds
from components.words import Words

CLEARLY_MORE = 1.2
ENOUGH_TO_DIVIDE = 10
LARGE = 10


def times_words(clause: str, more: Told, less: Told, setting: Setting, say: Words) -> str | None:
    """The clause with "2,3 kali Blitar" after it; None where no multiple may be named."""
    if not _comparable(more, less, setting):
        return None
    office = setting.catalogue.office(less.office).short
    high, low = bounds(more), bounds(less)
    if low[0] < ENOUGH_TO_DIVIDE:
        return None
    if high[0] / low[1] < CLEARLY_MORE:
        return None
    # the bounds decide whether more may be said at all; what is said are the stated values
    least = float(min(more.spoken_for) / max(less.spoken_for))
    most = float(max(more.spoken_for) / min(less.spoken_for))
    ends = [_said(times, say) for times in (least, most)]
    if ends[0] != ends[1]:
        return say("sentence.times.range", clause=clause, low=ends[0], high=ends[1], office=office)
    about = Relation.APPROX in {more.figure.relation, less.figure.relation}
    key = "sentence.times.about" if about else "sentence.times.one"
    return say(key, clause=clause, times=ends[0], office=office)


def _comparable(more: Told, less: Told, setting: Setting) -> bool:
    if setting.catalogue.metric(more.metric).unit not in COUNTED_ALIKE:
        return False
    verdict = compare(more, less, setting)
    if verdict.comparability is Comparability.NOT_COMPARABLE:
        return False
    return not verdict.has(Doubt.OPEN_ENDED) and not verdict.has(Doubt.UNLIKE_DATES)


def _said(times: float, say: Words) -> str:
    return say.number(round(times, 1) if times < LARGE else round(times))
