"""Claims about components/charts/parts.py and its rows."""

from components.charts.palette import LIGHT
from components.charts.parts import parts
from components.model import Relation
from components.query.whole import Whole
from tests.charts.drawing import ID, column, invented, svg
from tests.figures import told, year


def part(value, nation, **fields):
    """Part of a year's deportations."""
    return told(
        year(2024, value, metric="deportations", parts=(("nationality", nation),), **fields)
    )


TOTAL = told(year(2024, "10", metric="deportations"))


def whole(answer, said, total=TOTAL):
    """The parts of Malang's 2024 as query/composition would lay them out."""
    found = sorted(said, key=lambda one: -one.figure.value)
    return Whole(
        office=answer.offices[0],
        year=2024,
        period=TOTAL.figure.period,
        total=total,
        year_total=None,
        parts=tuple(found),
    )


def test_what_is_not_broken_down_is_an_open_bar(edition, capfd):
    """
    After the parts, largest first.
    """
    said = [part("1", "CHN"), part("6", "MYS")]
    answer = invented(edition, TOTAL, metric="deportations")
    plot = parts(whole(answer, said), answer, ID, LIGHT)

    assert "NaN" not in svg(plot, capfd)
    assert column(plot, "slots", "name") == ["Malaysia", "Tiongkok", "tak dirinci laporan"]
    assert column(plot, "parts", "x") == [6.0, 1.0, 3.0]
    assert column(plot, "parts", "fill") == [LIGHT.accent, LIGHT.accent, LIGHT.background]


def test_more_than_twelve_parts_end_in_a_word(edition):
    """
    Counted, not added up.
    """
    said = [part(str(90 - at), f"X{at}") for at in range(15)]
    answer = invented(edition, TOTAL, metric="deportations")
    plot = parts(whole(answer, said, None), answer, ID, LIGHT)

    assert len(plot.rows["parts"]) == 12
    assert column(plot, "slots", "remark")[-1] == "dan 3 lainnya"


def test_parts_that_exceed_their_total_are_said_to(edition):
    """
    Reports do that.
    """
    said = [part("6", "MYS"), part("7", "CHN")]
    answer = invented(edition, TOTAL, metric="deportations")
    plot = parts(whole(answer, said), answer, ID, LIGHT)

    assert column(plot, "slots", "remark")[-1] == "rincian melebihi total"


def test_a_round_total_leaves_nothing_over(edition, capfd):
    """
    "More than ten" less seven is no number, so that there is neither an open bar nor a remark.
    """
    said = [part("6", "MYS"), part("1", "CHN")]
    answer = invented(edition, TOTAL, metric="deportations")
    total = told(year(2024, "10", metric="deportations", relation=Relation.GT))
    plot = parts(whole(answer, said, total), answer, ID, LIGHT)

    assert "NaN" not in svg(plot, capfd)
    assert column(plot, "parts", "x") == [6.0, 1.0]
    assert column(plot, "slots", "remark") == ["", ""]
