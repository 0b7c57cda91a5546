"""Claims about components/render/disagreement.py: the words around contradictions."""

import pytest

from components.query.disputes import Dispute, disputes, of_office
from components.render.disagreement import disagreement_caption
from tests.charts.drawing import EN, ID
from tests.figures import year


def quarrel(edition, *values):
    """An invented contradiction over Malang's passports."""
    source = next(iter(edition.sources))
    said = tuple(year(2024, value, source=source) for value in values)
    return Dispute(
        office="malang",
        metric="passports_issued",
        parts=(),
        period=said[0].period,
        figures=said,
    )


@pytest.mark.parametrize(
    ("say", "expected"),
    [
        (
            ID,
            (
                "{n} kali laporan berbeda tentang hal yang sama; selisih terlebar 627,3%: 11 "
                "atau 80 "
                "untuk WNA yang dideportasi di Semarang pada 2022"
            ),
        ),
        (
            EN,
            (
                "Reports differ {n} times on the same thing; the widest gap is 627.3%: 11 or 80 "
                "for foreigners deported at Semarang in 2022"
            ),
        ),
    ],
)
def test_the_title_counts_them_and_gives_the_widest_with_all_its_values(edition, say, expected):
    """
    Counted from the edition, never typed.
    """
    found = disputes(edition)

    assert disagreement_caption(found, edition, say).title == expected.format(n=len(found))


@pytest.mark.parametrize(
    ("say", "start"),
    [
        (ID, "Empat kali laporan tentang Blitar berbeda; selisih terlebar 533,3%: 3 atau 19 "),
        (EN, "Reports on Blitar differ four times; the widest gap is 533.3%: 3 or 19 "),
    ],
)
def test_one_offices_contradictions_are_told_as_its_own(edition, say, start):
    """
    Four times, in words.
    """
    words = disagreement_caption(of_office(edition, "blitar"), edition, say)

    assert words.title.startswith(start)


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_the_words_say_that_the_scale_is_a_root(edition, say):
    """
    LOOK 4: root scales only where the words say so; of one, of some and of all.
    """
    for found in (disputes(edition), of_office(edition, "blitar"), disputes(edition)[:1]):
        words = disagreement_caption(found, edition, say)

        assert say("disagreement.subtitle") in words.subtitle
        assert len(words.alt) <= 220
        assert words.long.endswith(".")


def test_a_lone_contradiction_keeps_its_own_caption(edition):
    """
    Both values in the title, each publisher in the long text.
    """
    words = disagreement_caption([quarrel(edition, "10", "15")], edition, EN)

    assert words.title == "10 or 15: two values for passports issued at Malang in 2024"


def test_a_zero_is_never_passed_over_for_the_widest(edition):
    """
    Beside an endless gap the widest percentage is only the widest of those in per cent.
    """
    found = [quarrel(edition, "0", "4"), quarrel(edition, "10", "15")]
    words = disagreement_caption(found, edition, EN)

    assert "; in per cent the widest gap is 50%" in words.title
    assert EN("disagreement.from_zero") in words.subtitle


def test_only_zeros_have_no_widest(edition):
    """
    The count alone.
    """
    found = [quarrel(edition, "0", "4"), quarrel(edition, "0", "9")]

    assert (
        disagreement_caption(found, edition, ID).title == "Dua kali laporan tentang Malang berbeda"
    )


def test_small_gaps_are_said_to_be_small(edition):
    """
    Under half a per cent: one mark in charts, both figures in tables.
    """
    found = [one for one in disputes(edition) if not one.wide]
    words = disagreement_caption(found, edition, EN)

    assert "In all of them the gap is under half a per cent." in words.subtitle


def test_none_is_said_without_a_boast(edition):
    """
    That nothing contradicts a figure does not make it right.
    """
    words = disagreement_caption((), edition, ID)

    assert words.title == "Tak ditemukan laporan yang berbeda tentang hal yang sama"
    assert "tidak berarti semua angka benar" in words.subtitle
