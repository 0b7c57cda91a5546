"""Claims about components/render/sentence.py: what is said above a chart, in both languages."""

import re

import pytest

from components.model import Language
from components.query import View, ask
from components.render.caption import ALT_MOST, Shape
from components.render.sentence import alt, caption, long, source_line, subtitle, title
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
PASSPORTS, REFUSALS = "passports_issued", "passport_refusals_nonprocedural"


def view(metric, *offices, first=None, last=None, per=None):
    return View(metrics=(metric,), offices=offices, first=first, last=last, per=per)


def year(metric, number, *offices):
    return view(metric, *offices, first=number, last=number)


B24, B23 = year(PASSPORTS, 2024, "blitar"), year(PASSPORTS, 2023, "blitar")

TITLES = [
    (B24, "Blitar menerbitkan 31.871 paspor pada 2024", "Blitar issued 31,871 passports in 2024"),
    (B23, "Blitar menerbitkan 31.589 paspor pada 2023", "Blitar issued 31,589 passports in 2023"),
    (
        view(PASSPORTS, "malang", "blitar", first=2022, last=2024),
        "Malang menerbitkan 73.338 paspor pada 2024, 2,3 kali Blitar",
        "Malang issued 73,338 passports in 2024, 2.3 times Blitar’s figure",
    ),
    (
        view(PASSPORTS, "malang", first=2022, last=2024),
        (
            "Malang menerbitkan 73.338 paspor pada 2024; angka tahun sebelumnya hanya sampai "
            "November 2023"
        ),
        "Malang issued 73,338 passports in 2024; the year before is told only to November 2023",
    ),
    (
        year(PASSPORTS, 2023, "malang"),
        "Malang menerbitkan 62.164 paspor dari Januari hingga November 2023",
        "Malang issued 62,164 passports from January to November 2023",
    ),
    (
        view(PASSPORTS, "blitar", first=2018, last=2025),
        (
            "Di luar 2019 (laporan berbeda) serta 2020 dan 2021 (pandemi), paspor terbit di "
            "Blitar cenderung naik: 25.939 pada 2018, 32.581 pada 2025"
        ),
        (
            "Leaving out 2019 (reports differ) as well as 2020 and 2021 (pandemic), passports "
            "issued at Blitar tended upwards: 25,939 in 2018, 32,581 in 2025"
        ),
    ),
    (
        view(PASSPORTS, "blitar", first=2024, last=2025),
        "Blitar menerbitkan 32.581 paspor pada 2025, naik 2,2% dari 2024",
        "Blitar issued 32,581 passports in 2025, up 2.2% on 2024",
    ),
    (
        view(PASSPORTS, "blitar", first=2023, last=2024),
        "Blitar menerbitkan 31.871 paspor pada 2024, hampir sama dengan 2023 (31.589)",
        "Blitar issued 31,871 passports in 2024, almost the same as in 2023 (31,589)",
    ),
    (
        view(PASSPORTS, "blitar", first=2021, last=2022),
        "Blitar menerbitkan 29.150 paspor pada 2022",
        "Blitar issued 29,150 passports in 2022",
    ),
    (
        year(PASSPORTS, 2019, "blitar"),
        "Blitar menerbitkan 20.790 atau 23.721 paspor pada 2019, menurut dua laporan",
        "Blitar issued 20,790 or 23,721 passports in 2019, according to two reports",
    ),
    (
        view(PASSPORTS, "wonosobo", first=2023, last=2024),
        (
            "Wonosobo menerbitkan 39.238 paspor pada 2024; untuk 2023 laporan menyebut 36.789 atau "
            "50.566"
        ),
        "Wonosobo issued 39,238 passports in 2024; for 2023 reports say 36,789 or 50,566",
    ),
    (
        year(PASSPORTS, 2023, "wonosobo", "blitar"),
        (
            "Wonosobo menerbitkan 36.789 atau 50.566 paspor pada 2023, menurut tiga laporan; "
            "Blitar 31.589"
        ),
        (
            "Wonosobo issued 36,789 or 50,566 passports in 2023, according to three reports; "
            "Blitar, 31,589"
        ),
    ),
    (
        year("exit_bans", 2024, "blitar"),
        "Blitar menyatakan tidak ada orang yang dicegah ke luar negeri pada 2024",
        "Blitar stated that there were no people under an exit ban in 2024",
    ),
    (
        year("departures_refused_nonprocedural", 2024, "blitar"),
        (
            "Laporan menyebut 160 orang yang ditunda keberangkatannya karena dugaan PMI "
            "nonprosedural di Blitar pada 2024, padahal kantor ini tanpa TPI"
        ),
        (
            "Reports give 160 people held back at departure on suspicion of non-procedural work "
            "at Blitar in 2024, although the office has no checkpoint"
        ),
    ),
    (
        year(REFUSALS, 2024, "blitar"),
        (
            "Blitar menolak atau menunda 160 permohonan paspor pada 2024 karena dugaan PMI "
            "nonprosedural"
        ),
        (
            "Blitar refused or deferred 160 passport applications in 2024 on suspicion of "
            "non-procedural work abroad"
        ),
    ),
    (
        year("budget_spent", 2024, "blitar"),
        "Blitar membelanjakan Rp\N{NO-BREAK SPACE}11,04 miliar pada 2024",
        "Blitar spent IDR\N{NO-BREAK SPACE}11.04 billion in 2024",
    ),
    (
        year("budget_spent_pct", 2024, "blitar"),
        "Blitar menyebut serapan 94,19% dari pagu anggarannya pada 2024",
        "Blitar stated that it spent 94.19% of its budget in 2024",
    ),
    (
        view("deportations", "malang", "blitar", first=2023, last=2024),
        "Malang mendeportasi 15 WNA pada 2024; Blitar 3",
        "Malang deported 15 foreigners in 2024; Blitar, 3",
    ),
    (
        view("deportations", "blitar", first=2023, last=2024),
        "Blitar mendeportasi 3 WNA pada 2024, turun dari 9 pada 2023",
        "Blitar deported 3 foreigners in 2024, down from 9 in 2023",
    ),
    (
        view("exit_bans", "atambua", first=2023, last=2024),
        "Tak ditemukan angka orang yang dicegah ke luar negeri untuk Atambua, 2023–2024",
        "No figure was found for people under an exit ban at Atambua, 2023–2024",
    ),
    (
        view("exit_bans", "blitar", "atambua", first=2023, last=2024),
        (
            "Blitar menyatakan tidak ada orang yang dicegah ke luar negeri pada 2024; untuk "
            "Atambua tak ditemukan angka"
        ),
        (
            "Blitar stated that there were no people under an exit ban in 2024; no figure was "
            "found for Atambua"
        ),
    ),
    (
        view(REFUSALS, "blitar", first=2023, last=2025, per=PASSPORTS),
        (
            "Permohonan paspor ditolak atau ditunda karena dugaan PMI nonprosedural di Blitar pada "
            "2025: 4,6 per 1.000 paspor terbit; pada 2023, 9,3"
        ),
        (
            "Passport applications refused or deferred on suspicion of non-procedural work at "
            "Blitar in 2025: 4.6 per 1,000 passports issued; in 2023, 9.3"
        ),
    ),
    (
        view("passports_issued_electronic", "malang", first=2024, last=2024, per=PASSPORTS),
        "Paspor elektronik terbit di Malang pada 2024 setara 25,1% dari paspor terbit",
        "E-passports issued at Malang in 2024 came to 25.1% of passports issued",
    ),
    (
        view("exit_bans", "malang", first=2024, last=2024),
        "Tak ditemukan angka orang yang dicegah ke luar negeri untuk Malang, 2024",
        "No figure was found for people under an exit ban at Malang, 2024",
    ),
]
BOTH = [
    pytest.param(asked, say, expected, id=f"{expected[:40]}")
    for asked, indonesian, english in TITLES
    for say, expected in ((ID, indonesian), (EN, english))
]


