"""The island groups by which long lists of offices are laid out."""

from collections.abc import Iterator
from dataclasses import replace

from components.model import InstitutionKind, Office
from components.query.islands import ISLANDS, lies_in
from components.query.silence import Silence
from components.query.store import release
from components.query.view import View

YEARS_SHOWN = 10
ABOVE = "above"
DECEMBER = 12


def span(view: View) -> tuple[int, ...]:
    """The years of the grid: those asked for that any statement speaks of, else the last ten."""
    edition = release(view.release)
    # A year counts once its reports are due: the December edition holds its own year.
    newest = edition.day.year - (edition.day.month < DECEMBER)
    first, last = view.first or newest - YEARS_SHOWN + 1, view.last or newest
    known = edition.years or (newest,)
    return tuple(range(max(first, known[0]), min(last, known[-1]) + 1))


def region_blocks(grid: Silence) -> Iterator[tuple[str, Silence, tuple[Office, ...]]]:
    """
    Each island group: its offices with something found, and those with nothing.

    What stands above offices lies on no island and comes last.  Those that did not exist in
    any of the years are in neither.
    """
    ever = grid.ever()
    every = grid.answer.offices
    groups = {name: [one for one in every if lies_in(one, name) if _below(one)] for name in ISLANDS}
    groups[ABOVE] = [one for one in every if not _below(one)]
    for name, mine in groups.items():
        told = {office.slug for office in mine if ever.get(office.slug)}
        none = tuple(office for office in mine if ever.get(office.slug) is False)
        cells = tuple(cell for cell in grid.cells if cell.office.slug in told)
        if mine:
            yield name, replace(grid, cells=cells), none


def _below(office: Office) -> bool:
    """Whether it serves a place, as offices and detention centres do."""
    return office.kind not in {InstitutionKind.REGIONAL, InstitutionKind.DIRECTORATE}
