"""Claims about components/render/last_word.py: silence is dated, and blamed on nobody."""

import re
from dataclasses import replace

import pytest

from components.model import Language
from components.query.last_word import Order, last_words
from components.render.caption import ALT_MOST
from components.render.last_word import last_word_caption, last_word_table, order_name
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
BOTH = pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])


@BOTH
def test_the_title_is_counted_from_the_edition(say):
    """
    Offices whose age is unknown are in neither number.
    """
    words = last_words()
    old = [row for row in words.standing if row.age is not None and row.age > 365]
    none = [row for row in words.standing if not row.statements]

    numbers = re.findall(r"\d+", last_word_caption(words, say).title)

    assert numbers == [str(len(old)), "133", str(len(none))]


@BOTH
def test_the_groups_of_the_alternative_text_make_up_the_offices(say):
    """
    Old, young, unknown, none: each office once.
    """
    words = last_word_caption(last_words(), say)
    every, *groups = map(int, re.findall(r"\d+", words.alt))

    assert sum(groups) == every == 133
    assert len(words.alt) <= ALT_MOST


@BOTH
def test_the_words_say_that_the_age_is_ours_as_well(say):
    """
    The newest report of all is nine months old: we have not read every report.
    """
    words = last_word_caption(last_words(), say)

    assert say.day(max(row.newest for row in last_words().rows if row.newest)) in words.subtitle
    assert re.search("tidak melapor|did not report|failed", words.long) is None


@BOTH
@pytest.mark.parametrize("order", Order)
def test_the_order_is_said(order, say):
    """
    The same rows in every order, and the words name it.
    """
    words = last_words()
    table = last_word_table(words, say, order)
    names = [
        re.sub("<[^>]+>", "", head).strip()
        for head in re.findall(r'<th scope="row">(.*?)</th>', table, re.DOTALL)
    ]
    rows = words.ordered(order)

    assert order_name(order, say) in last_word_caption(words, say, order).subtitle
    assert [name.split(" (")[0] for name in names] == [row.office.short for row in rows]


@BOTH
def test_a_count_leads_to_its_statements(say):
    """
    And an office to its page, in the reader's language.
    """
    table = last_word_table(last_words(), say)
    tail = "" if say is ID else "&amp;lang=en"

    assert f'href="/data?office=malang{tail}"' in table
    assert f'href="/kantor?office=malang{tail}"' in table
    assert "/data?office=nias" not in table


@pytest.mark.parametrize(
    ("say", "expected"), [(ID, "tak ditemukan angka"), (EN, "no figure found")]
)
def test_nothing_found_is_said_as_such(say, expected):
    """
    Not as a day and not as a nought of days.
    """
    table = last_word_table(last_words(), say)
    (nias,) = [row for row in table.split("<tr>") if ">Nias<" in row]

    assert expected in nias


def test_an_edition_without_dates_or_figures_still_has_words(edition):
    """
    One office, none told of.
    """
    row = next(row for row in last_words().rows if row.office.slug == "nias")
    words = replace(last_words(), rows=(row,))

    assert last_word_caption(words, ID).title == (
        "Untuk nol dari satu kantor ada laporan berangka yang terbit dalam setahun terakhir; "
        "untuk satu kantor tak ditemukan satu angka pun"
    )
    assert "Tak satu pun laporan bertanggal" in last_word_caption(words, ID).subtitle


def test_the_small_world_is_told_whole(small_world):
    """
    Three offices, all heard of this month.
    """
    assert last_word_caption(last_words(), EN).title == (
        "A report with a figure was published within the last year for three of three offices; "
        "every office has at least one figure"
    )
