"""Claims about components/charts/disagreement.py: what reports say differently of one thing."""

import itertools

import pytest

from components.charts.disagreement import MOST, disagreement
from components.charts.marks import DIAMOND
from components.charts.palette import LIGHT
from components.query.disputes import Dispute, disputes, of_office
from tests.charts.drawing import EN, ID, MANNER_NAMES, MANNERS, column, svg
from tests.charts.letters import clashes, lines
from tests.charts.snapshot import kept
from tests.figures import year


def quarrel(edition, *values, number=2024):
    """An invented contradiction over Malang's passports."""
    source = next(iter(edition.sources))
    said = tuple(year(number, value, source=source) for value in values)
    return Dispute(
        office="malang",
        metric="passports_issued",
        parts=(),
        period=said[0].period,
        figures=said,
    )


def test_the_frame_of_contradictions_is_as_it_was(edition):
    """
    The same for every edition and office; renewed on purpose with RENEW_SNAPSHOTS=1.
    """
    frames = [
        disagreement(found, edition, ID, LIGHT).frame
        for found in (disputes(edition), of_office(edition, "blitar"), ())
    ]

    assert frames[0] is frames[1] is frames[2]
    assert frames[0].spec == kept("disagreement", frames[0].spec)


def test_the_widest_come_first_and_the_rest_are_counted(edition):
    """
    Twelve rows, one line for the others.
    """
    found = disputes(edition)
    plot = disagreement(found, edition, ID, LIGHT)
    ends = column(plot, "bars", "x2")

    assert ends == sorted(ends, reverse=True)
    assert len(plot.rows["slots"]) == MOST + 1
    assert column(plot, "slots", "text")[-1] == f"{len(found) - MOST} lagi, semuanya dalam tabel"


@pytest.mark.parametrize(
    ("say", "name", "labels"),
    [
        (ID, "Blitar · Paspor terbit · 2020", ["6.152", "11.699 (+90,2%)"]),
        (EN, "Blitar · Passports · 2020", ["6,152", "11,699 (+90.2%)"]),
    ],
)
def test_a_row_names_office_measure_and_year_and_both_printed_values(edition, say, name, labels):
    """
    Blitar 2020: 6,152 or 11,699.
    """
    found = [o for o in of_office(edition, "blitar") if o.period.year == 2020]
    plot = disagreement(found, edition, say, LIGHT)

    assert column(plot, "slots", "text") == [name]
    assert column(plot, "labels", "text") == labels


def test_values_lie_by_how_far_above_the_smallest_they_are(edition):
    """
    In per cent; a third value is drawn, and every one is a diamond.
    """
    plot = disagreement([quarrel(edition, "10", "15", "20")], edition, ID, LIGHT)

    assert column(plot, "dots", "x") == [0.0, 50.0, 100.0]
    assert column(plot, "dots", "shape") == [DIAMOND] * 3
    assert column(plot, "labels", "text") == ["10", "20 (+100%)"]


def test_a_zero_stands_apart_without_a_place_on_the_scale(edition):
    """
    Nothing can be divided by it: no bar, no percentage, below the others.
    """
    found = [quarrel(edition, "0", "4"), quarrel(edition, "10", "20", number=2023)]
    plot = disagreement(found, edition, ID, LIGHT)

    assert column(plot, "slots", "text")[-1] == "Malang · Paspor terbit · 2024"
    assert [row["y"] for row in plot.rows["bars"]] == [0]
    assert column(plot, "labels", "text")[2:] == ["0", "4"]
    assert len(set(column(plot, "dots", "dx")[2:])) == 2


def test_a_hairs_breadth_does_not_fill_the_drawing(edition):
    """
    Blitar 2023: 31,589 or 31,598, 0.03 per cent.
    """
    found = [one for one in of_office(edition, "blitar") if not one.wide]
    plot = disagreement(found, edition, EN, LIGHT)

    assert column(plot, "span", "x") == [0.0, 25.0]
    assert column(plot, "labels", "text") == ["31,589", "31,598 (+0.03%)"]


@pytest.mark.parametrize("top", [1, 30, 90, 630, 5000, 90_000])
def test_ticks_keep_clear_of_one_another(edition, top):
    """
    On a root scale, on a phone, whatever the widest gap.
    """
    plot = disagreement([quarrel(edition, "1000", str(1000 + 10 * top))], edition, ID, LIGHT)
    scale = plot.rows["span"][1]["x"]
    places = sorted((row["x"] / scale) ** 0.5 for row in plot.rows["ticks"])
    gaps = [right - left for left, right in itertools.pairwise(places[1:])]

    assert 2 <= len(places) <= 6
    assert min(gaps, default=1) >= 0.2 - 1e-9


@pytest.mark.parametrize("width", [None, 320, 1100])
@pytest.mark.parametrize(("say", "look"), MANNERS, ids=MANNER_NAMES)
def test_contradictions_are_drawn_in_every_manner(edition, say, look, width, capfd):
    """
    All, one office's, one, those from zero, none; every diamond leads to its receipt.
    """
    selections = (
        disputes(edition),
        of_office(edition, "blitar"),
        disputes(edition)[:1],
        (quarrel(edition, "0", "4"),),
        (),
    )
    tail = "" if say is ID else "?lang=en"
    for found in selections:
        plot = disagreement(found, edition, say, look, width=width)
        picture = svg(plot, capfd)

        assert "NaN" not in picture
        assert "undefined" not in picture
        assert all(r["href"] == f"/angka/{r['figure']}{tail}" for r in plot.rows["dots"])
        assert all(r["words"].endswith(".") for r in plot.rows["dots"])


def test_rows_have_like_columns(edition):
    """
    Arrow takes the columns of the first row for those of all.
    """
    rows = disagreement(disputes(edition), edition, ID, LIGHT).rows

    assert [n for n, found in rows.items() if len({tuple(sorted(r)) for r in found}) > 1] == []


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
@pytest.mark.parametrize("width", [300, 320, 360])
def test_on_a_phone_no_words_touch(width, say, edition):
    """
    "Tanjung Balai Karimun · Berangkat: dugaan nonprosedural · 2018" takes two lines.
    """
    found = lines(disagreement(disputes(edition), edition, say, LIGHT), width)

    assert clashes(found) == []


def test_rows_are_as_low_as_their_heads_allow(edition):
    """
    Where every head has one line, a phone shows more of them.
    """
    low, high = (
        disagreement(found, edition, ID, LIGHT).rows["slots"]
        for found in (of_office(edition, "blitar"), disputes(edition))
    )

    assert {row["rise"] for row in low} == {0}
    assert {row["rise"] for row in high} == {0, 14}