@pytest.mark.parametrize(("asked", "say", "expected"), BOTH)
def test_the_title_is_the_finding(asked, say, expected):
    """
    One sentence with a number, with what limits the number inside it.
    """
    actual = title(ask(asked), say)

    assert actual == expected


RANKINGS = [
    ((), ID, (r"^Dari \d+ kantor dengan angka setahun penuh 2024, Bandung menerbitkan 145\.466 "
             r"paspor, angka terbesar di antara yang ditemukan$")),
    ((), EN, (r"^Of the \d+ offices with a whole-year figure for 2024, Bandung issued 145,466 "
             r"passports, the largest figure among those found$")),
    (("blitar",), ID, (r"^Blitar menerbitkan 31\.871 paspor pada 2024; nilai tengah \d+ kantor "
                      r"dengan angka pasti setahun penuh adalah [\d.]+$")),
    (("blitar",), EN, (r"^Blitar issued 31,871 passports in 2024; the median of \d+ offices with "
                      r"an exact whole-year figure is [\d,]+$")),
]  # fmt: skip


@pytest.mark.parametrize(("chosen", "say", "pattern"), RANKINGS)
def test_a_year_is_told_by_its_whole_years(chosen, say, pattern):
    """
    The count of offices is part of the claim; a chosen office stands against the middle.
    """
    actual = title(ask(view(PASSPORTS)), say, shape=Shape.RANKING, year=2024, chosen=chosen)

    assert re.match(pattern, actual)


