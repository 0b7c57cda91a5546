"""Claims about components/render/files/kit.py: everything for a newsroom in one archive."""

import io
import json
import zipfile

import pytest

from components.render.drawing import Chart
from components.render.drawings import DRAWN, draw
from components.render.files.csv import csv_bytes
from components.render.files.kit import PICTURES, kit_bytes, ready_sentence
from tests.render.files.samples import BASE, EN, ID, VIEWS, drawn, nothing

TEXTS = ["LICENSE.txt", "README.txt", "citations.bib", "citations.txt", "sentence.txt"]


def picture(drawing, say, name):
    return f"{drawing.chart} {say.language} {name}".encode()


def opened(made):
    archive = zipfile.ZipFile(io.BytesIO(made))
    assert archive.testzip() is None
    return archive


@pytest.mark.parametrize("chart", DRAWN)
def test_every_chart_has_its_kit(chart):
    """
    Four pictures, the data twice, five texts, and what the CSV's columns are.
    """
    names = opened(kit_bytes(drawn(chart, ID), ID, BASE, picture)).namelist()

    endings = sorted(name.rpartition(".")[2] for name in names)
    assert endings == sorted(["png"] * 3 + ["svg", "csv", "json", "xlsx", "bib"] + ["txt"] * 4)
    assert set(TEXTS) <= set(names)


def test_the_files_lie_in_order_and_are_dated_by_the_edition():
    """
    The same bytes whenever it is made.
    """
    drawing = drawn(Chart.TREND, ID)
    first, second = (kit_bytes(drawing, ID, BASE, picture) for _ in range(2))
    infos = opened(first).infolist()

    assert first == second
    assert [one.filename for one in infos] == sorted(one.filename for one in infos)
    day = drawing.edition.day
    assert {one.date_time for one in infos} == {(day.year, day.month, day.day, 0, 0, 0)}


def test_pictures_are_asked_for_by_size_and_named_for_it(edition):
    """
    Whoever draws them is told which.
    """
    drawing = drawn(Chart.TREND, EN)
    archive = opened(kit_bytes(drawing, EN, BASE, picture))
    stem = f"trend-passports_issued-{edition.id}"

    actual = [archive.read(f"{stem}-1080x1920.png"), archive.read(f"{stem}.svg")]

    assert actual == [b"trend en 1080x1920.png", b"trend en svg"]
    assert len(PICTURES) == 4


def test_without_pictures_the_rest_is_there():
    """
    A kit is worth having before anything has been drawn.
    """
    names = opened(kit_bytes(drawn(Chart.TREND, ID), ID, BASE)).namelist()

    assert set(TEXTS) <= set(names)
    assert not any(name.endswith((".png", ".svg")) for name in names)


def test_the_csv_is_the_one_that_its_sidecar_names():
    """
    Byte for byte the file of the same address.
    """
    drawing = drawn(Chart.RANKING, ID)
    archive = opened(kit_bytes(drawing, ID, BASE))

    name = json.loads(archive.read("csv-metadata.json"))["url"]

    assert archive.read(name) == csv_bytes(drawing, ID, BASE)


def test_the_sentence_is_ready_with_its_caveat_in_both_languages():
    """
    The reader's language first; numbers as each writes them.
    """
    actual = ready_sentence(drawn(Chart.TREND, EN), EN, BASE)

    english, indonesian = actual.split("[Bahasa Indonesia]")
    assert "73,338 passports" in english
    assert "Not comparable as they stand:" in english
    assert "73.338 paspor" in indonesian
    assert "Laporan berbeda untuk Blitar 2019 dan 2020" in indonesian


@pytest.mark.parametrize("say", [ID, EN])
def test_the_notes_name_every_file(say):
    """
    And the terms on which they may be used.
    """
    archive = opened(kit_bytes(drawn(Chart.SERVICES, say), say, BASE, picture))
    notes = archive.read("README.txt").decode()

    assert all(f"\n{name}: " in notes for name in archive.namelist())
    assert "https://creativecommons.org/licenses/by/4.0/legalcode" in (
        archive.read("LICENSE.txt").decode()
    )


def test_names_are_plain_whatever_the_words_are(hostile_edition):
    """
    No name leaves the folder that it is unpacked in.
    """
    drawing = draw(Chart.TREND, VIEWS[Chart.TREND], ID)

    names = opened(kit_bytes(drawing, ID, BASE, picture)).namelist()

    assert all(name.isascii() and "/" not in name and ".." not in name for name in names)


def test_nothing_found_is_a_kit_that_says_so():
    """
    No error.
    """
    archive = opened(kit_bytes(nothing(ID), ID, BASE, picture))

    assert nothing(ID).caption.title in archive.read("sentence.txt").decode()
