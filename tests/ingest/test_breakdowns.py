"""What raw breakdowns stand for."""

import pytest

from components.ingest.breakdowns import Breakdowns
from components.ingest.entries import entered
from components.ingest.kinds import Unfit
from components.ingest.read import read
from components.ingest.sheets import SHEETS
from tests import world

CASES = [
    ("", "passports_issued", ()),
    ("purpose=hajj", "passports_issued", (("purpose", "hajj"),)),
    ("purpose=work", "passports_issued", (("purpose", "work_abroad"),)),
    ("purpose=work", "foreigners_resident", (("stay_basis", "work"),)),
    ("nationality=Indonesia", "crossings", (("citizenship", "citizen"),)),
    (
        "reason=overstay;nationality=Pakistan",
        "deportations",
        (("nationality", "PAK"), ("reason", "overstay")),
    ),
    (
        "kind=waters;kind=new 1 year",
        "stay_permits_limited",
        (("application_kind", "new"), ("permit_scope", "waters"), ("permit_term", "1y")),
    ),
    (
        "unit_kerja=main office and LTSA Mataram",
        "passports_issued",
        (("service_unit", "main_office;ltsa_mataram"),),
    ),
]
UNFIT = [
    ("hajj", "breakdown_shape"),
    ("purpose=", "breakdown_shape"),
    ("purpose=hajj;", "breakdown_shape"),
    ("purpose=*", "breakdown_near"),
    ("purpose=haj", "breakdown_near"),
    ("qqq=zzz", "breakdown"),
]


@pytest.fixture(scope="module")
def breakdowns():
    """The breakdowns of the small world."""
    sheet = SHEETS["dimensions"]
    entries, _ = entered(read(world.CATALOGUE, sheet).rows, sheet)
    return Breakdowns.of(entries)


@pytest.mark.parametrize(("raw", "metric", "parts"), CASES)
def test_a_breakdown_becomes_canonical_parts_in_order(breakdowns, raw, metric, parts):
    """
    Raw pairs become canonical parts by their metric, sorted by key and value.
    """
    assert breakdowns.parts(raw, (metric,)) == parts


@pytest.mark.parametrize(("raw", "key"), UNFIT)
def test_a_breakdown_that_cannot_be_placed_is_unfit(breakdowns, raw, key):
    """
    A pair that is misshapen or not declared names its sentence.
    """
    with pytest.raises(Unfit) as unfit:
        breakdowns.parts(raw, ("passports_issued",))

    assert unfit.value.key == key


def test_a_pair_of_another_metric_is_not_guessed(breakdowns):
    """
    A pair that means two things is unfit for a metric of which neither is declared.
    """
    with pytest.raises(Unfit):
        breakdowns.parts("purpose=work", ("deportations",))