@pytest.mark.parametrize(
    ("offices", "say", "expected"),
    [
        (
            ("malang", "blitar"),
            ID,
            "Malang menerbitkan 73.338 paspor pada 2024, 2,3 kali Blitar",
        ),
        (
            ("malang", "blitar", "wonosobo"),
            EN,
            (
                "In 2024, passports issued at these three offices ranged from 31,871 (Blitar) to "
                "73,338 (Malang)"
            ),
        ),
    ],
)
def test_the_offices_asked_for_are_set_against_one_another(offices, say, expected):
    """
    A drawing of a few offices is about them and not about a middle.
    """
    asked = ask(view(PASSPORTS, *offices))

    actual = title(asked, say, shape=Shape.RANKING, year=2024, chosen=offices)

    assert actual == expected


def test_no_superlative_where_a_part_year_may_overturn_it():
    """
    In 2025 Surabaya's half year runs ahead of the largest whole year found.
    """
    asked = ask(View(metrics=(PASSPORTS,), first=2025, last=2025))

    actual = title(asked, EN, shape=Shape.RANKING)

    assert actual.startswith("At the ")


@pytest.mark.parametrize("say", [ID, EN])
def test_a_disputed_base_gives_no_growth(say):
    """
    LOOK 7: Wonosobo 2023 to 2024 is +7 % or -22 % by which report one believes.
    """
    asked = ask(view(PASSPORTS, "wonosobo", first=2023, last=2024))

    actual = title(asked, say)

    assert "%" not in actual


@pytest.mark.parametrize(
    ("asked", "say", "expected"),
    [
        (B24, ID, "Blitar, 2024, menurut laporan pers."),
        (B24, EN, "Blitar, 2024, as stated in press reports."),
        (B23, ID, "Laporan lain menyebut 31.598, selisih di bawah setengah persen."),
        (B23, EN, "Another report says 31,598, a gap of under half a per cent."),
        (
            view(PASSPORTS, "malang", first=2022, last=2024),
            ID,
            "Belum setahun penuh: 2023.",
        ),
        (
            view(PASSPORTS, "blitar", "malang", first=2019, last=2024),
            EN,
            "Reports differ for Blitar 2019 and 2020; every figure is shown.",
        ),
        (
            view("departures_refused_nonprocedural", "blitar"),
            ID,
            "Blitar tercatat tanpa TPI, jadi angkanya mungkin berarti lain.",
        ),
        (view(REFUSALS, "blitar", per=PASSPORTS), ID, "Rasio ini tidak mengukur mutu layanan."),
        (view("exit_bans", "atambua"), EN, "that does not mean zero."),
        (
            year("budget_spent", 2024, "blitar"),
            EN,
            "This figure was stated before the year was out.",
        ),
    ],
)
def test_the_subtitle_ends_on_the_caveat_that_changes_the_reading(asked, say, expected):
    """
    LOOK 4: what, where, when, then the one caveat.
    """
    actual = subtitle(ask(asked), say)

    assert actual.endswith(expected)


def test_the_subtitle_of_a_year_says_for_how_many_offices_nothing_was_found():
    """
    133 offices stood in 2024 (DECISIONS 11), and no sentence says that one did not report.
    """
    actual = subtitle(ask(view(PASSPORTS)), ID, shape=Shape.RANKING, year=2024)

    assert re.search(r"Untuk \d+ dari 133 kantor yang ada pada 2024 tak ditemukan", actual)


METRICS = sorted(ask(View()).release.catalogue.metrics)


