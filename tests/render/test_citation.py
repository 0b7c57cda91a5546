"""Claims about components/render/citation.py: how a drawing is cited."""

import re
from dataclasses import replace

import pytest

from components.render.citation import citation, pinned
from components.render.drawing import Chart
from components.render.drawings import DRAWN
from tests.render.files.samples import BASE, EN, EVIL, ID, drawn

FIELD = re.compile(r"  (\w+) = \{(.*)\},")


def fields(bibtex):
    head, *lines, foot, last = bibtex.split("\n")
    assert (head[:6], foot, last) == ("@misc{", "}", "")
    return dict(FIELD.fullmatch(line).groups() for line in lines)


def titled(text):
    drawing = drawn(Chart.TREND, ID)
    return replace(drawing, caption=replace(drawing.caption, title=text))


@pytest.mark.parametrize("say", [ID, EN])
@pytest.mark.parametrize("chart", DRAWN)
def test_every_form_names_finding_edition_and_address(chart, say):
    """
    Who finds the citation finds the very figures.
    """
    drawing = drawn(chart, say)

    cited = citation(drawing, say, BASE)

    address = pinned(drawing, say, BASE)
    assert f"v={drawing.edition.id}" in address
    for form in (cited.short, cited.apa, cited.bibtex):
        assert drawing.edition.id in form
        assert address in form


def test_apa_is_author_year_title_edition_address(edition):
    """
    As APA has it for data: the year is the edition's, never the clock's.
    """
    drawing = drawn(Chart.TREND, EN)

    actual = citation(drawing, EN, "").apa

    title = drawing.caption.title
    assert actual == (
        f"Kinerja Imigrasi. (2026). {title} (Edition 2026-11, {edition.id}) [Chart and data]."
    )


def test_without_a_base_there_is_no_address():
    """
    A relative address cites nothing.
    """
    cited = citation(drawn(Chart.TREND, ID), ID, "")

    assert "/g/" not in f"{cited.short}{cited.apa}{cited.bibtex}"
    assert "url" not in fields(cited.bibtex)


def test_the_language_of_the_reader_is_the_citation_s():
    """
    The address leads to the same words.
    """
    actual = fields(citation(drawn(Chart.TREND, EN), EN, BASE).bibtex)

    assert actual["language"] == "english"
    assert actual["url"].endswith("&lang=en")


def test_the_author_is_one_name():
    """
    In braces of its own, else BibTeX would take "Imigrasi" for a surname.
    """
    assert fields(citation(drawn(Chart.TREND, ID), ID, "").bibtex)["author"] == "{Kinerja Imigrasi}"


@pytest.mark.parametrize(
    "text", [*EVIL, "}", "{", r"\input{x}", "50% & $5 #1 a_b ~ ^", "}}\n@misc{x,"]
)
def test_hostile_titles_stay_in_their_field(text):
    """
    Braces balance, for BibTeX counts those behind a backslash too; TeX is given nothing to run.
    """
    bibtex = citation(titled(text), ID, BASE).bibtex
    title = fields(bibtex)["title"][1:-1]

    assert bibtex.count("{") == bibtex.count("}")
    depths = [title[:end].count("{") - title[:end].count("}") for end in range(len(title) + 1)]
    assert min(depths) == 0
    assert re.findall(r"(?<!\\)[%&$#_]", title) == []
    assert re.findall(r"\\(?!text|[%&$#_])", title) == []


def test_a_citation_is_one_line():
    """
    Whatever breaks a title has.
    """
    cited = citation(titled("satu\n  dua\ttiga"), ID, BASE)

    assert "satu dua tiga" in cited.short
    assert "\n" not in cited.apa
