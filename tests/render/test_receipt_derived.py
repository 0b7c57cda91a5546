"""Claims about components/render/receipt_derived.py: derived numbers as formulas with receipts."""

import re
from decimal import Decimal

import pytest

from components.model import Coverage, Language, Relation, Standing
from components.query.changes import Why
from components.query.derivation import Bar
from components.render.receipt import receipt
from components.render.receipt_derived import formulas, no_formulas
from components.render.receipt_page import receipt_page
from components.words import sentences, speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
PASSPORTS, REFUSALS = "passports_issued", "passport_refusals_nonprocedural"
DEPORTED = "deportations"


def slip_of(edition, office, metric, number, value=None):
    found = (
        one
        for one in edition.office(office)
        if (one.metric, one.period.year, one.parts) == (metric, number, ())
        and (value is None or one.value == Decimal(value))
    )
    ordered = sorted(found, key=lambda one: one.standing is not Standing.SHOWN)
    return receipt(ordered[0].id, edition)


def said(slip, say):
    return [
        f"{name}: {''.join(piece.text for piece in pieces)}" for name, pieces in formulas(slip, say)
    ]


@pytest.mark.parametrize(
    ("say", "formula", "chance"),
    [
        (ID, "per 1.000 paspor terbit: 151 ÷ 32.581 × 1.000 = 4,6.", "3,9 sampai 5,4."),
        (EN, "per 1,000 passports issued: 151 ÷ 32,581 × 1,000 = 4.6.", "3.9 to 5.4."),
    ],
)
def test_a_rate_is_a_formula_that_a_reader_can_work_out_again(edition, say, formula, chance):
    """
    Issue 3: 151 ÷ 32.581 × 1.000 = 4,6, with the range of chance.
    """
    found = said(slip_of(edition, "blitar", PASSPORTS, 2025), say)

    rate = next(text for text in found if formula in text)
    assert rate.endswith(chance)


def test_each_input_leads_to_its_receipt_but_the_one_that_is_read(edition):
    """
    No page links to itself.
    """
    above, below = (slip_of(edition, "blitar", metric, 2025) for metric in (REFUSALS, PASSPORTS))

    links = [
        [piece.href for piece in pieces if piece.text in {"151", "32.581"}]
        for slip in (above, below)
        for name, pieces in formulas(slip, ID)
        if "per 1.000 paspor" in name
    ]

    assert links == [["", f"/angka/{below.figure.id}"], [f"/angka/{above.figure.id}", ""]]


@pytest.mark.parametrize(
    ("office", "metric", "number", "say", "expected"),
    [
        (
            "blitar",
            PASSPORTS,
            2019,
            ID,
            "(20.790 atau 23.721) ÷ 25.939 − 1 = antara turun 19,9% dan turun 8,6%. Laporan",
        ),
        ("blitar", PASSPORTS, 2025, EN, "Change from 2024 to 2025: 32,581 ÷ 31,871 − 1 = up 2.2%."),
        (
            "blitar",
            PASSPORTS,
            2023,
            ID,
            "Perubahan 2023 ke 2024: 31.871 ÷ 31.589 − 1 = naik sekitar 0,9%.",
        ),
        ("malang", DEPORTED, 2023, ID, "Perubahan 2022 ke 2023: 25 − 8 = bertambah 17."),
        ("malang", DEPORTED, 2023, EN, "Reason Overstay out of the total: 17 ÷ 25 = 68%."),
        (
            "malang",
            DEPORTED,
            2023,
            ID,
            "25. Tak dapat dihitung: tindakan administratif keimigrasian untuk periode",
        ),
        (
            "malang",
            PASSPORTS,
            2023,
            EN,
            "62,164 to Nov · 68,422. Not worked out: one of the two covers only part",
        ),
    ],
)
def test_a_formula_says_no_more_than_its_inputs_do(edition, office, metric, number, say, expected):
    """
    Both ends of a quarrel, numbers instead of per cents below a hundred, and why there is none.
    """
    assert any(expected in text for text in said(slip_of(edition, office, metric, number), say))


def test_a_formula_of_round_words_is_round(edition):
    """
    About 5,726 of about 12,217 is about 46.9 %, and no growth is worked out of it.
    """
    slip = slip_of(edition, "batam", PASSPORTS, 2021)

    assert slip.figure.relation is Relation.APPROX
    assert (
        "E-passports issued as a percentage of passports issued: "
        "about 5,726 ÷ about 12,217 = about 46.9%."
    ) in said(slip, EN)


@pytest.mark.parametrize(
    ("choose", "expected"),
    [
        (lambda one: one.flag, "Angka yang diragukan tidak dipakai dalam hitungan apa pun."),
        (
            lambda one: one.standing is Standing.SUPERSEDED and one.metric,
            "Hitungan tidak memakai angka ini, melainkan yang digambar: ",
        ),
        (
            lambda one: one.coverage is Coverage.OTHER and one.period.year is None,
            "Tidak ada rasio, perubahan antartahun, atau bagian yang dapat dihitung",
        ),
    ],
)
def test_a_figure_that_goes_into_nothing_says_why(edition, choose, expected):
    """
    Doubtful, replaced by a fuller one, or of no year at all.
    """
    slip = receipt(next(one for one in edition.every() if choose(one)).id, edition)

    text = "".join(piece.text for piece in no_formulas(slip, ID))

    assert slip.derived == ()
    assert text.startswith(expected)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("why", [*Why, *Bar])
def test_every_reason_has_its_words(why, language):
    """
    In both languages.
    """
    assert f"derived.why.{why}" in sentences(language)


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_every_formula_of_the_edition_is_whole(edition, say):
    """
    No empty side, no doubled full stop, no number without its outcome.
    """
    for figure in edition.every()[::7]:
        for text in said(receipt(figure.id, edition), say):
            assert text.endswith(".")
            assert not re.search(r"\.\.|\(\)|  |None|÷ ×|= \.", text), text


@pytest.mark.parametrize(
    ("say", "expected"),
    [(ID, "Hitungan yang memakai angka ini"), (EN, "Numbers worked out of this figure")],
)
def test_the_page_lists_them_under_a_head(edition, say, expected):
    """
    After the chain, before the other reports.
    """
    slip = slip_of(edition, "blitar", PASSPORTS, 2025)

    page = receipt_page(slip.figure.id, edition, say)

    heads = re.findall(r"<h2>(.*?)</h2>", page)
    assert heads[1] == expected
    assert page.count("<li><strong>") == len(slip.derived)