def views_of(metric):
    answer = ask(View(metrics=(metric,)))
    offices = tuple(dict.fromkeys(told.office for told in answer.told))
    yield View(metrics=(metric,)), None
    yield from ((View(metrics=(metric,), first=year, last=year), None) for year in answer.years)
    yield from ((View(metrics=(metric,), offices=(office,)), None) for office in offices[:8])
    for size in (2, 3, 7, 20):
        yield View(metrics=(metric,), offices=offices[:size] or ("blitar",)), Shape.TREND
    if answer.metric.denominator:
        for asked in (View(), View(offices=offices[:1]), View(offices=offices[:5])):
            yield asked.with_(metrics=(metric,), per=answer.metric.denominator), None


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
@pytest.mark.parametrize("metric", METRICS)
def test_every_view_of_every_metric_has_its_words(metric, say):
    """
    Alternative texts of at most 220 characters, no hole and no None in any sentence.
    """
    for asked, shape in views_of(metric):
        words = caption(ask(asked), say, shape=shape)
        texts = (words.title, words.subtitle, words.alt, words.long, words.source)
        faulty = [text for text in texts if not text or re.search(r"None|  |\.\.|\(\)| ,", text)]

        assert (faulty, len(words.alt) <= ALT_MOST) == ([], True)


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
@pytest.mark.parametrize("metric", METRICS)
def test_no_title_judges(metric, say):
    """
    More deportations are not better, fewer not worse; silence is not blamed on an office.
    """
    judged = re.compile(r"\b(baik|buruk|better|worse|best|worst|tidak melapor|did not report)\b")

    said = [title(ask(asked), say, shape=shape) for asked, shape in views_of(metric)]

    assert [text for text in said if judged.search(text)] == []


@pytest.mark.parametrize(
    ("asked", "say", "expected"),
    [
        (
            view(PASSPORTS, "malang", first=2019, last=2024),
            ID,
            ("Grafik garis: paspor terbit, Malang, 2019–2024. Malang: terendah 8.481 (2021), "
            "tertinggi 73.338 (2024). Sebagian tahun: 2019 dan 2023. Tak ditemukan angka setahun "
            "atau sebagian tahun: 2020."),
        ),
        (
            view(PASSPORTS, "blitar", first=2018, last=2025),
            EN,
            ("Line chart: passports issued, Blitar, 2018–2025. Blitar: lowest 6,152 or 11,699 "
            "(2020), highest 32,581 (2025). Tends upwards, leaving out 2019–2021. Reports differ: "
            "2019 and 2020."),
        ),
        (view("exit_bans", "atambua"), EN, ("No chart: no figure was found for people under an "
                                           "exit ban.")),
    ],
)  # fmt: skip
def test_the_alternative_text_tells_extremes_direction_gaps_and_quarrels(asked, say, expected):
    """
    ANCHORS (b) 10: what a reader who does not see the drawing must know first.
    """
    actual = alt(ask(asked), say)

    assert actual == expected


def test_the_long_text_names_every_year_and_says_when_a_direction_is_missing():
    """
    DECISIONS 8: below five comparable years the direction cannot be worked out yet.
    """
    actual = long(ask(view(PASSPORTS, "malang", first=2019, last=2024)), ID)

    assert (
        "Malang: 33.818 s.d. 1/12 (2019), 8.481 (2021), 68.422 (2022), 62.164 s.d. Nov (2023), "
        "dan 73.338 (2024). Tak ditemukan angka setahun atau sebagian tahun untuk 2020. Arah "
        "perubahannya belum dapat dihitung"
    ) in actual


@pytest.mark.parametrize(
    ("say", "pattern"),
    [
        (ID, (r"^Sumber: \d+ laporan pers, 20\d\d–20\d\d · Kinerja Imigrasi · CC BY 4\.0 · data "
             r"per \d+ \w+ 20\d\d$")),
        (EN, (r"^Source: \d+ press reports, 20\d\d–20\d\d · Kinerja Imigrasi · CC BY 4\.0 · data "
             r"as of \d+ \w+ 20\d\d$")),
    ],
)  # fmt: skip
def test_the_source_line_counts_the_reports_and_dates_the_data(say, pattern):
    """
    LOOK 4: sources, licence, and the day of the data.
    """
    actual = source_line(ask(view(PASSPORTS, "blitar")), say)

    assert re.match(pattern, actual)


@pytest.mark.parametrize(
    ("say", "offices", "sentence"),
    [
        (ID, ("malang",), "Untuk Malang tak ditemukan angka setahun penuh pada 2023."),
        (EN, ("malang",), "For Malang no whole-year figure of 2023 was found."),
        (
            ID,
            ("malang", "ngurah-rai"),
            "Tak ditemukan angka setahun penuh 2023 untuk satu pun dari dua kantor yang ada.",
        ),
        (
            EN,
            ("malang", "ngurah-rai"),
            "No whole-year figure was found for any of the two offices open in 2023.",
        ),
        (
            EN,
            ("malang", "ngurah-rai", "batam"),
            "For two of the three offices open in 2023 no whole-year figure was found.",
        ),
    ],
)
def test_no_fraction_is_made_of_all_or_of_one(say, offices, sentence, edition):
    """
    "Satu dari satu kantor" counts what could be named.
    """
    words = caption(ask(View(offices=offices)), say, shape=Shape.RANKING, year=2023)

    assert sentence in words.subtitle
