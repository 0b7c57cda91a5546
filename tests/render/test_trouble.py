"""Claims about components/render/trouble.py: every error has its sentence."""

import pytest

from components.errors import (
    BadAddress,
    ExplorerError,
    NoRelease,
    UnknownFigure,
    UnknownParameter,
    UnknownSlug,
)
from components.model import Language
from components.render.trouble import trouble_sentence, trouble_title
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)

CASES = [
    (
        BadAddress(name="from", value="abc", allowed="2000–2100"),
        "Alamat ini memuat “from=abc”, yang tidak dapat kami baca. Yang dapat dipakai: 2000–2100.",
        "The address holds “from=abc”, which we cannot read. What it may hold: 2000–2100.",
    ),
    (
        UnknownParameter(name="x", known="office, metric"),
        "Alamat ini memuat “x”, yang tidak kami kenal. Yang kami kenal: office, metric.",
        "The address holds “x”, which we do not know. We know: office, metric.",
    ),
    (
        UnknownSlug(kind="office", slug="malanng", near="malang"),
        "Kode kantor “malanng” tidak ada di kamus kami. Yang paling mirip: malang.",
        "Our dictionary has no office with the code “malanng”. The nearest: malang.",
    ),
    (
        UnknownSlug(kind="metric", slug="zzz", near=""),
        "Kode hitungan “zzz” tidak ada di kamus kami, dan tak ada yang mirip dengannya.",
        "Our dictionary has no metric with the code “zzz”, and none like it.",
    ),
    (
        UnknownFigure(id="abc"),
        "Angka dengan kode “abc” tidak ada dalam edisi data mana pun yang kami pegang.",
        "No data edition that we hold has a figure with the code “abc”.",
    ),
    (
        NoRelease(folder="metrics"),
        "Datanya belum tersedia di server ini. Coba lagi sebentar lagi.",
        "The data are not yet available on this server. Please try again shortly.",
    ),
    (
        ExplorerError(),
        "Ada yang rusak di sisi kami, bukan pada pertanyaan Anda. Coba lagi sebentar lagi.",
        "Something broke on our side; it was not your question. Please try again shortly.",
    ),
]


@pytest.mark.parametrize(("error", "indonesian", "english"), CASES)
def test_an_error_says_what_was_asked_and_what_exists(error, indonesian, english):
    """
    A bad address gives a sentence, not a stack.
    """
    actual = (trouble_sentence(error, ID), trouble_sentence(error, EN))

    assert actual == (indonesian, english)


@pytest.mark.parametrize("status", [400, 404, 410, 500, 503, 418])
def test_every_status_has_a_title(status):
    """
    One that we do not foresee has that of a fault of ours.
    """
    actual = (trouble_title(status, ID), trouble_title(status, EN))

    assert all(actual)
