"""Claims about components/render/verdict.py: a verdict in plain words."""

import pytest

from components.model import Comparability, Doubt, Ground, Language, Objection, Verdict
from components.render.verdict import read_verdict, verdict_html
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)


def verdict(doubt, *concerns):
    return Verdict((Objection(doubt, concerns),))


CASES = [
    (
        Doubt.CONFUSED_METRICS,
        ("passport_refusals_nonprocedural", "departures_refused_nonprocedural"),
        "sering dikira sama, padahal yang dihitung berbeda.",
        "are often taken for the same thing but count different ones.",
    ),
    (
        Doubt.OTHER_METRICS,
        ("deportations", "passports_issued"),
        "Deportasi dan Paspor terbit menghitung hal yang berbeda.",
        "Deportations and Passports issued count different things.",
    ),
    (
        Doubt.UNLIKE_UNITS,
        ("IDR", "people"),
        "Satuannya berbeda: rupiah dan orang.",
        "The units differ: rupiah and people.",
    ),
    (
        Doubt.UNLIKE_LEVELS,
        ("malang", "kanwil-jawa-timur"),
        "dapat sudah memuat angka kantor.",
        "may already contain theirs.",
    ),
    (
        Doubt.PART_AGAINST_YEAR,
        ("malang",),
        "Malang: angkanya baru sebagian tahun, sedangkan yang lain setahun penuh.",
        "Malang: the figure covers only part of the year, the others a whole one.",
    ),
    (
        Doubt.UNLIKE_PERIODS,
        ("blitar", "malang"),
        "Blitar dan Malang: angkanya mencakup bulan yang berlainan.",
        "Blitar and Malang: the figures cover different months.",
    ),
    (Doubt.UNLIKE_DATES, ("2024",), "dari hari ke hari (2024).", "from day to day (2024)."),
    (
        Doubt.UNLIKE_PARTS,
        (),
        "Yang dihitung bukan bagian yang sama: seluruhnya, atau bagian lain dari jumlah itu.",
        "They do not count the same part: the whole, or another part of it.",
    ),
    (
        Doubt.FLAGGED,
        ("malang",),
        "Malang: angkanya diragukan, jadi tidak ikut dibandingkan.",
        "Malang: the figure is doubtful and left out of the comparison.",
    ),
    (
        Doubt.RULE_CHANGE,
        ("2024-12-01",),
        "Aturan berubah pada 1 Desember 2024, jadi penerimaan sebelum dan sesudahnya tidak setara.",
        "The rules changed on 1 December 2024, so revenue before and after is not like for like.",
    ),
    (
        Doubt.DISPUTED,
        ("wonosobo",),
        (
            "Wonosobo: laporan menyebut angka yang berbeda; semuanya ditampilkan dan tak satu pun "
            "dipilih."
        ),
        "Wonosobo: reports state different figures; all are shown and none is picked.",
    ),
    (
        Doubt.NOT_APPLICABLE,
        ("blitar",),
        "Blitar tidak punya tempat pemeriksaan (TPI), jadi angkanya mungkin berarti lain.",
        "Blitar: without a checkpoint, so the figure may mean something else.",
    ),
    (
        Doubt.APPROXIMATE,
        ("makassar",),
        "Makassar: angkanya kira-kira (“sekitar”), jadi selisih kecil tidak berarti apa-apa.",
        "Makassar: the figure is approximate (“about”), so a small difference means nothing.",
    ),
    (
        Doubt.OPEN_ENDED,
        ("malang",),
        "jadi jaraknya tidak diketahui.",
        "so the distance is not known.",
    ),
    (
        Doubt.OUTRUN,
        ("medan",),
        (
            "Medan: angka untuk sebagian masa itu justru lebih besar daripada angka seluruhnya, "
            "jadi salah satunya tentu keliru atau dihitung dengan cara lain."
        ),
        (
            "Medan: a figure for part of that time is greater than the figure for all of it, so "
            "one of the two is wrong or counted differently."
        ),
    ),
    (
        Doubt.TOLD_EARLY,
        ("malang",),
        "Malang: disebut sebelum tahunnya habis, jadi angka akhirnya bisa berbeda.",
        "Malang: stated before the year was out, so the final figure may differ.",
    ),
    (
        Doubt.YEARS_APART,
        ("2023", "2024"),
        "Tahunnya berbeda: 2023 dan 2024.",
        "The years differ: 2023 and 2024.",
    ),
]
BOTH = [
    (doubt, concerns, say, expected)
    for doubt, concerns, *both in CASES
    for say, expected in zip((ID, EN), both, strict=True)
]


@pytest.mark.parametrize(("doubt", "concerns", "say", "expected"), BOTH)
def test_every_doubt_has_a_sentence_that_names_whom_it_concerns(
    catalogue, doubt, concerns, say, expected
):
    """
    Slugs become the names that readers know.
    """
    actual = read_verdict(verdict(doubt, *concerns), catalogue, say).objections[0]

    assert actual.endswith(expected)


