"""Claims about components/render/picture/lines.py: words that fit, numbers that stay whole."""

import re

import pytest

from components.charts.measure import text_width
from components.render.picture.lines import Setter, sentences_of

SUBTITLE = (
    "Buku paspor yang diterbitkan kantor. Blitar, 2018–2025, menurut laporan pers. "
    "Malang 33.818 s.d. Nov dan 62.164 s.d. 1/12. Laporan berbeda untuk Blitar 2019."
)
TITLE = "Pada 2024, PNBP di tiga kantor ini berkisar dari Rp 1,58 miliar sampai Rp 140,5 miliar"


def test_an_abbreviation_ends_no_sentence():
    """
    "s.d. Nov" is one thing.
    """
    assert sentences_of(SUBTITLE) == [
        "Buku paspor yang diterbitkan kantor.",
        "Blitar, 2018–2025, menurut laporan pers.",
        "Malang 33.818 s.d. Nov dan 62.164 s.d. 1/12.",
        "Laporan berbeda untuk Blitar 2019.",
    ]


def test_sentences_joined_again_are_the_text():
    """
    Nothing is lost between them.
    """
    assert " ".join(sentences_of(SUBTITLE)) == SUBTITLE


@pytest.mark.parametrize("room", [180, 240, 320, 500, 900])
@pytest.mark.parametrize("most", [1, 2, 3])
def test_a_brief_text_keeps_to_its_lines_and_its_room(room, most):
    """
    Whole sentences before parts of one.
    """
    found = Setter(room).brief(SUBTITLE, 13, most)

    assert len(found.lines) <= most
    assert all(text_width(line, 13) <= room for line in found.lines)


def test_what_is_counted_goes_before_any_caveat():
    """
    The title says it too.
    """
    said = " ".join(Setter(330).brief(SUBTITLE, 13, 3).lines)

    assert said == " ".join(sentences_of(SUBTITLE)[1:])


def test_a_text_that_fits_is_left_alone():
    """
    To the letter.
    """
    assert " ".join(Setter(400).brief(SUBTITLE, 13, 9).lines) == SUBTITLE


@pytest.mark.parametrize("room", range(150, 420, 15))
@pytest.mark.parametrize("most", [1, 2, 3])
def test_the_ellipsis_is_never_on_a_number(room, most):
    """
    "Rp 1,58…" would be another sum than "Rp 1,58 miliar".
    """
    said = " ".join(Setter(room).bold(TITLE, 22, most).lines)

    assert said == TITLE or re.search(r"[^\d\W]…$", said)
    assert not said.endswith(("Rp…", "IDR…"))
    assert len(Setter(room).bold(TITLE, 22, most).lines) <= most


def test_letters_that_run_wider_take_more_lines():
    """
    A reader's own may be a tenth wider than those measured.
    """
    assert len(Setter(400, 1.4).plain(SUBTITLE, 13).lines) > len(
        Setter(400).plain(SUBTITLE, 13).lines
    )


def test_no_words_take_no_room():
    """
    An empty subtitle leaves no gap.
    """
    assert Setter(400).plain("", 13).height == 0
