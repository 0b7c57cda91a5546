"""Claims about components/charts/composition.py, its bars, cuts and words."""

import json
import re
from dataclasses import replace
from datetime import date

import pytest

from components.charts.composition import composition
from components.charts.palette import DARK, LIGHT
from components.model import Flag, Relation
from components.query import View, ask
from components.query.composition import composition_by_office
from components.query.kinds import KIND
from tests.charts.drawing import EN, ID, MANNER_NAMES, MANNERS, column, invented, svg
from tests.charts.snapshot import kept
from tests.figures import figure, told, year

DEPORTED = "deportations"
PADDING = 6
ASKED = View(metrics=(DEPORTED,))


def whole(value="10", office="malang", **fields):
    return told(year(2024, value, office=office, metric=DEPORTED, **fields))


def part(value, nation="MYS", **fields):
    return whole(value, parts=(("nationality", nation),), **fields)


def drawn(edition, parts, *totals, say=ID, look=LIGHT, **given):
    answer = invented(
        edition, *totals, metric=DEPORTED, offices=["malang", "bogor"], parts=tuple(parts)
    )
    return composition(composition_by_office(answer, "nationality", 2024), say, look, **given)


def real(number, say=ID, look=LIGHT, key="nationality", view=ASKED, **given):
    return composition(composition_by_office(ask(view), key, number), say, look, **given)


def test_parts_lie_end_to_end_and_what_is_left_is_open(edition, capfd):
    """
    Largest first, the open end last; all of it as long as the total.
    """
    plot = drawn(edition, [part("1", "CHN"), part("6")], whole())

    assert "NaN" not in svg(plot, capfd)
    assert column(plot, "segments", "part") == ["Malaysia", "Tiongkok", "tak dirinci laporan"]
    assert column(plot, "segments", "x") == pytest.approx([0, 0.6, 0.7])
    assert column(plot, "segments", "x2") == pytest.approx([0.6, 0.7, 1.0])
    assert column(plot, "segments", "fill")[-1] == LIGHT.background
    assert column(plot, "segments", "told")[-1] == "3 dari 10"


@pytest.mark.parametrize(
    ("total", "rest"), [("10", "tak dirinci 4"), ("24", "tak dirinci 18 (75%)")]
)
def test_the_rest_has_its_share_from_twenty(total, rest, edition):
    """
    Of three people a third says nothing.
    """
    plot = drawn(edition, [part("6")], whole(total))

    assert column(plot, "segments", "text")[-1] == rest


DOUBTED = [part("6"), part("1", "CHN", flag=Flag.DOUBTFUL)]
QUARREL = told(year(2024, "8"), year(2024, "9"))


@pytest.mark.parametrize(
    ("parts", "totals", "remark", "text"),
    [
        ([part("6"), part("7", "CHN")], [whole()], "rincian melebihi total", ["10"]),
        ([part("6")], [], "total tak ditemukan", []),
        ([part("6")], [whole(relation=Relation.GE)], "ada angka kira-kira", ["sedikitnya 10"]),
        ([part("6")], [QUARREL], "laporan berbeda", ["8 atau 9"]),
        (DOUBTED, [whole()], "ada angka diragukan", ["10"]),
    ],
)
def test_where_nothing_is_reckoned_the_row_says_why(parts, totals, remark, text, edition, capfd):
    """
    And no open end is drawn.
    """
    plot = drawn(edition, parts, *totals)

    assert "NaN" not in svg(plot, capfd)
    assert column(plot, "names", "remark") == [remark]
    assert column(plot, "totals", "text") == [f"total {value}" for value in text]
    assert "tak dirinci laporan" not in column(plot, "segments", "part")


def test_a_doubted_part_is_not_drawn(edition):
    """
    The table shows it with its warning.
    """
    plot = drawn(edition, [part("6"), part("9", "CHN", flag=Flag.DOUBTFUL)], whole())

    assert column(plot, "segments", "part") == ["Malaysia"]


def test_a_quarrel_over_a_part_is_an_open_span_in_soga(edition):
    """
    Batam 2017: 74 or 83 of Vietnam; each end leads to its own report.
    """
    plot = real(2017)
    batam = [row for row in plot.rows["segments"] if row["office"] == "Batam"]

    assert [row["text"] for row in batam] == ["Vietnam 74 atau 83", ""]
    assert batam[1]["rim"] == LIGHT.highlight
    assert len({row["figure"] for row in batam}) == 2


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_a_nationality_has_one_tone_in_a_drawing_and_none_is_soga(look, edition):
    """
    Six tones, for soga means dispute; the rest is grey.
    """
    rows = real(2024, look=look).rows["segments"]
    tones = {}
    for row in rows:
        if row["fill"] not in {look.axis, look.muted, look.background}:
            tones.setdefault(row["part"], set()).add(row["fill"])

    assert all(len(found) == 1 for found in tones.values())
    assert len(tones) == 6
    assert look.highlight not in {row["fill"] for row in rows}


def test_parts_of_a_year_stand_apart_with_their_span(edition):
    """
    Under a head of their own.
    """
    plot = real(2024)
    names = {row["name"]: row for row in plot.rows["names"]}

    assert len(plot.rows["heads"]) == 1
    assert names["Ngurah Rai"]["remark"] == "s.d. Okt"
    assert names["Ngurah Rai"]["y"] > plot.rows["heads"][0]["y"] > names["Biak"]["y"]


