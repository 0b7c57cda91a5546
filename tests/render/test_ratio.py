"""Claims about ratio.py and ratio_cells.py: a ratio shows what is divided by what, and when."""

import re
from dataclasses import replace
from fractions import Fraction

import pytest

from components.model import Language, RatioKind, Relation, Unit
from components.query import View, ask
from components.query.rates import Ratio
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.intervals import interval_note
from components.render.ratio import ratio_text, ratio_with_base
from components.render.ratio_cells import ratio_cells
from components.render.scene import scene
from components.render.sentence import Shape, caption
from components.render.tables import year_table
from components.words import speaking
from tests.figures import figure, told

ID, EN = speaking(Language.ID), speaking(Language.EN)
PEOPLE = View(metrics=("passports_issued",), per="population_served")
REFUSALS = View(metrics=("passport_refusals",), per="passports_issued")


def ratio(numerator, denominator):
    return Ratio(
        told=numerator,
        denominator="passports_issued",
        below=denominator,
        population=None,
        low=Fraction(46, 10),
        high=Fraction(46, 10),
        per=1000,
        kind=RatioKind.RATE,
    )


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ({}, {}, "4,6"),
        ({"relation": Relation.APPROX}, {}, "sekitar 4,6"),
        ({}, {"relation": Relation.APPROX}, "sekitar 4,6"),
    ],
)
def test_a_ratio_of_about_is_about(above, below, expected):
    """
    A vague denominator makes no sharp ratio.
    """
    asked = ratio(told(figure("46", **above)), told(figure("10000", **below)))

    assert ratio_text(asked, ID) == expected


def test_a_quarrel_over_a_vague_figure_says_both():
    """
    The first end carries the word.
    """
    vague = told(figure("46", relation=Relation.APPROX))
    asked = replace(ratio(vague, told(figure("10000"))), high=Fraction(52, 10))

    assert ratio_text(asked, ID) == "antara sekitar 4,6 dan sekitar 5,2"


def test_a_part_year_stays_out_of_the_range_and_is_named_with_its_span():
    """
    Malang's eleven months of 2023 per head are no year's.
    """
    words = caption(ask(PEOPLE), ID, shape=Shape.RANKING, year=2023)

    assert re.match(r"Paspor terbit, 2023: [\d,]+ sampai [\d,]+ per 1\.000 ", words.title)
    assert words.title.endswith("; Malang 8,7 dari Januari hingga November 2023 saja")
    assert "Belum setahun penuh: Malang." in words.subtitle


@pytest.mark.parametrize(
    ("say", "subtitle", "source"),
    [
        (ID, "menurut register Dukcapil 2024", "; register penduduk Dukcapil 2024 ·"),
        (EN, "in the Dukcapil register of 2024", "; Dukcapil population register of 2024 ·"),
    ],
)
def test_a_ratio_per_head_names_the_register(say, subtitle, source):
    """
    The denominator is not from a press report, and of one year.
    """
    words = caption(ask(PEOPLE), say, shape=Shape.RANKING, year=2023)

    assert (subtitle in words.subtitle, source in words.source) == (True, True)
    assert ("register" in words.long.split("per 1")[1]) is True


def test_words_speak_only_of_what_has_a_ratio():
    """
    Offices without a denominator of the same period are not in the drawing.
    """
    asked = ask(REFUSALS)
    words = caption(asked, ID, shape=Shape.RANKING, year=2024)
    outside = {t.office for t in asked.in_(2024)} - {r.told.office for r in asked.ratios}
    names = [asked.office(slug).short for slug in outside]

    assert names
    assert [name for name in names if name in f"{words.alt} {words.subtitle} {words.long}"] == []


@pytest.mark.parametrize(
    ("view", "columns"),
    [
        (REFUSALS, ["Kantor", "Yang dibagi", "Pembagi", "Rasio", "Periode"]),
        (
            View(metrics=("passports_issued",)),
            ["Kantor", "Angka", "Urutan besar (bukan mutu)", "Periode", "Laporan"],
        ),
    ],
)
def test_the_table_of_a_ratio_prints_both_sides(view, columns):
    """
    A reader can divide again.
    """
    table = year_table(ask(view), ID, 2024)

    assert re.findall(r'<th scope="col"[^>]*>([^<]+)</th>', table)[:5] == columns


def test_a_denominator_links_to_its_own_receipt():
    """
    Both figures of Bandung 2024 can be checked.
    """
    asked = ask(REFUSALS).drawn(2024)
    table = year_table(asked, ID, 2024)
    wanted = {id_ for one in asked.ratios for id_ in (one.told.figure.id, one.below.figure.id)}

    assert {id_ for id_ in wanted if f"/angka/{id_}" not in table} == set()


def test_a_register_is_named_beside_its_number():
    """
    It has no receipt of ours.
    """
    assert "menurut register Dukcapil 2024" in year_table(ask(PEOPLE), ID, 2023)


@pytest.mark.parametrize(
    ("say", "text"), [(ID, "rentang 95%: 4,3–5,9"), (EN, "95% range: 4.3–5.9")]
)
def test_a_ratio_says_how_far_chance_could_have_moved_it(say, text):
    """
    160 of 31,871: exact Poisson, in the table and in the long text.
    """
    exact = ratio(told(figure("160", unit=Unit.APPLICATIONS)), told(figure("31871")))

    assert ratio_with_base(exact, say).endswith(f", {text}")
    assert [piece.text for piece in ratio_cells(exact, say)[1].pieces][1:] == [f" {text}"]


def test_a_vague_ratio_says_no_range():
    """
    It is wider than chance.
    """
    vague = ratio(told(figure("46", relation=Relation.APPROX)), told(figure("10000")))

    assert ratio_with_base(vague, ID) == "sekitar 4,6 per 1.000"
    assert len(ratio_cells(vague, ID)[1].pieces) == 1


@pytest.mark.parametrize(
    ("view", "say", "expected"),
    [
        (REFUSALS, ID, "pembaginya, paspor terbit menurut laporan pers untuk periode yang sama,"),
        (PEOPLE, EN, "residents of the area in the Dukcapil register of 2024, is taken as certain"),
        (View(metrics=("revenue",), per="revenue_target"), ID, ""),
    ],
)
def test_the_thin_line_is_explained_where_there_is_one(view, say, expected):
    """
    What it is, what was divided by, and who says so.
    """
    note = interval_note(scene(ask(view), say, Shape.RANKING, 2023))

    assert (expected in note, bool(note)) == (True, bool(expected))


@pytest.mark.parametrize(
    ("say", "tail"),
    [
        (ID, "; untuk dua kantor lain tak ditemukan rasionya"),
        (EN, "; no ratio was found for the other two offices"),
    ],
)
def test_one_ratio_among_several_offices_says_that_it_stands_alone(say, tail):
    """
    Blitar tells of its refusals in 2022, Agam and Pati do not; nothing is there to be compared.
    """
    asked = REFUSALS.with_(offices=("blitar", "agam", "pati"), last=2022)
    shown = draw(Chart.RANKING, asked, say)

    assert shown.caption.title.endswith(tail)
    assert shown.verdict is None
