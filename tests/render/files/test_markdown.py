"""Claims about components/render/files/markdown.py: a drawing to paste into a text."""

import re

import pytest

from components.render.drawing import Chart
from components.render.drawings import DRAWN, draw
from components.render.files.listing import listing
from components.render.files.markdown import link, markdown_bytes, plain
from tests.render.files.samples import BASE, EN, EVIL, ID, VIEWS, drawn, nothing

LINK = re.compile(r"(?<!\\)\[(?:[^\]\\]|\\.)*\]\(<([^>]*)>\)")
BARE = re.compile(r"(?<!\\)[<*`_]")


def read(drawing, say, base=BASE):
    return markdown_bytes(drawing, say, base).decode()


def body_of(text):
    """The table's rows without head and rule."""
    return [line for line in text.splitlines() if line.startswith("| ")][2:]


@pytest.mark.parametrize("say", [ID, EN])
@pytest.mark.parametrize("chart", DRAWN)
def test_every_chart_is_finding_rows_and_reports(chart, say):
    """
    One line a row, one a report, and the finding above them.
    """
    drawing = drawn(chart, say)

    text = read(drawing, say)

    assert text.startswith(f"# {plain(drawing.caption.title)}\n")
    assert len(body_of(text)) == len(listing(drawing, say, BASE).rows)
    assert text.count("\n- [") + text.count("\n- ") >= len(drawing.sources)


def test_every_value_leads_to_its_receipt():
    """
    31.871 is a link to where it is proved.
    """
    drawing = drawn(Chart.TREND, ID)

    text = read(drawing, ID)

    for figure in drawing.figures:
        assert f"](<{BASE}/angka/{figure.id}>)" in text


def test_every_row_has_the_columns_of_the_head():
    """
    No text of a report makes a cell of its own.
    """
    lines = [line for line in read(drawn(Chart.RANKING, ID), ID).splitlines() if line[:1] == "|"]

    assert len({len(re.findall(r"(?<!\\)\|", line)) for line in lines}) == 1


@pytest.mark.parametrize("chart", [Chart.TREND, Chart.SERVICES, Chart.RANKING])
def test_hostile_words_are_words(chart, hostile_edition):
    """
    No tag, no emphasis, no link but ours and those to reports over http.
    """
    text = read(draw(chart, VIEWS[chart], ID), ID)
    rest = LINK.sub("", text)
    ours = re.compile(r"^\*\*[^*]+\*\*$|<https://contoh\.test/g/[^>]*>", re.MULTILINE)

    assert all(re.match("https?://", target) for target in LINK.findall(text))
    assert BARE.findall(ours.sub("", rest)) == []
    assert len({len(re.findall(r"(?<!\\)\|", line)) for line in body_of(text)}) == 1


@pytest.mark.parametrize("text", EVIL)
def test_a_text_stays_on_its_line(text):
    """
    And begins no list, heading or quotation.
    """
    actual = plain(text)

    assert "\n" not in actual
    assert not re.match(r"[-+=#>]|\d+[.)]\s", actual)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("31.871 paspor", "31.871 paspor"),
        ("12. Tahun", r"12\. Tahun"),
        ("- satu", r"\- satu"),
        ("a*b_c", r"a\*b\_c"),
    ],
)
def test_only_what_is_markup_is_escaped(text, expected):
    """
    Numbers read as they are.
    """
    assert plain(text) == expected


def test_what_has_no_address_is_no_link():
    """
    An unsafe address was left out before.
    """
    assert link("Ketik", "") == "Ketik"


@pytest.mark.parametrize("say", [ID, EN])
def test_nothing_found_says_so(say):
    """
    In place of a table.
    """
    text = read(nothing(say), say)

    assert "|" not in text
    assert say("files.markdown.none") in text