def test_a_long_list_is_cut_and_says_so(edition):
    """
    The chosen office stays wherever it stands.
    """
    plot = real(2024, most=3, chosen=("blitar",))

    assert column(plot, "names", "name") == ["Bogor", "Atambua", "Tanjung Perak", "Blitar"]
    assert column(plot, "names", "colour")[-1] == LIGHT.highlight
    assert plot.rows["heads"][-1]["text"] == "dan 16 baris lain di tabel"


@pytest.mark.parametrize("say", [ID, EN])
def test_every_mark_speaks_and_leads_to_its_receipt(say, edition):
    """
    Parts, open ends and totals alike.
    """
    plot = real(2023, say=say)
    rows = [*plot.rows["segments"], *plot.rows["totals"]]
    language = "" if say is ID else "?lang=en"

    assert all(row["href"] == f"/angka/{row['figure']}{language}" for row in rows)
    assert all(row["words"].endswith(".") for row in rows)


@pytest.mark.parametrize("width", [320, 360, 720, 1100])
@pytest.mark.parametrize("number", [2017, 2022, 2024])
def test_no_label_makes_the_drawing_narrower(number, width, edition, capfd):
    """
    Vega shrinks a drawing whose words stick out, those it hides included.
    """
    drawing = svg(real(number, say=EN, look=DARK, width=width), capfd)
    plotted = re.search(r'class="background"[^>]*? d="M[\d.]+,[\d.]+h([\d.]+)v', drawing)

    assert width - PADDING - 2 <= float(plotted[1]) <= width - PADDING


@pytest.mark.parametrize(("say", "look"), MANNERS, ids=MANNER_NAMES)
def test_every_key_and_metric_is_drawn_without_a_warning(say, look, edition, capfd):
    """
    Reasons, arrivals by the million, one office over its years, and nothing at all.
    """
    for view, key in (
        (View(metrics=("arrivals_foreigners",)), "nationality"),
        (View(metrics=("deportations",)), "reason"),
        (View(metrics=("deportations",), offices=("blitar",)), "nationality"),
        (View(metrics=("deportations",), offices=("medan",)), "nationality"),
    ):
        drawing = svg(real(None, say=say, look=look, view=view, key=key), capfd)

        assert "NaN" not in drawing
        assert "undefined" not in drawing


def test_other_institutions_stand_apart(edition):
    """
    A regional office is no office.
    """
    parts = [part("6"), part("3", office="kanwil-jawa-timur")]
    answer = invented(
        edition,
        whole(),
        metric=DEPORTED,
        offices=["malang", "kanwil-jawa-timur"],
        parts=tuple(parts),
    )
    plot = composition(composition_by_office(answer, "nationality", 2024), ID, LIGHT)

    assert [row["text"] for row in plot.rows["heads"]] == [
        "Bukan kantor: tidak diurutkan bersama kantor"
    ]


def test_a_bar_to_june_is_not_as_a_years(edition):
    """
    Its span stands beside its name.
    """
    june = figure(
        "6",
        metric=DEPORTED,
        parts=(("nationality", "MYS"),),
        start=date(2024, 1, 1),
        end=date(2024, 6, 30),
    )
    plot = drawn(edition, [told(june)], whole())

    assert column(plot, "names", "remark") == ["s.d. Jun · total hanya untuk masa lain"]


def test_the_frame_is_as_it_was(edition):
    """
    The same for every answer; RENEW_SNAPSHOTS=1 takes a change as the new one.
    """
    spec = json.loads(json.dumps(real(2024).frame.spec))

    assert real(2024).frame is real(2017).frame
    assert spec == kept("composition", spec)


@pytest.mark.parametrize("rows", [1, 2, 12])
def test_a_drawing_is_as_high_as_its_rows(rows, edition, capfd):
    """
    One row alone left an empty band below it.
    """
    answer = composition_by_office(ask(ASKED), "nationality", 2024)
    plot = composition(replace(answer, rows=answer.rows[:rows]), ID, LIGHT, width=360)
    height = float(re.search(r'height="([\d.]+)"', svg(plot, capfd))[1])

    assert height == pytest.approx(plot.rows["size"][0]["high"] + 14, abs=4)


@pytest.mark.parametrize(
    ("say", "words"), [(ID, "Hanya sebagian tahun"), (EN, "Part of the year only")]
)
def test_the_first_head_speaks_of_nothing_above_it(say, words, edition):
    """
    Where all are parts of the year there is no "those above".
    """
    view = View(months=(1, 6))
    (head,) = real(2025, say=say, key="purpose", view=view).rows["heads"]

    assert head["text"] == words


STAY = View(metrics=("stay_permits",), offices=("surabaya", "batam"))


def test_a_kind_has_its_tone_wherever_it_is_drawn():
    """
    By the catalogue, not by who tells of it: visit, limited, permanent.
    """
    for view in (STAY, STAY.with_(offices=("malang",))):
        plot = real(2023 if view is not STAY else 2024, key=KIND, view=view)
        tones = {row["part"]: row["fill"] for row in plot.rows["segments"]}

        assert [tones[name] for name in ("ITK", "ITAS", "ITAP")] == [
            tone for tone in LIGHT.categorical if tone != LIGHT.highlight
        ][:3]


@pytest.mark.parametrize(("width", "keyed"), [(360, True), (720, False)])
def test_kinds_have_a_key_where_bars_have_no_room_for_names(width, keyed, capfd):
    """
    Above the bars, which make room for it; values of a breakdown have none.
    """
    plot = real(2024, key=KIND, view=STAY, width=width)
    drawn_ = svg(plot, capfd)

    assert [">ITK</text>" in drawn_, ">ITAP</text>" in drawn_] == [keyed, keyed]
    assert real(2024, width=width).rows["key"] == []
