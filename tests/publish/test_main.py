"""The command."""

import errno
import json

import pytest

from components.errors import NoRelease
from components.model import Language
from components.publish import __main__ as command
from components.publish.fronts import PAGES
from components.words import sentences, speaking
from tests.publish.fake import Fake

HERE = ["--base-url", "https://ki.example", "--jobs", "1", "--only", "machines,metrics,embeds"]


@pytest.fixture
def endings(monkeypatch, small_world, tmp_path):
    """The small world, answered by stand-ins, with one embed listed."""
    monkeypatch.setattr(command, "endings", lambda _base: Fake())
    monkeypatch.setattr(command.paths, "CURATED", tmp_path / "curated")
    (tmp_path / "curated").mkdir()
    (tmp_path / "curated" / "embeds.csv").write_text(
        "embed_id,chart,address,note\ncontoh,trend,office=contoh-satu,\n"
    )
    return small_world


def test_a_publish_says_what_it_did(endings, out, capsys):
    """
    And the second one that nothing had to be done.
    """
    assert command.main([str(out), *HERE]) == 0
    first = capsys.readouterr()
    assert command.main([str(out), *HERE, "--lang", "en"]) == 0
    second = capsys.readouterr()

    files = len(json.loads((out / "manifest.json").read_text())["files"])
    assert (
        first.out
        == f"Selesai: {files} berkas, {files} di antaranya baru atau berubah, 0 dihapus.\n"
    )
    assert "berkas" in first.err
    assert second.out == f"Nothing has changed: {files} files stay as they were.\n"


def test_the_copy_has_its_door_and_its_hosts_settings(endings, out):
    """
    Beside the endings: a front page, a word for the explorer, nginx, _headers, _redirects.
    """
    command.main([str(out), *HERE])
    told = json.loads((out / "manifest.json").read_text())

    assert told["base"] == "https://ki.example"
    assert told["release"] == endings.id
    for name in ("index.html", "404.html", "_headers", "_redirects", "nginx/http.conf"):
        assert (out / name).is_file()
    for page in PAGES:
        assert (out / page.strip("/") / "lang=en" / "index.html").is_file()


def test_what_was_refused_is_told_line_by_line(endings, out, capsys, monkeypatch):
    """
    With the sentence that a reader would get there, and the exit code 1.
    """
    monkeypatch.setattr(command, "endings", lambda _base: Fake(bad="/m/deportations"))

    assert command.main([str(out), *HERE, "--lang", "en"]) == 1
    told = capsys.readouterr().err
    assert "/m/deportations?lang=en: " in told
    assert "Addresses that could not be answered: 2" in told
    assert not out.exists()


def test_a_folder_of_somebody_else_is_refused_in_a_sentence(endings, out, capsys):
    """
    Not with a trace.
    """
    out.mkdir()
    (out / "thesis.txt").write_text("x")

    assert command.main([str(out), *HERE]) == 1
    assert "manifest.json" in capsys.readouterr().err


def test_a_full_disk_is_a_sentence(endings, out, capsys, monkeypatch):
    """
    And leaves what was live.
    """

    def full(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device", "x")

    monkeypatch.setattr(command, "publish", full)

    assert command.main([str(out), *HERE]) == 1
    told = capsys.readouterr().err
    assert speaking(Language.ID)("system.full") in told
    assert "No space left" not in told


def test_without_data_it_says_so(endings, out, capsys, monkeypatch):
    """
    Nothing is written.
    """

    def none(_base):
        raise NoRelease(folder="x")

    monkeypatch.setattr(command, "endings", none)

    assert command.main([str(out), *HERE]) == 1
    assert not out.exists()


def test_without_an_address_of_its_own_it_warns(endings, out, capsys):
    """
    Sitemaps want full addresses.
    """
    command.main([str(out), "--base-url", "", *HERE[2:]])

    assert "BASE_URL" in capsys.readouterr().err


def test_an_unknown_section_or_ending_is_refused_by_name(endings, out):
    """
    The parser says which there are.
    """
    for wrong in (["--only", "everything"], ["--without", "exe"]):
        with pytest.raises(SystemExit):
            command.main([str(out), *wrong])


@pytest.mark.parametrize("language", Language)
def test_every_error_of_publish_has_its_sentence(language):
    """
    Those of the word file are all of both languages.
    """
    keys = {key for key in sentences(language) if key.startswith("publish.")}

    assert keys == {key for key in sentences(Language.ID) if key.startswith("publish.")}
