"""Claims about components/charts/order.py."""

from datetime import date

from components.charts.order import Kind, order
from components.model import Flag, Relation
from tests.charts.drawing import ID, invented
from tests.figures import figure, told, year


def of(office, value, **fields):
    """One office's 2024."""
    return told(year(2024, value, office=office, **fields))


def part(office, value):
    """One office's first half of 2024."""
    said = figure(value, office=office, start=date(2024, 1, 1), end=date(2024, 6, 30))
    return told(said)


def names(block):
    """The offices of a block in their order."""
    return [reading.told.office for reading in block.readings]


def test_part_years_stand_apart_from_whole_years(edition):
    """
    However large they are; doubtful ones stand apart from both.
    """
    answer = invented(
        edition,
        of("malang", "10"),
        part("blitar", "900"),
        of("batam", "30"),
        of("medan", "99", flag=Flag.DOUBTFUL),
    )
    blocks = order(answer, ID, 2024).blocks

    assert [(block.kind, names(block)) for block in blocks] == [
        (Kind.WHOLE, ["batam", "malang"]),
        (Kind.PART, ["blitar"]),
        (Kind.DOUBTFUL, ["medan"]),
    ]


def test_a_quarrel_lifts_nobody(edition):
    """
    It stands where its smallest figure puts it.
    """
    quarrel = told(year(2024, "90", office="blitar"), year(2024, "10", office="blitar"))
    answer = invented(edition, quarrel, of("malang", "50"))

    assert names(order(answer, ID, 2024).blocks[0]) == ["malang", "blitar"]


def test_the_chosen_stay_when_the_list_is_cut(edition):
    """
    And the rest are counted.
    """
    offices = ("malang", "blitar", "batam", "medan", "padang")
    answer = invented(edition, *(of(name, str(90 - at)) for at, name in enumerate(offices)))
    found = order(answer, ID, 2024, chosen=("padang",), most=2)

    assert names(found.blocks[0]) == ["malang", "blitar", "padang"]
    assert found.left_out == 2


def test_the_median_needs_five_plain_figures(edition):
    """
    Round, open-ended, disputed and part-year ones do not count.
    """
    offices = ("malang", "blitar", "batam", "medan")
    four = [of(name, str(at)) for at, name in enumerate(offices, 1)]
    about = of("padang", "500", relation=Relation.APPROX)
    few = order(invented(edition, *four, about), ID, 2024).middle
    enough = order(invented(edition, *four, about, of("depok", "9")), ID, 2024).middle

    assert few is None
    assert enough
    assert (enough.value, enough.offices) == (3.0, 5)


def test_another_year_is_not_drawn(edition):
    """
    A ranking is of one year.
    """
    answer = invented(edition, of("malang", "10"), told(year(2023, "10", office="blitar")))

    assert [one.told.office for one in order(answer, ID, 2024).readings] == ["malang"]
