"""Claims about components/charts/measure.py."""

from fontTools.ttLib import TTFont

from components import paths
from components.charts.measure import text_width, wrapped

WORDS = ("Malang 73.338", "Tanjung Balai Karimun", "20.790 atau 23.721", "Rp 136,62 miliar")


def drawn_width(text, size, weight):
    """The width of a text in our own font."""
    font = TTFont(paths.ROOT / "components" / "charts" / "fonts" / f"hanken-grotesk-{weight}.ttf")
    glyphs, advance = font.getBestCmap(), font["hmtx"]
    total = sum(advance[glyphs[ord(sign)]][0] for sign in text)
    return total / font["head"].unitsPerEm * size


def test_a_text_is_measured_a_little_wide():
    """
    At most a fifth over what our font takes, and hardly under it.
    """
    ratios = [
        text_width(text, 12, bold=bold) / drawn_width(text, 12, 600 if bold else 400)
        for text in WORDS
        for bold in (False, True)
    ]

    assert min(ratios) > 0.97
    assert max(ratios) < 1.2


def test_a_text_is_broken_at_spaces():
    """
    The last line takes what is left.
    """
    assert wrapped("Tarif PNBP keimigrasian berubah", 11, 90) == (
        "Tarif PNBP",
        "keimigrasian berubah",
    )
