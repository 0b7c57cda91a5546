"""What each statement is to a drawing: shown, beside what is shown, or of another span."""

from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum

from components.catalogue import Catalogue
from components.model import Figure
from components.query.telling import tell


class Role(StrEnum):
    """The roles; their words are `files.role.*`."""

    SHOWN = "shown"
    BESIDE = "beside"
    SHORTER = "shorter"


def roles(
    figures: Iterable[Figure], catalogue: Catalogue, *, months: bool = False
) -> dict[str, Role]:
    """
    The role of each statement by its id, told as drawings tell them.

    What stands for no year, because it is of a day, a month or two years, is of another span.
    """
    found: dict[str, Role] = {}
    metrics: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        found[figure.id] = Role.SHORTER
        if figure.metric:
            metrics[figure.metric].append(figure)
    for slug, said in metrics.items():
        for told in tell(said, catalogue.metric(slug), months=months):
            found[told.figure.id] = Role.SHOWN
            found |= {figure.id: Role.BESIDE for figure in told.beside}
    return found
