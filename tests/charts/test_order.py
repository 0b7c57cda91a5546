"""Claims about components/charts/order.py."""

from datetime import date

from components.charts.order import Kind, order
from components.model import Flag, Relation
from components.query.middle import middle
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


def test_part_years_stand_with_those_of_the_same_months_alone(edition):
    """
    Two half years are a block; nine months and a quarter lie together, the longer first.
    """
    nine = figure("7", office="batam", start=date(2024, 1, 1), end=date(2024, 9, 30))
    quarter = figure("99", office="medan", start=date(2024, 1, 1), end=date(2024, 3, 31))
    answer = invented(
        edition, part("blitar", "20"), part("malang", "30"), told(nine), told(quarter)
    )
    blocks = order(answer, ID, 2024).blocks

    assert [(block.kind, names(block)) for block in blocks] == [
        (Kind.PART, ["malang", "blitar"]),
        (Kind.PART, ["batam", "medan"]),
    ]
    assert [block.span and block.span.months for block in blocks] == [(1, 6), None]


def test_no_rank_is_stated_over_a_quarrel(edition):
    """
    Quarrels lie below the ranked, by their smallest figure.
    """
    high = told(year(2024, "90", office="blitar"), year(2024, "10", office="blitar"))
    low = told(year(2024, "30", office="batam"), year(2024, "20", office="batam"))
    blocks = order(invented(edition, high, of("malang", "5"), low), ID, 2024).blocks

    assert [(block.kind, names(block)) for block in blocks] == [
        (Kind.WHOLE, ["malang"]),
        (Kind.DISPUTED, ["batam", "blitar"]),
    ]


def test_a_quarrel_over_part_of_a_year_stands_with_the_part_years(edition):
    """
    And its label says how far the part reaches.
    """
    said = [
        figure(value, office="blitar", start=date(2024, 1, 1), end=date(2024, 4, 30))
        for value in ("10", "90")
    ]
    (block,) = order(invented(edition, told(*said)), ID, 2024).blocks

    assert block.kind is Kind.PART
    assert [one.text for one in block.readings] == ["10 atau 90 (s.d. Apr)"]


def test_offices_are_never_ranked_with_other_levels(edition):
    """
    A region, the country and a detention centre stand apart, whatever their figures are.
    """
    half = {"start": date(2024, 1, 1), "end": date(2024, 6, 30)}
    answer = invented(
        edition,
        of("ditjen-imigrasi", "900"),
        of("malang", "10"),
        told(figure("800", office="kanwil-bali", **half)),
        of("rudenim-denpasar", "5", flag=Flag.DOUBTFUL),
    )
    blocks = order(answer, ID, 2024).blocks

    assert [(block.kind, names(block)) for block in blocks] == [
        (Kind.WHOLE, ["malang"]),
        (Kind.LEVEL, ["ditjen-imigrasi", "kanwil-bali", "rudenim-denpasar"]),
    ]


def test_the_chosen_stay_when_the_list_is_cut(edition):
    """
    And the rest are counted.
    """
    offices = ("malang", "blitar", "batam", "medan", "padang")
    answer = invented(edition, *(of(name, str(90 - at)) for at, name in enumerate(offices)))
    found = order(answer, ID, 2024, chosen=("padang",), most=2)

    assert names(found.blocks[0]) == ["malang", "blitar", "padang"]
    assert found.left_out == 2


def test_the_median_is_the_one_of_the_captions(edition):
    """
    From eight offices on; round, open-ended, disputed figures and other levels do not count.
    """
    offices = ("malang", "blitar", "batam", "medan", "padang", "bekasi", "kediri")
    seven = [of(name, str(at)) for at, name in enumerate(offices, 1)]
    others = [of("bogor", "500", relation=Relation.APPROX), of("ditjen-imigrasi", "900")]
    few = order(invented(edition, *seven, *others), ID, 2024).middle
    all_ = [*seven, *others, of("depok", "9")]
    enough = order(invented(edition, *all_), ID, 2024).middle

    assert few is None
    assert enough
    assert (enough.value, enough.offices) == (5.0, 8)
    assert middle(all_, edition.catalogue) == 5


def test_another_year_is_not_drawn(edition):
    """
    A ranking is of one year.
    """
    answer = invented(edition, of("malang", "10"), told(year(2023, "10", office="blitar")))

    assert [one.told.office for one in order(answer, ID, 2024).readings] == ["malang"]
