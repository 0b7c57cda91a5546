"""Claims about render/funnel.py and funnel_table.py: a funnel denies that it measures quality."""

import re

import pytest

from components.query import View, ask
from components.query.funnel import funnel
from components.render.caption import ALT_MOST
from components.render.funnel import centre_text, funnel_caption, wider_text
from components.render.funnel_table import funnel_table
from tests.charts.drawing import EN, ID
from tests.query.test_funnel import EIGHT, alike, asked, base, side

REFUSALS = View(metrics=("passport_refusals_nonprocedural",), per="passports_issued")
PEOPLE = View(metrics=("passports_issued",), per="population_served")
DENIAL = re.compile("bukan (ukuran )?mutu$|not (measure )?quality$")
SIXTEEN = (*EIGHT, "siak", "kediri", "ambon", "biak", "mataram", "kupang", "bogor", "depok")
UNLIKE = [(side(slug, 1000), base(slug, 20_000)) for slug in EIGHT[:4]]
FAR = (side("pati", 140), base("pati", 20_000))


def captioned(answer, say, year=2024):
    """The words around the funnel of a year."""
    return funnel_caption(funnel(answer, year), answer, say)


ALIKE_ID = (
    "Selisih di antara delapan kantor masih dapat timbul karena kebetulan, "
    "delapan di dalam pita 95%; ini bukan ukuran mutu"
)
ALIKE_EN = (
    "Gaps among eight offices could still come about by chance, "
    "eight inside the 95% band; this does not measure quality"
)
FAR_ID = (
    "1 dari 16 kantor di luar pita 99,8%, selisih lainnya masih dapat timbul karena "
    "kebetulan; ini bukan ukuran mutu"
)
FAR_EN = (
    "At 1 of 16 offices the ratio is outside the 99.8% band, other gaps could still come "
    "about by chance; this does not measure quality"
)
UNLIKE_ID = (
    "Rasio delapan kantor semuanya di luar batas kebetulan: selisih selebar ini menandai "
    "hitungan atau keadaan yang tidak sama, bukan mutu"
)
UNLIKE_EN = (
    "At all eight offices the ratio lies beyond chance: a spread this wide signals unlike "
    "counts or conditions, not quality"
)


@pytest.mark.parametrize(
    ("pairs", "indonesian", "english"),
    [
        (alike(), ALIKE_ID, ALIKE_EN),
        (alike(FAR, slugs=SIXTEEN), FAR_ID, FAR_EN),
        (alike(*UNLIKE), UNLIKE_ID, UNLIKE_EN),
    ],
    ids=["alike", "one far out", "unlike"],
)
def test_the_title_denies_quality_whatever_is_found(pairs, indonesian, english, edition):
    """
    And says how many offices, in words below ten.
    """
    answer = asked(pairs, edition)

    assert [captioned(answer, say).title for say in (ID, EN)] == [indonesian, english]


def test_the_title_of_the_reports_counts_them(edition):
    """
    Refusals of 2019: eight of eleven.
    """
    assert captioned(ask(REFUSALS), ID, 2019).title == (
        "8 dari 11 kantor di luar batas kebetulan: selisih selebar ini menandai hitungan atau "
        "keadaan yang tidak sama, bukan mutu"
    )


def test_the_subtitle_says_how_to_read_it_and_what_is_not_drawn(edition):
    """
    What was divided by what, when, and the two offices that are left out.
    """
    text = captioned(ask(REFUSALS), ID, 2019).subtitle

    assert "dibagi paspor terbit" in text
    assert "Tahun 2019, menurut laporan pers." in text
    assert "Tiap titik satu kantor" in text
    assert text.endswith(
        "Tidak digambar: dua kantor yang angkanya dipertentangkan, kira-kira, "
        "atau belum setahun penuh."
    )


def test_a_funnel_per_head_names_the_register(edition):
    """
    Above the drawing and in the line of sources.
    """
    words = captioned(ask(PEOPLE), EN, 2023)

    assert "Dukcapil register of 2024" in words.subtitle
    assert "Dukcapil population register of 2024" in words.source


@pytest.mark.parametrize("say", [ID, EN])
def test_every_funnel_of_the_release_has_words_that_fit(say, edition):
    """
    An alternative text of 220 characters that keeps its last sentence.
    """
    metrics = [m for m in edition.catalogue.metrics.values() if m.denominator]
    answers = [ask(View(metrics=(one.slug,), per=one.denominator)) for one in metrics]
    words = [
        funnel_caption(found, answer, say)
        for answer in answers
        for year in answer.years
        if (found := funnel(answer, year))
    ]

    assert len(words) == 11
    assert max(len(one.alt) for one in words) <= ALT_MOST
    assert [one.title for one in words if not DENIAL.search(one.title)] == []


def test_the_common_rate_prints_its_parts_and_is_nobodys_figure(edition):
    """
    The sums are a line to read by.
    """
    found = funnel(ask(REFUSALS), 2019)

    assert centre_text(found, ID) == (
        "Garis tengah ialah gabungan 11 kantor itu: jumlah pembilangnya 1.150, jumlah "
        "pembaginya 251.511, rasionya 4,6; garis acuan, bukan angka kantor mana pun."
    )
    assert "no office's own figure" in centre_text(found, EN)


def test_the_width_is_told_as_deviations_and_as_variances(edition):
    """
    Twelve times as wide is 151 times the variance.
    """
    found = funnel(ask(REFUSALS), 2019)

    assert [re.findall(r"\d+", wider_text(found, say)) for say in (ID, EN)] == [
        ["12", "151", "194"]
    ] * 2


def test_the_long_text_tells_every_office(edition):
    """
    With its interval and where it lies.
    """
    text = captioned(ask(REFUSALS), ID, 2019).long

    assert "Siak 4,6 per 1.000, rentang 95%: 3,2–6,4, di dalam pita 95%" in text
    assert "Surakarta 0,2 per 1.000, rentang 95%: 0,11–0,34, di luar pita 99,8%" in text


def test_the_table_links_both_sides_and_says_where_each_lies(edition):
    """
    In order of the denominator, not of the ratio.
    """
    answer = ask(REFUSALS)
    found = funnel(answer, 2019)
    table = funnel_table(found, answer, EN)
    sides = [one for p in found.points for one in (p.ratio.told, p.ratio.below)]
    offices = re.findall(r'<th scope="row"><a [^>]+>([^<]+)</a>', table)

    assert [one for one in sides if f"/angka/{one.figure.id}?lang=en" not in table] == []
    assert offices == [one.office.short for one in found.points]
    assert table.count("<td>outside the 99.8% band</td>") == 8
    assert "95% range: " in table
