"""Claims about components/charts/parts.py and its rows."""

from datetime import date
from decimal import Decimal

import pytest

from components.charts.palette import LIGHT
from components.charts.parts import parts
from components.charts.parts_rows import remainder
from components.model import Relation
from tests.charts.drawing import ID, column, invented, svg
from tests.figures import figure, told, year


def part(value, nation, **fields):
    """Part of a year's deportations."""
    return told(
        year(2024, value, metric="deportations", parts=(("nationality", nation),), **fields)
    )


TOTAL = told(year(2024, "10", metric="deportations"))
HALF_YEAR = told(
    figure(
        "4",
        metric="deportations",
        parts=(("nationality", "MYS"),),
        start=date(2024, 1, 1),
        end=date(2024, 6, 30),
    )
)


@pytest.mark.parametrize(
    ("total", "said", "rest"),
    [
        (TOTAL, [part("6", "MYS"), part("1", "CHN")], 3),
        (TOTAL, [part("6", "MYS"), part("4", "CHN")], 0),
        (TOTAL, [part("6", "MYS"), part("7", "CHN")], -3),
        (TOTAL, [part("6", "MYS", relation=Relation.APPROX)], 0),
        (TOTAL, [HALF_YEAR], 0),
        (TOTAL, [], 0),
        (None, [part("6", "MYS")], 0),
        (told(year(2024, "10"), year(2024, "20")), [part("6", "MYS")], 0),
    ],
)
def test_only_like_figures_are_taken_from_one_another(total, said, rest):
    """
    Same period, exact, undisputed: else there is no remainder to speak of.
    """
    assert remainder(total, said) == Decimal(rest)


def test_what_is_not_broken_down_is_an_open_bar(edition, capfd):
    """
    After the parts, largest first.
    """
    said = [part("1", "CHN"), part("6", "MYS")]
    answer = invented(edition, TOTAL, metric="deportations")
    plot = parts(TOTAL, said, "nationality", answer, ID, LIGHT)

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
    plot = parts(None, said, "nationality", answer, ID, LIGHT)

    assert len(plot.rows["parts"]) == 12
    assert column(plot, "slots", "remark")[-1] == "dan 3 lainnya"


def test_parts_that_exceed_their_total_are_said_to(edition):
    """
    Reports do that.
    """
    said = [part("6", "MYS"), part("7", "CHN")]
    answer = invented(edition, TOTAL, metric="deportations")
    plot = parts(TOTAL, said, "nationality", answer, ID, LIGHT)

    assert column(plot, "slots", "remark")[-1] == "rincian melebihi total"


def test_another_key_is_another_drawing(edition, capfd):
    """
    Nothing by that key: nothing drawn, and no warning.
    """
    answer = invented(edition, TOTAL, metric="deportations")
    plot = parts(TOTAL, [part("6", "MYS")], "reason", answer, ID, LIGHT)

    assert "NaN" not in svg(plot, capfd)
    assert plot.rows["parts"] == []
