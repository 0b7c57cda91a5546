"""Claims about components/render/picture/size.py: what a picture may be asked to be."""

import pytest

from components.errors import BadAddress
from components.render.picture.size import CARD, PRESETS, Size, read_size


def test_nothing_asked_is_a_column_of_text():
    """
    720 pixels wide, as high as what it holds, one dot a pixel.
    """
    assert read_size() == Size(720, None, 1)


@pytest.mark.parametrize("name", [name for name in PRESETS if "x" in name])
def test_a_preset_is_called_by_its_size(name):
    """
    What the address says is what the picture is.
    """
    width, height = name.split("x")

    assert read_size(width, height) == PRESETS[name]


@pytest.mark.parametrize(
    ("asked", "name", "allowed"),
    [
        (("999999",), "w", "240–2400"),
        (("239",), "w", "240–2400"),
        (("-5",), "w", "240–2400"),
        (("١٢٠٠",), "w", "240–2400"),
        (("7e2",), "w", "240–2400"),
        (("720", "0"), "h", "300–2160"),
        (("2400", "200"), "h", "1000–2400"),
        (("240", "2400"), "h", "200–720"),
        (("720", None, "4"), "scale", "1–3"),
        (("720", None, "1.5"), "scale", "1–3"),
        (("2400", "2400", "2"), "scale", "1–1"),
    ],
)
def test_a_size_beyond_the_bounds_is_refused_and_the_bounds_are_named(asked, name, allowed):
    """
    Before anything is drawn; the allowed heights depend on the width, the scale on both.
    """
    with pytest.raises(BadAddress) as refused:
        read_size(*asked)

    assert (refused.value.facts["name"], refused.value.facts["allowed"]) == (name, allowed)


@pytest.mark.parametrize(("width", "scale"), [(240, 3), (720, 2), (1155, 3), (2400, 1)])
def test_no_picture_has_more_than_twelve_million_dots(width, scale):
    """
    Not even one whose height nobody gave.
    """
    size = Size(width, None, scale)

    assert width * size.highest * scale**2 <= 12_000_000
    assert size.highest <= 2400


def test_the_card_of_a_link_is_as_large_as_networks_ask():
    """
    1200 by 630, the size of OG and X cards.
    """
    assert (CARD.width, CARD.height) == (1200, 630)
