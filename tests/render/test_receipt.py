"""Claims about the receipt: everything that we hold of one figure, and nothing more."""

import re
from dataclasses import replace
from datetime import date

import pytest

from components.errors import UnknownFigure
from components.model import Language, Standing
from components.query.disputes import outruns
from components.render import receipt as module
from components.render.receipt import receipt
from components.render.receipt_page import receipt_page
from components.render.receipt_terms import terms
from components.render.receipt_words import citation, corrections, heading
from components.words import speaking
from tests.figures import figure as stated_as
from tests.render.hostile import HOSTILE, harmless

ID, EN = speaking(Language.ID), speaking(Language.EN)
FOUNDING, REFUSALS = "blitar-ketik-2024-12", "passport_refusals_nonprocedural"
DEPARTURES = "departures_refused_nonprocedural"
THEME = '<script src="/aset/theme.js"></script>'


def stated(edition, source, metric, number):
    return next(
        figure
        for figure in edition.report(source)
        if figure.metric == metric and figure.period.year == number and not figure.parts
    )


def slip_of(page):
    """The receipt alone, without the frame of the page and what is for machines."""
    return page[page.index('<article class="ki-slip"') : page.index("</article>")]


def plain(page):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", slip_of(page)))


def test_a_receipt_has_the_others_beside_it_with_their_gap(edition):
    """
    Issue 2: Blitar 2023 shows both 31.589 and 31.598 and says which report says which.
    """
    figure = stated(edition, FOUNDING, "passports_issued", 2023)

    actual = plain(receipt_page(figure.id, edition, ID))

    assert re.search(r"31\.598 9 lebih banyak \(0,03%\) Di sampingnya .*BANGSAONLINE", actual)


def test_a_figure_does_not_stand_beside_itself(edition):
    """
    Every statement of the same group but the one asked for.
    """
    figure = stated(edition, FOUNDING, "passports_issued", 2023)

    actual = [one.id for one in receipt(figure.id, edition).beside]

    assert (figure.id in actual, len(actual)) == (False, 3)


@pytest.mark.parametrize("metric", [REFUSALS, DEPARTURES])
def test_the_same_number_under_two_names_points_at_the_other(edition, metric):
    """
    DECISIONS 6: Blitar's 160 of 2024 as refused applications and as departures held back.
    """
    other = DEPARTURES if metric == REFUSALS else REFUSALS
    figure = next(
        one
        for one in edition.office("blitar")
        if one.metric == metric and one.period.year == 2024 and one.value == 160
    )

    actual = receipt(figure.id, edition).same_number

    assert [(one.metric, one.value) for one in actual] == [(other, 160)]


def test_what_is_often_taken_for_the_same_is_named_with_its_number(edition):
    """
    Issue 2: 294 refused applications and 163 "departures" of 2023 are not the same thing.
    """
    figure = stated(edition, FOUNDING, DEPARTURES, 2023)

    actual = plain(receipt_page(figure.id, edition, ID))

    assert re.search(r"Jangan disamakan .* nonprosedural, 2023: 294", actual)


def test_an_office_without_a_checkpoint_is_shown_with_a_warning(edition):
    """
    DECISIONS 6: a stated figure wins over "not applicable", with the caveat.
    """
    figure = stated(edition, FOUNDING, DEPARTURES, 2024)

    actual = plain(receipt_page(figure.id, edition, EN))

    assert "Blitar is listed as having no checkpoint" in actual


FIELDS = [
    (ID, "Tertulis di laporan “31.871 paspor”"),
    (ID, "Diketik sebagai 31.871 dokumen; angka itu sendiri"),
    (
        ID,
        "Periode 1 Januari 2024 sampai 31 Desember 2024 (setahun, disebut sebelum tahunnya habis)",
    ),
    (ID, "Media Ketik"),
    (ID, "Asal media"),
    (ID, "Terbit 18 Desember 2024"),
    (ID, "Satuan dokumen"),
    (ID, "Yang dihitung Buku paspor yang diterbitkan kantor"),
    (ID, "Yang tidak dihitung Permohonan yang ditunda"),
    (ID, "Kedudukan Di sampingnya . Menyebut angka yang sama dengan yang ditampilkan"),
    (ID, "Salinan 1 siaran pers, 2 media"),
    (ID, "Edisi data"),
    (ID, "Sebutkan kode angka"),
    (EN, "As printed “31.871 paspor”"),
    (EN, "Period 1 January 2024 to 31 December 2024 (a year, stated before it was out)"),
    (EN, "Copies 1 press release, 2 media"),
    (EN, "Standing Beside . States the same figure as the one shown"),
    (EN, "Warning None."),
]


