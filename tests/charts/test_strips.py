"""Claims about components/charts/strips.py and its rows."""

import json
import re
from datetime import date

import pytest

from components.charts.marks import DIAMOND, DISC, HALF, RING, WARNING
from components.charts.palette import DARK, LIGHT
from components.charts.strips import strips
from components.model import Flag
from components.query import View
from components.query.lineup import Lineup, Strip, lineup
from components.query.peers import Peers
from tests.charts.drawing import EN, ID, MANNER_NAMES, MANNERS, invented, svg
from tests.charts.snapshot import kept
from tests.figures import figure, told, year

PADDING = 6
OFFICES = ("bogor", "medan", "batam", "kupang", "agam", "pati", "bima", "ambon")
NINE_MONTHS = {"start": date(2024, 1, 1), "end": date(2024, 9, 30)}


def whole(value, office="malang", **fields):
    return told(year(2024, value, office=office, metric="deportations", **fields))


def deported(value, **fields):
    return figure(value, metric="deportations", **fields)


def others(count):
    return tuple(whole(str(at + 1), office) for at, office in enumerate(OFFICES[:count]))


def alone(edition, mine, *beside, left=False, peers=()):
    everyone = [*([mine] if mine else []), *beside, *peers]
    answer = invented(edition, *everyone, metric="deportations", offices=("malang",))
    strip = Strip(answer=answer, mine=mine, left=left, peers=peers, others=beside)
    return Lineup(
        office=edition.catalogue.office("malang"),
        year=2024,
        release=edition,
        view=View(),
        peers=Peers(tuple(edition.catalogue.office(one.office) for one in peers), by_volume=True),
        named=False,
        strips=(strip,),
    )


def headline(plot):
    return " ".join(plot.rows["heads"][0]["head"].replace("\N{NO-BREAK SPACE}", " ").split())


@pytest.mark.parametrize(
    ("mine", "shape", "head"),
    [
        (whole("7"), DISC, "Deportasi: 7"),
        (whole("0"), RING, "Deportasi: 0 (dinyatakan nol)"),
        (told(deported("7", **NINE_MONTHS)), HALF, "Deportasi: 7 (s.d. Sep)"),
        (whole("7", flag=Flag.DOUBTFUL), WARNING, "Deportasi: 7 (diragukan)"),
        (told(deported("7"), deported("9")), DIAMOND, "Deportasi: 7 atau 9"),
    ],
)
@pytest.mark.parametrize("count", [0, 2, 3, 8])
def test_the_office_has_its_mark_and_its_words(mine, shape, head, count, edition, capfd):
    """
    Whatever is known of it, and however many others there are.
    """
    plot = strips(alone(edition, mine, *others(count)), ID, LIGHT, width=360)

    assert "NaN" not in svg(plot, capfd)
    assert {row["shape"] for row in plot.rows["mine"]} == {shape}
    assert (
        plot.rows["heads"][0]["head"].replace("\n", " ").replace("\N{NO-BREAK SPACE}", " ") == head
    )


def test_below_three_others_no_scale_is_pretended(edition):
    """
    The figure stands with its sentence; the two others are not drawn.
    """
    plot = strips(alone(edition, whole("7"), *others(2)), ID, LIGHT)

    assert plot.rows["scales"] == []
    assert plot.rows["other"] == []
    assert "Terlalu sedikit kantor lain" in plot.rows["heads"][0]["note"]


def test_each_scale_begins_at_zero_and_ends_on_a_round_number(edition):
    """
    Both ends are printed; no mark lies beyond them.
    """
    plot = strips(alone(edition, whole("163"), *others(5)), ID, LIGHT)
    shares = [row["share"] for name in ("mine", "peer", "other") for row in plot.rows[name]]

    assert [(row["least"], row["most"]) for row in plot.rows["scales"]] == [("0", "200")]
    assert min(shares) >= 0
    assert max(shares) <= 1


def test_a_median_is_drawn_from_eight_offices(edition):
    """
    Its stroke and its words, or neither.
    """
    few = strips(alone(edition, whole("7"), *others(6)), ID, LIGHT)
    enough = strips(alone(edition, whole("7"), *others(7)), ID, LIGHT)

    assert (few.rows["medians"], len(enough.rows["medians"])) == ([], 1)
    assert "nilai tengah 5 (8 kantor)" in enough.rows["heads"][0]["note"]


@pytest.mark.parametrize(
    ("left", "expected"), [(False, "tak ditemukan"), (True, "angka tahunan tak ditemukan")]
)
def test_what_the_office_did_not_tell_is_said(left, expected, edition):
    """
    A month or a part is not nothing.
    """
    found = alone(edition, None, *others(4), left=left, peers=(whole("4", "jember"),))
    plot = strips(found, ID, LIGHT)

    assert headline(plot) == f"Deportasi: {expected}"
    assert plot.rows["mine"] == []
    assert len(plot.rows["other"]) == 4


def test_a_quarrel_of_another_office_is_drawn_as_the_pair(edition):
    """
    Two diamonds and a bar between them.
    """
    pair = told(deported("20", office="jember"), deported("30", office="jember"))
    plot = strips(alone(edition, whole("7"), *others(3), pair), ID, LIGHT)
    jember = [row for row in plot.rows["other"] if row["office"] == "Jember"]

    assert [row["shape"] for row in jember] == [DIAMOND, DIAMOND]
    assert len({row["figure"] for row in jember}) == 2
    assert len(plot.rows["bars"]) == 1


def test_every_mark_speaks_and_leads_to_its_receipt(edition):
    """
    With its metric, for there are many on one drawing.
    """
    plot = strips(lineup(View(), "blitar", 2024), EN, LIGHT)
    rows = [row for name in ("mine", "peer", "other") for row in plot.rows[name]]

    assert len(rows) > 30
    assert all(row["href"] == f"/angka/{row['figure']}?lang=en" for row in rows)
    assert all(row["metric"] in row["words"] and row["words"].endswith(".") for row in rows)


@pytest.mark.parametrize(("office", "number"), [("blitar", 2024), ("batam", 2024), ("medan", 2025)])
@pytest.mark.parametrize("width", [320, 659, 660, 1000, 1100])
def test_real_lineups_keep_the_width_they_are_given(office, number, width, edition, capfd):
    """
    Nothing sticks out, in one, two or three columns.
    """
    drawn = svg(strips(lineup(View(), office, number), EN, DARK, width=width), capfd)

    plotted = re.search(r'class="background"[^>]*? d="M[\d.]+,[\d.]+h([\d.]+)v', drawn)

    assert float(plotted[1]) == width - PADDING


@pytest.mark.parametrize(("say", "look"), MANNERS, ids=MANNER_NAMES)
def test_a_lineup_of_nothing_is_drawn_without_a_warning(say, look, edition, capfd):
    """
    Before the rows have come, and where there are none.
    """
    drawn = svg(strips(lineup(View(), "klungkung", 2024), say, look), capfd)

    assert "NaN" not in drawn
    assert "undefined" not in drawn


def test_the_frame_is_as_it_was(edition):
    """
    The same for every office and year; RENEW_SNAPSHOTS=1 takes a change as the new one.
    """
    one, other = (lineup(View(), *asked) for asked in (("blitar", 2024), ("batam", 2019)))
    spec = json.loads(json.dumps(strips(one, ID, LIGHT).frame.spec))

    assert strips(one, ID, LIGHT).frame is strips(other, ID, LIGHT).frame
    assert spec == kept("strips", spec)
