"""Claims about tracing and writing: the same drawing in a fraction of the bytes."""

import re
from io import BytesIO

import pytest
from PIL import Image, ImageChops

from components.charts.palette import LIGHT
from components.render.picture.elements import element, told
from components.render.picture.engraver import engraved, raster
from components.render.picture.outlines import number
from components.render.picture.tracing import traced
from components.render.picture.writing import Pen, written
from tests.render.picture.eyes import ASKED, drawing, seen

DRAWN = [name for name in ASKED if name != "nothing"]


def vegas(name: str, width: int = 420) -> str:
    """What Vega writes for a drawing."""
    return engraved(drawing(name).panels[0].paint(LIGHT, width), width)


def ours(svg: str, pen: Pen) -> str:
    """The same written anew, on the ground that Vega gives it."""
    trace = traced(svg)
    size = {"width": number(trace.width), "height": number(trace.height)}
    box = f"0 0 {size['width']} {size['height']}"
    root = element("svg", xmlns="http://www.w3.org/2000/svg", viewBox=box, fill="none", **size)
    root.set("font-family", '"Hanken Grotesk"')
    root.append(element("rect", width="100%", height="100%", fill=LIGHT.background))
    root.extend(written(trace.inks, pen))
    return told(root)


@pytest.mark.parametrize("name", DRAWN)
def test_the_shortened_drawing_looks_the_same(name, edition):
    """
    Pixel by pixel, but for a shade at the edge of a coast or a letter.
    """
    before = vegas(name)
    images = [
        Image.open(BytesIO(raster(svg, 1))).convert("L") for svg in (before, ours(before, Pen()))
    ]
    change = ImageChops.difference(*images).histogram()

    assert images[0].size == images[1].size
    assert sum(change[64:]) / sum(change) < 0.004


@pytest.mark.parametrize("name", DRAWN)
def test_it_is_a_third_of_the_bytes_or_less(name, edition):
    """
    Vega names the font in every word.
    """
    before = vegas(name)

    assert len(ours(before, Pen())) * 3 <= len(before)


@pytest.mark.parametrize("name", DRAWN)
def test_no_word_is_lost_or_added(name, edition):
    """
    Rims are not words: they are the same words used again.
    """
    before = seen(vegas(name)).words
    after = seen(ours(vegas(name), Pen())).words

    assert set(after) == {word for word in before if word}


@pytest.mark.parametrize("name", DRAWN)
def test_ids_are_unique_and_begin_with_the_prefix(name, edition):
    """
    Several drawings stand on one page.
    """
    ids = seen(ours(vegas(name), Pen("kiri-"))).ids

    assert len(ids) == len(set(ids))
    assert all(one.startswith("kiri-") for one in ids)


@pytest.mark.parametrize("name", DRAWN)
def test_every_reference_is_to_something_that_is_there(name, edition):
    """
    And to nothing outside: no address but our own receipts.
    """
    drawn = ours(vegas(name), Pen("k"))
    found = seen(drawn)

    assert set(re.findall(r'(?:href="|url\()#([^")]+)', drawn)) <= set(found.ids)
    assert "vega.github.io" not in drawn
    assert "xlink" not in drawn
    assert not re.search(r"NaN|undefined|Infinity", drawn)


def test_marks_lead_to_their_receipts_and_say_their_sentence(edition):
    """
    Where links are wanted; without them not even the clear discs for fingers are left.
    """
    svg = vegas("ranking of two")
    rows = drawing("ranking of two").panels[0].paint(LIGHT, 420).rows["dots"]
    said = {str(row["href"]): str(row["words"]) for row in rows}
    with_links = seen(ours(svg, Pen(links=True, base="https://contoh.id", said=said)))

    assert with_links.links == [f"https://contoh.id{href}" for href in said]
    assert seen(ours(svg, Pen())).links == []
    assert "pointer-events" not in ours(svg, Pen())
    for words in said.values():
        assert words in ours(svg, Pen(links=True, said=said))


def test_control_characters_do_not_break_the_file():
    """
    XML has no way to write them.
    """
    assert told(element("text", "a\x00b\x1fc", aria_label="x\x07")) == (
        '<text aria-label="x ">a b c</text>'
    )


def test_what_could_be_markup_is_text():
    """
    A report may be called anything.
    """
    assert "<script>" not in told(element("title", "<script>alert(1)</script>"))
