"""Kinds: the metrics that another is made of, each told as a part of it."""

from dataclasses import replace
from functools import lru_cache

from components.catalogue import Catalogue
from components.model import Metric, Told
from components.query.answer import Answer, ask

KIND = "metric"
FEWEST = 2
ANSWERS_KEPT = 64
# A replacement is a book of either kind: it cuts the passports of a year another way.
CROSSWISE = frozenset({"passports_replaced"})


def kinds_of(metric: Metric, catalogue: Catalogue) -> tuple[Metric, ...]:
    """
    The metrics that cut one up, in the catalogue's order; none where fewer than two do.

    They count in the unit of the whole: people are no part of a number of cases.
    """
    found = tuple(
        one
        for one in catalogue.metrics.values()
        if one.parent == metric.slug and one.unit is metric.unit and one.slug not in CROSSWISE
    )
    return found if len(found) >= FEWEST else ()


@lru_cache(ANSWERS_KEPT)
def told_kinds(answer: Answer) -> tuple[Told, ...]:
    """What is told of each kind for the offices and years of an answer, named by its slug."""
    view = answer.view.with_(per=None)
    return tuple(
        replace(told, parts=((KIND, kind.slug),))
        for kind in kinds_of(answer.metric, answer.release.catalogue)
        for told in ask(view.with_(metrics=(kind.slug,))).told
    )
