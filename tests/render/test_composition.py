"""Claims about components/render/composition.py and the table beside it."""

import re

import pytest

from components.model import Flag
from components.query import View, ask
from components.query.composition import composition_by_office
from components.render.caption import ALT_MOST
from components.render.composition import composition_caption, rest_text
from components.render.composition_table import composition_table
from tests.charts.drawing import EN, ID, invented
from tests.figures import told, year

DEPORTED = View(metrics=("deportations",))


def asked(number, key="nationality", view=DEPORTED):
    return composition_by_office(ask(view), key, number)


def rows_of(table):
    return {
        " ".join(re.sub(r"<[^>]+>", " ", row).split()): row
        for row in re.findall(r"<tr>.*?</tr>", table, re.DOTALL)
    }


def row_of(table, name):
    return next(row for text, row in rows_of(table).items() if text.startswith(name))


@pytest.mark.parametrize(
    ("number", "say", "title"),
    [
        (
            2023,
            ID,
            (
                "Dari 25 WNA yang dideportasi di Malang pada 2023, laporan merinci 8 warga "
                "Malaysia dan 6 warga Tiongkok; semuanya dirinci"
            ),
        ),
        (
            2025,
            ID,
            (
                "Dari 28 WNA yang dideportasi di Singaraja pada 2025, laporan merinci 6 warga "
                "Tiongkok, 5 warga Sri Lanka, dan 4 warga Turki; 46% tak dirinci laporan "
                "yang ditemukan"
            ),
        ),
        (
            2025,
            EN,
            (
                "Of 28 foreigners deported at Singaraja in 2025, reports name 6 nationals of "
                "China, 5 nationals of Sri Lanka and 4 nationals of Turkey (Türkiye); 46% not "
                "broken down in the reports found"
            ),
        ),
    ],
)
def test_the_title_says_what_one_total_is_made_of(number, say, title):
    """
    The fullest breakdown of a whole year whose total bears a share.
    """
    assert composition_caption(asked(number), say).title == title


@pytest.mark.parametrize(
    ("office", "year_", "title"),
    [
        (
            "blitar",
            None,
            (
                "Dari 3 WNA yang dideportasi di Blitar pada 2024, laporan merinci 2 warga "
                "Pakistan; 1 tak dirinci laporan yang ditemukan"
            ),
        ),
        (
            "bitung",
            2024,
            (
                "Laporan merinci WNA yang dideportasi di Bitung dari Januari hingga 15 Juli 2024 "
                "menurut kewarganegaraan: 32 warga Filipina; total tak ditemukan"
            ),
        ),
    ],
)
def test_few_people_have_no_percentage_and_no_total_no_rest(office, year_, title):
    """
    One of three is one, not 33%.
    """
    found = asked(year_, view=DEPORTED.with_(offices=(office,)))

    assert composition_caption(found, ID).title == title


def test_a_dispute_leads_no_title_and_stays_a_pair():
    """
    Batam 2017 is the largest, and said as 138 or 142 and 74 or 83.
    """
    words = composition_caption(asked(2017), ID)

    assert "Batam" not in words.title
    assert "Batam pada 2017, 138 atau 142: Vietnam 74 atau 83, laporan berbeda." in words.long


@pytest.mark.parametrize("say", [ID, EN])
@pytest.mark.parametrize("number", [2010, 2017, 2022, 2024, None])
def test_every_caption_keeps_its_length_and_adds_nothing_up(number, say):
    """
    No sum over offices is ever said; the shares of breaking down are.
    """
    words = composition_caption(asked(number), say)

    assert len(words.alt) <= ALT_MOST
    assert words.alt.endswith(".")
    assert "{" not in words.title + words.subtitle + words.alt + words.long


def test_how_many_offices_break_down_at_all_is_said():
    """
    2023: ten of 27.
    """
    actual = composition_caption(asked(2023), ID).subtitle

    assert "10 dari 27 kantor yang angka 2023-nya ditemukan merincinya" in actual


def test_tied_parts_are_all_named_or_counted(edition):
    """
    Nobody is picked from among equals (the synthetic figures count documents, not people).
    """
    parts = tuple(
        told(year(2024, value, metric="deportations", parts=(("nationality", nation),)))
        for nation, value in (("MYS", "2"), ("CHN", "2"), ("IND", "2"), ("VNM", "2"))
    )
    total = told(year(2024, "8", metric="deportations"))

    def title(found):
        answer = invented(edition, total, metric="deportations", parts=found)
        answer.release.day = edition.day
        return composition_caption(composition_by_office(answer, "nationality", 2024), ID).title

    assert "merinci empat kewarganegaraan" in title(parts)
    assert "merinci Tiongkok 2, India 2, dan Malaysia 2;" in title(parts[:3])


def test_reasons_are_no_nationals():
    """
    "Warga" belongs to countries.
    """
    words = composition_caption(asked(2023, "reason"), ID)

    assert "Overstay 27 dan Ketertiban umum 27" in words.title


def test_a_rest_is_a_share_of_a_total_that_bears_one():
    """
    Bogor 2024: 180 of 199.
    """
    found = asked(2024)
    texts = {row.office.slug: rest_text(row, found, ID) for row in found.rows if row.rest}

    assert (texts["bogor"], texts["blitar"]) == ("90%", "1")


@pytest.mark.parametrize("say", [ID, EN])
def test_the_table_links_every_figure(say):
    """
    Total and parts, each to its receipt; the rest is reckoned and has none.
    """
    row = row_of(composition_table(asked(2023), say), "Malang")
    language = "" if say is ID else r"\?lang=en"

    assert len(re.findall(rf'<a href="/angka/\w{{12}}{language}">', row)) == 9


def test_what_is_not_named_is_a_dash_and_not_zero():
    """
    With the note that says so.
    """
    table = composition_table(asked(2017), ID)

    assert "Tanda – berarti tak disebut laporan yang terkumpul, bukan nol." in table
    assert "laporan berbeda" in row_of(table, "Batam")
    assert ">138</a> atau <a" in row_of(table, "Batam")


def test_a_doubted_part_stands_in_the_table_with_its_warning(edition):
    """
    In a column of its own, after those that are sure.
    """
    parts = tuple(
        told(year(2024, value, metric="deportations", parts=(("nationality", nation),), flag=flag))
        for nation, value, flag in (("IND", "9", Flag.DOUBTFUL), ("MYS", "2", None))
    )
    answer = invented(edition, metric="deportations", offices=["malang"], parts=parts)
    table = composition_table(composition_by_office(answer, "nationality", 2024), ID)
    heads = re.findall(r'<th scope="col"[^>]*>(.*?)</th>', table)

    assert heads[2:4] == ["Malaysia", "India"]
    assert "9 (diragukan)" in table
