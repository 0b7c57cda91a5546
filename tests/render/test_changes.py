"""Claims about components/render/changes.py and change_caveats.py: the words around two years."""

from dataclasses import replace
from datetime import date

import pytest

from components.query import View, ask
from components.query.changes import changes
from components.render.change_caveats import change_caveats
from components.render.changes import changes_caption, why_text
from tests.charts.drawing import EN, ID, invented
from tests.figures import Relation, figure, told, year

PAIRS = {
    "passports": (View(), (2022, 2023)),
    "deportations": (View(metrics=("deportations",)), (2023, 2024)),
    "money": (View(metrics=("revenue",)), (2023, 2024)),
    "fees": (View(metrics=("revenue",)), (2024, 2025)),
    "pandemic": (View(), (2020, 2021)),
    "one": (View(offices=("blitar",)), (2024, 2025)),
    "quarrel": (View(offices=("wonosobo",)), (2022, 2023)),
    "part": (View(offices=("malang",)), (2022, 2023)),
    "nothing": (View(offices=("atambua",), metrics=("revenue",)), (2023, 2024)),
    "stock": (View(metrics=("foreigners_resident",)), (2024, 2025)),
}


def from_to(edition, *figures):
    """What an invented answer says of 2023 and 2024; its figures are of one real report."""
    source = next(iter(edition.sources))
    said = [replace(one, figure=replace(one.figure, source=source)) for one in figures]
    return changes(invented(edition, *said, release=edition), 2023, 2024)


def found(name):
    """The changes of one of the pairs."""
    view, years = PAIRS[name]
    return changes(ask(view), *years)


@pytest.mark.parametrize(
    ("name", "indonesian", "english"),
    [
        (
            "passports",
            (
                "Dari 13 kantor yang angka 2022 dan 2023-nya dapat dibandingkan, jumlah paspor "
                "terbit "
                "naik di 11 dan tidak jelas arahnya di 2"
            ),
            (
                "Of the 13 offices whose 2022 and 2023 figures can be compared, the number of "
                "passports issued rose at 11 and has no clear direction at 2"
            ),
        ),
        (
            "deportations",
            (
                "Dari 10 kantor yang angka 2023 dan 2024-nya dapat dibandingkan, jumlah WNA yang "
                "dideportasi naik di lima dan turun di lima"
            ),
            (
                "Of the 10 offices whose 2023 and 2024 figures can be compared, the number of "
                "foreigners deported rose at five and fell at five"
            ),
        ),
        (
            "money",
            (
                "Dari empat kantor yang angka 2023 dan 2024-nya dapat dibandingkan, PNBP naik di "
                "semuanya"
            ),
            (
                "Of the four offices whose 2023 and 2024 figures can be compared, non-tax revenue "
                "rose at all of them"
            ),
        ),
        (
            "one",
            "Jumlah paspor terbit di Blitar naik 2,2%, dari 31.871 (2024) menjadi 32.581 (2025)",
            (
                "The number of passports issued at Blitar rose by 2.2%, from 31,871 (2024) to "
                "32,581 "
                "(2025)"
            ),
        ),
        (
            "quarrel",
            (
                "Jumlah paspor terbit di Wonosobo dari 2022 ke 2023: antara turun 19% dan naik "
                "20%, "
                "bergantung pada laporan yang dipakai"
            ),
            (
                "The number of passports issued at Wonosobo from 2022 to 2023: between a fall "
                "of 19% "
                "and a rise of 20%, depending on the report"
            ),
        ),
        (
            "part",
            (
                "Jumlah paspor terbit di Malang, 2022 dan 2023: tidak dibandingkan, sebab "
                "angka 2023 "
                "hanya sebagian tahun"
            ),
            (
                "The number of passports issued at Malang, 2022 and 2023: not compared, "
                "because the "
                "2023 figure covers only part of the year"
            ),
        ),
        (
            "nothing",
            "Tak ditemukan angka PNBP untuk 2023 dan 2024",
            "No figure on non-tax revenue was found for 2023 or 2024",
        ),
        (
            "pandemic",
            (
                "Tak satu pun dari 39 kantor dengan angka paspor terbit 2020 atau 2021 dapat "
                "dibandingkan"
            ),
            (
                "At none of the 39 offices with figures on passports issued for 2020 or 2021 "
                "can the "
                "two be compared"
            ),
        ),
    ],
)
def test_the_title_says_what_the_figures_say(edition, name, indonesian, english):
    """
    By rule, from the real figures; a rise is neither good nor bad.
    """
    titles = [changes_caption(found(name), say).title for say in (ID, EN)]

    assert titles == [indonesian, english]


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
@pytest.mark.parametrize("name", PAIRS)
def test_the_other_words_fit_and_stand_by_themselves(edition, name, say):
    """
    The alternative text is short, the long one names every reason and judges nothing.
    """
    words = changes_caption(found(name), say)

    assert len(words.alt) <= 220
    assert words.alt.endswith(".")
    assert words.subtitle.endswith(".")
    assert words.long.startswith(words.title)
    assert "CC BY 4.0" in words.source
    if name != "nothing":
        assert words.long.endswith(say("changes.denied"))


