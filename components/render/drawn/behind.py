"""What stands behind a drawing: its statements, each once, and the reports that make them."""

from collections.abc import Iterable
from dataclasses import replace

from components.model import Comparability, Figure, Metric, Source, Told, Verdict
from components.query import Release
from components.query.store import newest_first
from components.render.caption import source_line_of
from components.render.drawing import Drawing
from components.render.remains import remains
from components.words import Words

Place = tuple[Metric, str, int]
FEWEST = 2


def statements(told: Iterable[Told]) -> tuple[Figure, ...]:
    """Every statement behind some told figures, in their order."""
    return tuple({figure.id: figure for one in told for figure in one.figures}.values())


def reports(figures: Iterable[Figure], edition: Release) -> tuple[Source, ...]:
    """The reports of some statements, the newest first."""
    return newest_first(edition.sources[slug] for slug in {figure.source for figure in figures})


def judged(verdict: Verdict, marks: int) -> Verdict | None:
    """The verdict on so many marks; that one alone may be compared says nothing."""
    plain = verdict.comparability is Comparability.COMPARABLE
    return None if plain and marks < FEWEST else verdict


def with_remains(
    drawing: Drawing, places: Iterable[Place], say: Words, *, register: bool = False
) -> Drawing:
    """
    The drawing with what its table tells of places without a figure: a month, parts of a total.

    They are in its files and among its reports as all that it links; a drawing of nothing stays so.
    """
    edition = drawing.edition
    left = [told for place in places for told in remains(edition, *place).shown]
    if drawing.empty or not left:
        return drawing
    every = {figure.id: figure for figure in (*drawing.figures, *statements(left))}
    figures = tuple(every.values())
    sources = reports(figures, edition)
    line = source_line_of(sources, edition, say, register=register)
    caption = replace(drawing.caption, source=line)
    return replace(drawing, figures=figures, sources=sources, caption=caption)
