"""Claims about components/render/strips.py and the table beside it."""

import re
from dataclasses import replace

import pytest

from components.model import Status
from components.query import View
from components.query.lineup import lineup
from components.query.middle import ENOUGH_FOR_MIDDLE
from components.render.caption import ALT_MOST
from components.render.strips import peers_range, peers_rule, strips_caption
from components.render.strips_table import strips_table
from tests.charts.drawing import EN, ID
from tests.figures import told, year

ASKED = [("blitar", 2024), ("batam", 2024), ("surabaya", 2019), ("medan", 2025), ("bima", 2023)]


def row_of(table, name):
    rows = re.findall(r"<tr>.*?</tr>", table, re.DOTALL)
    return next(row for row in rows if name in row)


def plain(html):
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


@pytest.mark.parametrize(
    ("office", "number", "say", "title"),
    [
        (
            "blitar",
            2024,
            ID,
            (
                "Untuk Blitar ditemukan tujuh angka penegakan 2024 (satu dinyatakan nol); untuk "
                "empat di antaranya sedikitnya tiga kantor lain juga menyebut angka"
            ),
        ),
        (
            "blitar",
            2024,
            EN,
            (
                "Seven enforcement figures for 2024 found for Blitar (one stated as zero); for "
                "four of them at least three other offices state a figure too"
            ),
        ),
        (
            "surabaya",
            2019,
            ID,
            (
                "Untuk Surabaya ditemukan enam angka penegakan 2019 (semuanya baru sebagian "
                "tahun); untuk satu di antaranya sedikitnya tiga kantor lain juga menyebut angka"
            ),
        ),
        (
            "atambua",
            2022,
            EN,
            (
                "One enforcement figure for 2022 found for Atambua (for part of the year only); at "
                "least three other offices state a figure too"
            ),
        ),
        (
            "medan",
            2025,
            ID,
            (
                "Untuk Medan ditemukan dua angka penegakan 2025; untuk semuanya sedikitnya tiga "
                "kantor lain juga menyebut angka"
            ),
        ),
    ],
)
def test_the_title_counts_what_was_found(office, number, say, title):
    """
    Zeros and part-years are said, and how much company the figures have.
    """
    assert strips_caption(lineup(View(), office, number), say).title == title


@pytest.mark.parametrize("say", [ID, EN])
@pytest.mark.parametrize(("office", "number"), ASKED)
def test_a_caption_denies_ranking_and_keeps_its_length(office, number, say):
    """
    The subtitle names the marks, the scales and what the figures follow.
    """
    words = strips_caption(lineup(View(), office, number), say)
    denied = {ID: "Bukan peringkat", EN: "No ranking"}[say]

    assert denied in words.subtitle
    assert len(words.alt) <= ALT_MOST
    assert words.alt.endswith(".")
    assert words.title in words.long
    assert "{" not in words.title + words.subtitle + words.alt + words.long


def test_nothing_found_is_said_without_blame():
    """
    Peers told, the office did not: "tak ditemukan", and no zero.
    """
    found = lineup(View(), "bima", 2024)
    silent = replace(found, strips=tuple(replace(one, mine=None) for one in found.strips))

    words = strips_caption(silent, ID)

    assert words.title == "Untuk Bima tak ditemukan angka penegakan 2024"
    assert "melapor" not in words.long


def test_the_peers_range_from_least_to_most():
    """
    Batam's three peers of 2024: 6 to 138 deportations.
    """
    found = lineup(View(), "batam", 2024)
    deported = next(one for one in found.strips if one.metric.slug == "deportations")

    assert peers_range(deported, ID) == "6 sampai 138"
    assert peers_range(replace(deported, peers=deported.peers[:1]), ID).isdigit()
    assert peers_range(replace(deported, peers=()), ID) == ""


def test_a_quarrel_among_the_peers_stays_a_pair():
    """
    It is an end of no range.
    """
    found = lineup(View(), "batam", 2024)
    deported = next(one for one in found.strips if one.metric.slug == "deportations")
    pair = told(
        year(2024, "900", office="jember", metric="deportations"),
        year(2024, "1000", office="jember", metric="deportations"),
    )

    actual = peers_range(replace(deported, peers=(*deported.peers, pair)), ID)

    assert actual == "6 sampai 138; Jember 900 atau 1.000"


def test_the_rule_that_chose_the_peers_is_printed():
    """
    By volume, by distance, in the address, or none at all.
    """
    by_volume, by_distance = lineup(View(), "blitar", 2024), lineup(View(), "klungkung", 2026)
    named = lineup(View(peers=("bogor",)), "blitar", 2024)
    alone = lineup(View(), "kanwil-jawa-timur", 2024)

    assert "volume paspor terdekat" in peers_rule(by_volume, ID)
    assert "jarak terdekat" in peers_rule(by_distance, ID)
    assert peers_rule(named, ID) == "Kantor sebanding: Bogor. Dipilih lewat alamat halaman ini."
    assert "tidak ada kantor sebanding" in peers_rule(alone, ID)


@pytest.mark.parametrize("say", [ID, EN])
def test_the_table_links_every_figure(say):
    """
    The office's own and both ends of its peers' span.
    """
    table = strips_table(lineup(View(), "batam", 2024), say)
    row = row_of(table, ">106<")
    language = "" if say is ID else r"\?lang=en"

    assert len(re.findall(rf'<a href="/angka/\w{{12}}{language}">\d+</a>', row)) == 3
    assert {ID: "(3 dari 8)", EN: "(3 of 8)"}[say] in plain(row)


def test_a_zero_and_silence_are_two_things_in_the_table():
    """
    Blitar states that there were no exit bans; of breaches nothing was found.
    """
    table = strips_table(lineup(View(), "blitar", 2024), ID)

    assert "0 (dinyatakan nol)" in plain(row_of(table, "Pencegahan"))
    assert "tak ditemukan" in plain(row_of(table, "WNA didapati melanggar"))


def test_a_median_stands_from_eight_offices_only():
    """
    In the table as in the drawing.
    """
    found = lineup(View(), "blitar", 2024)
    table = strips_table(found, ID)

    for one in found.strips:
        cells = re.findall(r"<td.*?</td>", row_of(table, ID.of(one.metric.name)), re.DOTALL)
        enough = len(one.reference) >= ENOUGH_FOR_MIDDLE

        assert (plain(cells[-1]) != "–") is enough


def test_a_month_stands_where_no_year_is_told(edition):
    """
    Silence is not claimed where a month, a part or a longer span was found.
    """
    for office in edition.catalogue.offices:
        found = lineup(View(), office, 2024)
        left = [one for one in found.strips if one.left]
        table = strips_table(found, ID) if left else ""
        for one in left:
            mine = re.findall(r"<td.*?</td>", row_of(table, ID.of(one.metric.name)), re.DOTALL)[0]

            assert plain(mine) != "tak ditemukan"


def test_figures_without_company_are_said_to_have_none(small_world):
    """
    Contoh Satu: five figures of 2024 and one of them zero; nobody else in threes.
    """
    found = lineup(View(), "contoh-satu", 2024)

    words = strips_caption(found, EN)

    assert sum(one.status is Status.ZERO for one in found.told) == 1
    assert words.title == (
        "Five enforcement figures for 2024 found for Contoh Satu (one stated as zero); for none "
        "of them were figures of three or more other offices found"
    )
