"""What stands behind a drawing: its statements, each once, and the reports that make them."""

from collections.abc import Iterable

from components.model import Figure, Source, Told
from components.query import Release
from components.query.store import newest_first


def statements(told: Iterable[Told]) -> tuple[Figure, ...]:
    """Every statement behind some told figures, in their order."""
    return tuple({figure.id: figure for one in told for figure in one.figures}.values())


def reports(figures: Iterable[Figure], edition: Release) -> tuple[Source, ...]:
    """The reports of some statements, the newest first."""
    return newest_first(edition.sources[slug] for slug in {figure.source for figure in figures})
