"""Claims about components/render/receipt_chain.py: from the printed words to what is shown."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from components.model import Language, Standing
from components.query.display import Display
from components.render.receipt import receipt
from components.render.receipt_chain import chain, views
from components.render.receipt_page import receipt_page
from components.words import sentences, speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
FOUNDING, PASSPORTS = "blitar-ketik-2024-12", "passports_issued"


def slip_of(edition, office, value, number, metric=PASSPORTS):
    found = (
        one
        for one in edition.office(office)
        if (one.metric, one.value, one.period.year) == (metric, Decimal(value), number)
        and not one.parts
    )
    ordered = sorted(found, key=lambda one: one.standing is not Standing.SHOWN)
    return receipt(ordered[0].id, edition)


def told(slip, say):
    return ["".join(piece.text for piece in pieces) for _, pieces in chain(slip, say)]


def links(slip, say):
    return [piece.href for piece in chain(slip, say)[-1][1] if piece.href]


@pytest.mark.parametrize(
    ("say", "expected"),
    [
        (
            ID,
            [
                "1. Tertulis di laporan",
                "2. Diketik sebagai",
                "3. Koreksi",
                "4. Kedudukan",
                "5. Ditampilkan",
            ],
        ),
        (
            EN,
            [
                "1. As printed",
                "2. As keyed",
                "3. Correction",
                "4. Standing",
                "5. Where it is shown",
            ],
        ),
    ],
)
def test_the_chain_has_five_steps_in_order(edition, say, expected):
    """
    Issue 3: as printed, as keyed, corrected, standing by rule, where it is shown.
    """
    slip = slip_of(edition, "blitar", 32581, 2025)

    assert [name for name, _ in chain(slip, say)] == expected


def test_what_was_printed_is_told_with_its_report_and_what_was_keyed_with_its_relation(edition):
    """
    Blitar 2025, as it stands in the report.
    """
    slip = slip_of(edition, "blitar", 32581, 2025)

    printed, keyed, corrected, standing, _ = told(slip, ID)

    assert f"“{slip.figure.as_printed}” · {slip.source.publisher}" in printed
    assert keyed.startswith("32.581 dokumen; angka itu sendiri. Dibaca")
    assert corrected == "Tidak ada."
    assert standing.startswith("Ditampilkan. ")


@pytest.mark.parametrize(
    ("expects", "expected"),
    [("31781", "31.781; angka itu sendiri."), ("31.78l", "“31.78l” (value); angka itu sendiri.")],
)
def test_a_corrected_figure_shows_what_was_keyed_first(edition, expects, expected):
    """
    The step before the correction is what it corrects, even where that was no number.
    """
    row = {
        "since": date(2026, 12, 1),
        "column": "value",
        "expects": expects,
        "becomes": "32581",
        "why_id": "Salah ketik.",
        "why_en": "Keying slip.",
    }
    slip = replace(slip_of(edition, "blitar", 32581, 2025), corrections=(row,))

    _, keyed, corrected, *_ = told(slip, ID)

    assert keyed.startswith(expected)
    assert corrected.endswith(f"dari “{expects}” menjadi “32581”. Salah ketik.")


def test_a_figure_that_is_drawn_leads_to_its_drawings(edition):
    """
    The year of all offices, the office over the years, its page, the list of statements.
    """
    slip = slip_of(edition, "blitar", 32581, 2025)

    assert links(slip, ID) == [
        "/bandingkan?metric=passports_issued&to=2025&chart=ranking",
        "/bandingkan?office=blitar&metric=passports_issued",
        "/kantor?office=blitar&to=2025",
        "/data?office=blitar&metric=passports_issued",
    ]
    assert all("lang=en" in link for link in links(slip, EN))


@pytest.mark.parametrize(
    ("office", "value", "number", "shown", "expected"),
    [
        ("blitar", 20790, 2019, Display.DISPUTED, "tanpa memilih salah satunya"),
        ("blitar", 23721, 2019, Display.DISPUTED, "tanpa memilih salah satunya"),
        ("blitar", 31598, 2023, Display.CLOSE, "di samping angka yang digambar: 31.589."),
        ("malang", 62164, 2023, Display.PART, "Terpisah dari angka setahun penuh"),
        ("malang", 68442, 2022, Display.REPLACED, "untuk tahun itu digambar: 68.422."),
    ],
)
def test_what_is_not_drawn_by_itself_says_what_is(edition, office, value, number, shown, expected):
    """
    A quarrel stands together; a slight gap is printed; a part-year stands apart or gives way.
    """
    slip = slip_of(edition, office, value, number)

    assert slip.display is shown
    assert expected in told(slip, ID)[-1]


def test_an_institution_that_is_no_office_is_in_no_ranking(edition):
    """
    Its own years and its own page show it.
    """
    figure = next(
        one
        for one in edition.office("kanwil-jawa-timur")
        if one.metric and not one.parts and one.standing is Standing.SHOWN and one.coverage.yearly
    )

    assert "ranking" not in views(receipt(figure.id, edition))


@pytest.mark.parametrize("language", list(Language))
def test_every_way_of_being_shown_has_its_words(language):
    """
    In both languages.
    """
    missing = [one for one in Display if f"derived.shown.{one}" not in sentences(language)]

    assert missing == []


def test_the_chain_stands_on_the_page_and_nothing_twice(edition):
    """
    The printed words and the standing are said once, in the chain.
    """
    slip = slip_of(edition, "blitar", 32581, 2025)

    page = re.sub(r"<[^>]+>", " ", receipt_page(slip.figure.id, edition, ID))

    assert "Dari laporan sampai ke grafik" in page
    assert [page.count(name) for name in ("Tertulis di laporan", "4. Kedudukan")] == [1, 1]
