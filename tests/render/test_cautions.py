"""Claims about cautions.py: what must be minded below a year's table."""

import re

import pytest

from components.model import Language
from components.query import View
from components.query.profile import profile
from components.render.cautions import cautions
from components.render.profile import glance_table
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
BLITAR = View(offices=("blitar",), last=2023)


@pytest.mark.parametrize(
    ("say", "expected"),
    [
        (
            ID,
            (
                "Permohonan paspor ditolak atau ditunda karena dugaan PMI nonprosedural (294) dan "
                "orang yang ditunda keberangkatannya karena dugaan PMI nonprosedural (163) bukan "
                "hal yang sama: yang satu terjadi di loket permohonan, yang lain saat orang "
                "hendak berangkat."
            ),
        ),
        (EN, "are not the same thing: one happens at the application counter, the other when"),
        (ID, "Blitar tercatat tanpa tempat pemeriksaan (TPI), jadi angka orang yang ditunda"),
        (EN, "Blitar is listed as having no checkpoint (TPI), so the figure above for people"),
    ],
)
def test_the_office_page_of_blitar_2023_warns_of_294_and_163(say, expected):
    """
    Issue 2: they stand in one table and are not the same thing.
    """
    table = glance_table(profile(BLITAR), 2023, say)

    notes = re.findall(r'class="ki-note">(.*?)</p>', table)

    assert [note for note in notes if expected in note] != []


def test_an_office_with_a_checkpoint_has_no_note_on_it():
    """
    Only figures out of place are warned of.
    """
    known = profile(View(offices=("surabaya",)))

    found = [note for year in known.years for note in cautions(known, year, ID)]

    assert [note for note in found if "tanpa tempat pemeriksaan" in note] == []
