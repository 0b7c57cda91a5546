"""Claims about components/render/caption.py: the parts that every caption shares."""

import pytest

from components.model import Language
from components.render.caption import ALT_MOST, fitted, source_line_of
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (["One.", "Two."], "One. Two."),
        (["One.", "", "Two."], "One. Two."),
        (["A" * 10, "B" * 20, "C" * 5], "A" * 10 + " " + "C" * 5),
        ([], ""),
        (["word " * 10], "word word word word…"),
    ],
)
def test_what_does_not_fit_is_left_out_whole(sentences, expected):
    """
    The order is that of importance; a later short sentence may still find room.
    """
    actual = fitted(sentences, most=21)

    assert actual == expected


def test_the_limit_of_an_alternative_text_is_220():
    """
    ANCHORS (b) 10.
    """
    actual = len(fitted(["x" * 30 + " "] * 30))

    assert (actual <= ALT_MOST, ALT_MOST) == (True, 220)


@pytest.mark.parametrize(
    ("count", "say", "expected"),
    [
        (0, ID, "Sumber: 0 laporan pers · Kinerja"),
        (1, EN, "Source: 1 press report, "),
        (2, EN, "Source: 2 press reports, "),
    ],
)
def test_the_source_line_counts_reports(edition, count, say, expected):
    """
    One report is one report, and reports without a date give no years.
    """
    dated = [source for source in edition.sources.values() if source.published][:count]

    actual = source_line_of(dated, edition, say)

    assert actual.startswith(expected)