def test_the_table_above_leaves_no_doubt_out():
    """
    A new doubt needs its case here.
    """
    actual = {doubt for doubt, *_ in CASES}

    assert actual == set(Doubt)


@pytest.mark.parametrize(
    ("what", "say", "expected"),
    [
        (Verdict(), ID, "Dapat dibandingkan"),
        (Verdict(), EN, "Comparable"),
        (verdict(Doubt.TOLD_EARLY, "malang"), ID, "Dapat dibandingkan, dengan catatan"),
        (verdict(Doubt.TOLD_EARLY, "malang"), EN, "Comparable, with a caveat"),
        (verdict(Doubt.FLAGGED, "malang"), ID, "Tidak dapat dibandingkan begitu saja"),
        (verdict(Doubt.FLAGGED, "malang"), EN, "Not comparable as they stand"),
    ],
)
def test_the_heading_is_one_of_three(catalogue, what, say, expected):
    """
    "Not comparable" is a result of the first class.
    """
    actual = read_verdict(what, catalogue, say).heading

    assert actual == expected


def test_nothing_in_the_way_is_said_too(catalogue):
    """
    A reader hears why two figures compare, not only why they do not.
    """
    actual = read_verdict(Verdict(), catalogue, EN).objections

    assert actual == ("Period, unit and meaning are the same, and no report contradicts another.",)


def test_at_most_six_offices_are_named_and_the_rest_is_counted(catalogue):
    """
    A ranking of a year may concern forty offices.
    """
    slugs = ("agam", "ambon", "atambua", "batam", "bekasi", "biak", "bima", "blitar")

    actual = read_verdict(verdict(Doubt.FLAGGED, *slugs), catalogue, EN).objections[0]

    assert actual.startswith("Agam, Ambon, Atambua, Batam, Bekasi, Biak and two others: ")


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
@pytest.mark.parametrize("ground", list(Ground))
def test_every_common_ground_is_offered(catalogue, ground, say):
    """
    ANCHORS (b) 4: what can still be compared is said beside what cannot.
    """
    actual = read_verdict(Verdict((), (ground,)), catalogue, say).grounds

    assert len(actual) == 1


@pytest.mark.parametrize(
    ("say", "expected"), [(ID, "terjadi di loket"), (EN, "refused or deferred at the counter")]
)
def test_refusal_at_the_counter_and_at_departure_are_told_apart(catalogue, say, expected):
    """
    Issue 2: Blitar's 294 refused applications and 163 "departures" are not the same thing.
    """
    confused = verdict(
        Doubt.CONFUSED_METRICS,
        "departures_refused_nonprocedural",
        "passport_refusals_nonprocedural",
    )

    actual = read_verdict(confused, catalogue, say).objections[-1]

    assert expected in actual


@pytest.mark.parametrize(
    ("what", "tone"),
    [
        (Verdict(), '"ki-verdict"'),
        (verdict(Doubt.TOLD_EARLY, "malang"), '"ki-verdict ki-caveat"'),
        (verdict(Doubt.FLAGGED, "malang"), '"ki-verdict ki-refused"'),
    ],
)
def test_the_box_has_the_tone_of_its_answer(catalogue, what, tone):
    """
    The stylesheet draws the three answers apart; the words say it without the colour.
    """
    actual = verdict_html(what, catalogue, ID)

    assert f"<section class={tone}>" in actual


def test_the_three_answers_are_all_there_are(catalogue):
    """
    Every comparability has its heading.
    """
    headings = {
        read_verdict(what, catalogue, ID).comparability
        for what in (Verdict(), verdict(Doubt.DISPUTED, "malang"), verdict(Doubt.FLAGGED, "malang"))
    }

    assert headings == set(Comparability)


@pytest.mark.parametrize(("grounded", "told"), [(True, 1), (False, 0)])
def test_beside_links_to_common_ground_the_verdict_does_not_tell_of_it(catalogue, grounded, told):
    """
    The first objection is its handle, the others lie folded under it.
    """
    two = (Objection(Doubt.FLAGGED, ("malang",)), Objection(Doubt.DISPUTED, ("blitar",)))
    made = verdict_html(Verdict(two, (Ground.WHOLE_YEARS,)), catalogue, ID, grounded=grounded)
    handle, _, rest = made.partition("</summary>")

    assert ("Malang" in handle, "Blitar" in rest) == (True, True)
    assert made.count("Yang masih dapat dibandingkan") == told
    assert f"{1 + told} catatan lagi" in handle


def test_a_verdict_of_one_sentence_has_nothing_to_unfold(catalogue):
    """
    A handle that opens nothing would only hold up the keyboard.
    """
    assert "<details>" not in verdict_html(verdict(Doubt.FLAGGED, "malang"), catalogue, ID)
