"""Claims about components/render/outruns.py."""

import pytest

from components.model import Language
from components.query.disputes import outruns
from components.render.outruns import outrun_table
from components.words import speaking


@pytest.mark.parametrize("language", list(Language))
def test_every_outrun_year_stands_with_its_larger_part_and_both_receipts(edition, language):
    """
    Medan's deportations of 2025 (45, against 58 by June) are among them.
    """
    table = outrun_table(edition, speaking(language))
    found = outruns(edition)
    ids = [f.id for told in found for f in (told.figure, *told.outrun)]

    assert ("medan", "deportations", 2025) in {(t.office, t.metric, t.year) for t in found}
    assert [one for one in ids if f"/angka/{one}" not in table] == []


def test_where_nothing_is_outrun_there_is_no_table(small_world):
    """
    The small world has no such year.
    """
    assert outrun_table(small_world, speaking(Language.ID)) == ""
