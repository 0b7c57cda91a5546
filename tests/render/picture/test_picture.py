"""Claims about components/render/picture: a picture is complete by itself, in any size."""

import re
from io import BytesIO

import pytest
from PIL import Image

from components.charts.palette import LIGHT
from components.render import picture
from components.render.picture.size import CARD, COLUMN, PHONE, SQUARE, STORY, Size
from tests.render.picture.eyes import (
    ASKED,
    EN,
    ID,
    MANNER_NAMES,
    MANNERS,
    SVG,
    Seen,
    drawing,
    seen,
)

SIZES = {"card": CARD, "square": SQUARE, "story": STORY, "phone": PHONE, "column": COLUMN}


def together(found: Seen) -> str:
    """All that is written, line after line."""
    return plain(" ".join(found.words))


def plain(text: str) -> str:
    """The text with common spaces."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("name", ASKED)
@pytest.mark.parametrize(("say", "look"), MANNERS, ids=MANNER_NAMES)
def test_a_picture_carries_title_description_source_and_ground(name, say, look, edition):
    """
    For the eye, for those who hear it, and for whoever finds it alone.
    """
    drawn = drawing(name, say)
    svg = picture.svg(drawn, say, look, COLUMN)
    found, words = seen(svg), drawn.caption

    assert (found.said("title"), found.said("desc")) == (words.title, drawn.alt)
    assert (found.root.get("role"), found.root.get("lang")) == ("img", say.language)
    for text in (words.title, words.subtitle, words.source):
        assert plain(text) in together(found)
    assert look.background.encode() in svg


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("name", ASKED)
def test_a_picture_is_valid_whatever_its_size(name, size, edition):
    """
    Well-formed, as large as asked, without script, font or address of anybody's.
    """
    svg = picture.svg(drawing(name), ID, LIGHT, size)
    found = seen(svg)

    assert found.root.get("width") == str(size.width)
    assert size.height is None or found.root.get("height") == str(size.height)
    assert not re.search(rb"NaN|undefined|Infinity|<script|@font-face|https?://(?!www\.w3)", svg)
    assert len(found.ids) == len(set(found.ids))
    assert found.links == []


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("name", ASKED)
def test_no_words_lie_over_the_plot_or_beyond_the_edge(name, size, edition):
    """
    Title, subtitle and key end where the plot begins, the plot where the source begins.
    """
    root = seen(picture.svg(drawing(name), ID, LIGHT, size)).root
    wide, high = (float(one) for one in root.get("viewBox", "").split()[2:])
    plot = next((one for one in root if _is_plot(one)), None)
    lines = [y for one in root if one.tag == f"{SVG}text" for y in _lines(one)]

    assert all(0 < y < high for y in lines)
    if plot is None or not len(plot):
        return
    left, top = _place(plot)
    inside = [top + y * _shrink(plot) for one in plot.iter(f"{SVG}text") for y in _lines(one)]
    assert 0 < left < wide
    assert max(inside) < max(lines)
    if left < wide * 0.3:
        above = [y for y in lines if y < top]
        assert len([y for y in lines if top <= y <= max(inside)]) == 0
        assert above


@pytest.mark.parametrize("name", ASKED)
def test_a_card_keeps_the_numbers_of_its_title(name, edition):
    """
    A title may be cut, but never through a number.
    """
    drawn = drawing(name)
    title = plain(drawn.caption.title)
    shown = together(seen(picture.svg(drawn, ID, LIGHT, CARD)))
    numbers = set(re.findall(r"\d[\d.,]*\d|\d", title))

    assert title in shown or "…" in shown
    assert all(number in shown for number in numbers) or "…" in shown


def test_a_ranking_too_long_for_a_card_says_how_many_rows_are_left(edition):
    """
    In the reader's language.
    """
    for say, words in ((ID, r"\d+ baris lagi ada di halaman"), (EN, r"\d+ more rows on this")):
        card = together(seen(picture.svg(drawing("ranking of all", say), say, LIGHT, CARD)))
        whole = together(seen(picture.svg(drawing("ranking of all", say), say, LIGHT, COLUMN)))

        assert re.search(words, card)
        assert not re.search(words, whole)


def test_letters_of_a_card_can_be_read_on_a_phone(edition):
    """
    A card is shown at a third of its size: its title needs 30 pixels, its labels 14.
    """
    for name in ("trend", "ranking of all", "map"):
        root = seen(picture.svg(drawing(name), ID, LIGHT, CARD)).root
        zoom = 1200 / float(root.get("viewBox", "").split()[2])
        sizes = [float(one.get("font-size", 0)) for one in root.iter(f"{SVG}text")]

        assert max(sizes) * zoom >= 30
        assert min(size for size in sizes if size) * zoom >= 14


def test_nothing_found_is_said_and_not_drawn(edition):
    """
    An empty scale would look like noughts.
    """
    found = seen(picture.svg(drawing("nothing"), ID, LIGHT, CARD))

    assert "Tak ditemukan" in together(found)
    assert list(found.root.iter(f"{SVG}circle")) == []


def test_a_picture_of_a_known_site_leads_to_the_receipts(edition):
    """
    With an absolute base; then it is no mere image.
    """
    drawn = drawing("ranking of two")
    found = seen(picture.svg(drawn, ID, LIGHT, COLUMN, "https://contoh.id"))

    assert {link.rpartition("/")[0] for link in found.links} == {"https://contoh.id/angka"}
    assert {link.rpartition("/")[2] for link in found.links} <= {one.id for one in drawn.figures}
    assert found.root.get("role") == "group"


@pytest.mark.parametrize("make", [picture.svg, picture.png])
def test_the_same_question_makes_the_same_bytes(make, edition):
    """
    So that what is served and what is published are one, and an ETag holds.
    """
    first, again = (make(drawing("trend"), ID, LIGHT, CARD) for _ in range(2))

    assert first == again


def test_a_png_is_as_large_as_asked_and_says_what_it_is(edition):
    """
    Every pixel as many dots as the scale says.
    """
    drawn = drawing("trend")
    found = Image.open(BytesIO(picture.png(drawn, ID, LIGHT, Size(360, 360, 2))))
    found.load()

    assert found.size == (720, 720)
    assert found.text["Title"] == drawn.caption.title
    assert found.text["Source"] == drawn.caption.source
    assert found.text["Copyright"] == "CC BY 4.0"


def test_a_card_is_light_enough_for_a_link_preview(edition):
    """
    Networks give up on pictures that are slow to come; 150 kB is what we allow ourselves.
    """
    for name in ASKED:
        assert len(picture.png(drawing(name), ID, LIGHT, CARD)) <= 100_000


def test_fewer_colours_leave_the_ground_as_it_is(edition):
    """
    A card stands on a page of the same colour.
    """
    for say, look in MANNERS:
        found = Image.open(BytesIO(picture.png(drawing("map", say), say, look, CARD)))
        red, green, blue = found.convert("RGB").getpixel((2, 2))

        assert f"#{red:02X}{green:02X}{blue:02X}" == look.background


def test_a_pdf_is_one_page_in_our_letters(edition):
    """
    As text: a reader can search it.
    """
    page = picture.pdf(drawing("trend"), ID, LIGHT, COLUMN)

    assert page.startswith(b"%PDF-")
    assert page.count(b"/Type /Page\n") == 1
    assert b"HankenGrotesk" in page
    assert b"Newsreader" in page


def _is_plot(element) -> bool:
    return (
        element.tag == f"{SVG}g"
        and element.get("transform", "").startswith("translate")
        and any(True for _ in element.iter(f"{SVG}text"))
    )


def _place(element) -> tuple[float, float]:
    numbers = re.findall(r"-?[\d.]+", element.get("transform", ""))
    return float(numbers[0]), float(numbers[1])


def _shrink(element) -> float:
    found = re.search(r"scale\(([\d.]+)\)", element.get("transform", ""))
    return float(found[1]) if found else 1.0


def _lines(element) -> list[float]:
    y = float(element.get("y", 0))
    steps = [float(one.get("dy", 0)) for one in element]
    return [y + sum(steps[: at + 1]) for at in range(len(steps))] or [y]
