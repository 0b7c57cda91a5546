"""The island groups by which long lists of offices are laid out."""

from collections.abc import Iterator
from dataclasses import replace

from components.model import Office
from components.query import View
from components.query.silence import Silence

YEARS = (2016, 2025)
REGIONS = {
    "sumatra": ("AC", "SU", "SB", "RI", "KR", "JA", "BE", "SS", "BB", "LA"),
    "java": ("BT", "JK", "JB", "JT", "YO", "JI"),
    "centre": ("BA", "NB", "NT", "KB", "KT", "KS", "KI", "KU"),
    "east": ("SA", "GO", "ST", "SR", "SN", "SG", "MA", "MU", "PA", "PB", "PD", "PS", "PT", "PE"),
}


def span(view: View) -> tuple[int, ...]:
    """The years of the grid: as asked, else the decade that the facts cover."""
    first, last = view.first or YEARS[0], view.last or YEARS[1]
    return tuple(range(first, last + 1))


def region_blocks(grid: Silence) -> Iterator[tuple[str, Silence, tuple[Office, ...]]]:
    """
    Each island group: its offices with something found, and those with nothing.

    Offices that did not exist in any of the years are in neither.
    """
    ever = grid.ever()
    for name, codes in REGIONS.items():
        mine = [o for o in grid.answer.offices if o.province_code.removeprefix("ID-") in codes]
        told = {office.slug for office in mine if ever.get(office.slug)}
        none = tuple(office for office in mine if ever.get(office.slug) is False)
        cells = tuple(cell for cell in grid.cells if cell.office.slug in told)
        if mine:
            yield name, replace(grid, cells=cells), none