@pytest.mark.parametrize(("say", "expected"), FIELDS)
def test_a_receipt_shows_what_we_hold(edition, say, expected):
    """
    DECISIONS 13, field by field, on the founding report's 31.871.
    """
    figure = stated(edition, FOUNDING, "passports_issued", 2024)

    actual = plain(receipt_page(figure.id, edition, say)).replace("Beside. ", "Beside . ")

    assert expected in actual.replace("Di sampingnya. ", "Di sampingnya . ")


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_every_figure_has_its_receipt(edition, say):
    """
    Placed or not, flagged or not, whole or part: each id gives a page without a hole.
    """
    kinds = {}
    for figure in edition.every():
        where = figure.standing, figure.reason, figure.flag
        what = figure.relation, figure.metric is None, bool(figure.parts)
        key = (where, what)
        kinds.setdefault(key, figure.id)

    faulty = [
        figure_id
        for figure_id in kinds.values()
        if re.search(r"None\b(?!\.)|\(\)", plain(receipt_page(figure_id, edition, say)))
    ]

    assert (faulty, len(kinds) > 20) == ([], True)


def test_a_superseded_figure_names_the_fuller_one(edition):
    """
    The part-year points at the whole year that replaced it in tables.
    """
    figure = next(one for one in edition.every() if one.standing is Standing.SUPERSEDED)

    slip = receipt(figure.id, edition)

    assert (slip.fuller.id, slip.fuller.office) == (figure.led_by, figure.office)


def test_an_unknown_id_is_an_error_with_its_id(edition):
    """
    A sentence for people, a 404 for machines.
    """
    with pytest.raises(UnknownFigure) as caught:
        receipt("ffffffffffff", edition)

    assert caught.value.facts == {"id": "ffffffffffff"}


@pytest.mark.parametrize(
    ("say", "expected"),
    [
        (ID, "“Blitar menerbitkan 31.871 paspor pada 2024”, angka "),
        (EN, "“Blitar issued 31,871 passports in 2024”, figure "),
    ],
)
def test_a_citation_names_figure_edition_address_and_report(edition, say, expected):
    """
    A newspaper can print it as it stands.
    """
    slip = receipt(stated(edition, FOUNDING, "passports_issued", 2024).id, edition)

    actual = citation(slip, say, "https://example.test")

    assert expected in actual
    assert f"https://example.test/angka/{slip.figure.id}" in actual
    assert all(part in actual for part in ("Ketik", edition.name, "CC BY 4.0"))


def test_a_correction_is_told_with_its_day_and_reason(edition):
    """
    A corrected figure says what it was, what it is, since when and why.
    """
    slip = receipt(stated(edition, FOUNDING, "passports_issued", 2024).id, edition)
    row = {
        "since": date(2026, 12, 1),
        "column": "value",
        "expects": "31781",
        "becomes": "31871",
        "why_id": "Salah ketik.",
        "why_en": "Keying slip.",
    }
    corrected = replace(slip, corrections=(row,))

    actual = (corrections(corrected, ID), corrections(corrected, EN))

    assert actual == (
        ["1 Desember 2026: value dikoreksi dari “31781” menjadi “31871”. Salah ketik."],
        ["1 December 2026: value corrected from “31781” to “31871”. Keying slip."],
    )


def test_a_part_says_of_what(edition):
    """
    Two of the three deported in 2024 were of Pakistan.
    """
    figure = next(one for one in edition.report(FOUNDING) if one.parts == (("nationality", "PAK"),))

    actual = heading(receipt(figure.id, edition), EN)

    assert actual == "Blitar deported 2 foreigners in 2024 (nationality Pakistan)"


def test_a_rival_figure_names_who_prints_it(edition):
    """
    A heading that contradicts the one shown says whose it is.
    """
    figure = next(
        one
        for one in edition.office("blitar")
        if one.value == 31598 and one.standing is Standing.BESIDE
    )

    actual = heading(receipt(figure.id, edition), ID)

    assert re.match(r"^Blitar menerbitkan 31\.598 paspor pada 2023, menurut \S+", actual)