def test_one_office_that_compares_is_told_in_full_and_the_others_are_counted(edition):
    """
    Blitar among four: the rest are quarrels and a part-year.
    """
    view = View(offices=("malang", "blitar", "wonosobo", "semarang"))
    words = changes_caption(changes(ask(view), 2022, 2023), EN)

    assert words.title.startswith("The number of passports issued at Blitar rose by 8%")
    assert words.title.endswith("; three offices not compared")
    assert "Malang (the 2023 figure covers only part of the year)" in words.long


def test_small_figures_are_told_without_a_percentage(edition):
    """
    From 8 to 11 is no 37.5 per cent.
    """
    words = changes_caption(from_to(edition, told(year(2023, "8")), told(year(2024, "11"))), ID)

    assert words.title == "Jumlah paspor terbit di Malang naik dari 8 (2023) menjadi 11 (2024)"
    assert "di bawah 100" in words.subtitle
    assert "%" not in words.title


@pytest.mark.parametrize(
    ("value", "relation", "end"),
    [
        ("100", Relation.EQ, "tetap 100 (2023 dan 2024)"),
        ("100", Relation.APPROX, "100 (2023) dan sekitar 100 (2024), sehingga arahnya tidak pasti"),
    ],
)
def test_the_same_is_said_to_be_the_same_and_the_rough_to_be_unsure(edition, value, relation, end):
    """
    "About a hundred" after a hundred is no rise, no fall and no standstill.
    """
    both = told(year(2023)), told(year(2024, value, relation=relation))
    title = changes_caption(from_to(edition, *both), ID).title

    assert title == f"Jumlah paspor terbit di Malang {end}"


def test_like_spans_are_told_with_their_months(edition):
    """
    A half year never passes for a year.
    """
    halves = [
        told(figure(value, start=date(number, 1, 1), end=date(number, 6, 30)))
        for number, value in ((2023, "200"), (2024, "300"))
    ]
    title = changes_caption(from_to(edition, *halves), EN).title

    assert title == (
        "The number of passports issued at Malang rose by 50%, from 200 (January to June 2023) "
        "to 300 (January to June 2024)"
    )


def test_many_like_spans_are_told_apart_from_years(edition):
    """
    In a title of their own.
    """
    halves = [
        told(figure(value, start=date(number, 1, 1), end=date(number, 6, 30), office=office))
        for number, value in ((2023, "200"), (2024, "300"))
        for office in ("malang", "blitar")
    ]
    title = changes_caption(from_to(edition, *halves), ID).title

    assert title.startswith("Dari dua kantor dengan angka bulan yang sama pada 2023 dan 2024, ")


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_every_reason_is_a_clause(edition, say):
    """
    With the years that it is about, in both languages.
    """
    for name in PAIRS:
        steps = found(name)
        for step in steps.steps:
            text = why_text(step, steps, say)

            assert bool(text) is (step.change is None)
            assert "{" not in text


def test_the_caveats_come_gravest_first(edition):
    """
    A quarrel, then a year below a part of itself, then round words; silence last.
    """
    said = change_caveats(found("passports"), ID)

    assert [sentence.split(" ")[0] for sentence in said[:3]] == ["Laporan", "Untuk", "Hanya"]
    assert said[-1] == "Pada 28 kantor hanya ditemukan angka salah satu tahun."
    assert "2020 tahun pandemi" in " ".join(change_caveats(found("pandemic"), ID))


def test_stocks_of_far_days_say_so(edition):
    """
    February 2024 and June 2025 at Tanjung Redeb.
    """
    assert "Counted on days far apart: Tanjung Redeb." in change_caveats(found("stock"), EN)


def test_an_office_that_did_not_exist_is_not_called_silent(small_world):
    """
    Contoh Tiga opened in 2022.
    """
    every = changes(ask(View()), 2021, 2022)
    texts = [why_text(step, every, ID) for step in every.steps if step.office.slug == "contoh-tiga"]

    assert all(text == "pada 2021 kantor ini belum ada" for text in texts)