@pytest.mark.parametrize("text", HOSTILE)
def test_what_was_keyed_stays_text(edition, monkeypatch, text):
    """
    Headline, publisher, address, note and the printed words are other people's.
    """
    slip = receipt(stated(edition, FOUNDING, "passports_issued", 2024).id, edition)
    source = replace(slip.source, title=text, publisher=text, url=text)
    figure = replace(slip.figure, note=text, as_printed=text)
    forged = replace(slip, figure=figure, source=source)
    monkeypatch.setattr("components.render.receipt_page.receipt", lambda *_: forged)

    markup = slip_of(receipt_page(figure.id, edition, EN))

    assert harmless(markup.replace("article", "div"), text)


@pytest.mark.parametrize("language", list(Language))
def test_the_page_is_whole_and_offers_the_other_language(edition, language):
    """
    Title, language, canonical address, one h1, no script but the one that keeps the theme:
    what else stands in such an element is data for machines.
    """
    figure = stated(edition, FOUNDING, "passports_issued", 2024)
    other = "" if language is Language.EN else "?lang=en"

    page = receipt_page(
        figure.id, edition, speaking(language), stylesheet="/aset/x.css", base="https://b.test"
    )

    assert [
        f'<html lang="{language}">' in page,
        page.count("<h1"),
        page.replace(THEME, "").count("<script") - page.count('<script type="application/ld+json'),
        f'href="/angka/{figure.id}{other}" lang=' in page,
        f'<link rel="canonical" href="https://b.test/angka/{figure.id}' in page,
        '<link rel="stylesheet" href="/aset/x.css">' in page,
    ] == [True, 1, 0, True, True, True]


def test_without_a_stylesheet_the_page_brings_a_small_one(edition):
    """
    The web endings run by themselves.
    """
    figure = stated(edition, FOUNDING, "passports_issued", 2024)

    page = receipt_page(figure.id, edition, ID)

    assert ("<style>" in page, 'rel="stylesheet"' in page) == (True, False)


def test_the_module_knows_nothing_of_words():
    """
    What a receipt holds is one thing, how it is said another.
    """
    assert "say" not in vars(module)


@pytest.mark.parametrize(
    ("say", "larger", "smaller"),
    [
        (
            ID,
            "Laporan lain menyebut angka yang lebih besar untuk sebagian dari masa yang sama",
            "Untuk masa yang lebih panjang laporan menyebut angka yang lebih kecil",
        ),
        (
            EN,
            "Other reports give a larger figure for a part of the same time",
            "For a longer time reports give a smaller figure",
        ),
    ],
)
def test_a_year_smaller_than_its_part_is_said_on_both_receipts(edition, say, larger, smaller):
    """
    Medan deported 45 in 2025 by one report, and 58 by June by another.
    """
    year = next(t for t in outruns(edition) if (t.office, t.metric) == ("medan", "deportations"))

    whole = plain(receipt_page(year.figure.id, edition, say))
    part = plain(receipt_page(year.outrun[0].id, edition, say))

    assert (larger in whole, smaller in part) == (True, True)
    assert (smaller in whole, larger in part) == (False, False)


@pytest.mark.parametrize(("value", "expected"), [("19", False), ("20", True)])
def test_a_small_number_under_two_names_is_no_coincidence(value, expected):
    """
    Two threes are nothing to wonder at; two 160s are.
    """
    assert module._same(stated_as(value), stated_as(value)) is expected


def test_a_headline_beside_has_room_on_a_phone(edition):
    """
    A column three letters wide is no column.
    """
    fragment = receipt_page(stated(edition, FOUNDING, "passports_issued", 2023).id, edition, ID)

    assert '<td class="wide">' in fragment


def test_a_quarrelled_figure_is_not_said_as_if_nobody_disagreed(edition):
    """
    Blitar 2019: 20.790 is shown, another report says 23.721; heading and warning say so.
    """
    figure = next(
        one
        for one in edition.office("blitar")
        if (one.metric, one.period.year, one.parts) == ("passports_issued", 2019, ())
        and one.standing is Standing.SHOWN
        and one.period.calendar_year
    )
    slip = receipt(figure.id, edition)

    warning = dict(terms(slip, ID))[ID("receipt.term.flag")][0].text

    assert "menurut" in heading(slip, ID)
    assert "23.721" in warning
