"""Claims about components/render/feed.py, feed_entries.py and feed_editions.py."""

import shutil
from datetime import date
from xml.etree import ElementTree as ET

import pytest

from components import paths
from components.errors import UnknownSlug
from components.ingest.build import build
from components.model import Language
from components.query import release
from components.render.feed import feed
from components.render.feed_editions import editions
from components.words import speaking
from tests import world
from tests.conftest import forget

ATOM = "{http://www.w3.org/2005/Atom}"
ID, EN = speaking(Language.ID), speaking(Language.EN)
BASE = "https://b.test"
NEW_ROW = "contoh-harian-2023-12,contoh-dua,deportations,2023-01-01,2023-12-31,7,people,eq,7,,,,"


def parsed(text):
    return ET.fromstring(text.encode())  # noqa: S314 - our own answer


def entries(text):
    return parsed(text).findall(f"{ATOM}entry")


def said(element, name):
    found = element.find(f"{ATOM}{name}")
    assert found is not None, name
    return found.text or ""


@pytest.fixture
def two_editions(tmp_path, monkeypatch):
    """The small world, and the same a month later with one statement more."""
    curated = tmp_path / "curated"
    shutil.copytree(world.CURATED, curated)
    out, kept = tmp_path / "metrics", tmp_path / "releases"
    assert build(curated, world.CATALOGUE, out, kept).release
    figures, named = curated / "figures.csv", curated / "release.toml"
    figures.write_text(figures.read_text().rstrip("\n") + f"\n{NEW_ROW}\n")
    text = named.read_text().replace('"contoh"', '"contoh-2"').replace("2025-01-15", "2025-02-15")
    named.write_text(text)
    outcome = build(curated, world.CATALOGUE, out, kept)
    assert outcome.release, outcome.faults
    monkeypatch.setattr(paths, "METRICS", out)
    monkeypatch.setattr(paths, "RELEASES", kept)
    forget()
    yield release(None)
    forget()


def check(text):
    """What RFC 4287 demands of a feed and of its entries."""
    root = parsed(text)
    assert root.tag == f"{ATOM}feed"
    for one in (root, *root.findall(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            assert len(one.findall(f"{ATOM}{name}")) == 1
            assert said(one, name).strip()
        assert said(one, "id").startswith("tag:kinerja-imigrasi,2")
        assert said(one, "updated").endswith("T00:00:00+07:00")
    assert said(root.find(f"{ATOM}author"), "name")
    ids = [said(one, "id") for one in entries(text)]
    assert len(ids) == len(set(ids))
    links = [link.get("href", "") for link in root.iter(f"{ATOM}link")]
    assert all(link.startswith(f"{BASE}/") for link in links)
    own = [link for link in root.findall(f"{ATOM}link") if link.get("rel") == "self"]
    assert len(own) == 1
    for entry in entries(text):
        kinds = [link.get("rel") for link in entry.findall(f"{ATOM}link")]
        assert kinds == ["alternate"]
    newest = max(said(one, "updated") for one in entries(text))
    assert said(root, "updated") == newest


@pytest.mark.parametrize("say", [ID, EN])
@pytest.mark.parametrize("office", [None, "blitar", "ditjen-imigrasi", "rudenim-denpasar"])
def test_the_feed_is_valid_atom(edition, say, office):
    """
    For the site and for any institution, in both languages.
    """
    check(feed(office, say, BASE))


def test_an_edition_is_announced_with_what_it_holds(edition):
    """
    Its curated name, title and day, and rows counted by the build.
    """
    (entry,) = entries(feed(None, ID, BASE))

    figures = ID.number(len(edition.every()))
    assert said(entry, "title") == f"Edisi data {edition.name}: Edisi pertama"
    assert said(entry, "updated").startswith(edition.day.isoformat())
    assert f"memuat {figures} pernyataan dari" in said(entry, "content")


def test_an_id_is_the_same_in_both_languages_and_wherever_the_site_stands(edition):
    """
    A reader who moves on with us is not told everything anew.
    """
    texts = [feed("blitar", ID, BASE), feed("blitar", EN, "https://other.test")]

    ids = [[said(one, "id") for one in (parsed(text), *entries(text))] for text in texts]
    assert ids[0] == ids[1]


def test_the_first_edition_tells_how_much_there_is_of_an_office(edition):
    """
    With its newest statements as sentences, each said once, and the rest counted.
    """
    (entry,) = entries(feed("blitar", EN, BASE))

    count = len(edition.office("blitar"))
    lines = said(entry, "content").splitlines()
    assert said(entry, "title") == f"Data edition {edition.name}: {count} statements about Blitar"
    assert len(lines) == len(set(lines)) == 21
    assert lines[-1].startswith("Besides these there are ")
    assert all(line.endswith(".") for line in lines)


def test_a_correction_is_announced_on_its_day(small_world):
    """
    What was, what is, and why, in the reader's language; it leads to the receipt.
    """
    found = [one for one in entries(feed(None, EN, BASE)) if "correction" in said(one, "id")]

    (entry,) = found
    (row,) = small_world.table("corrections")
    link = entry.find(f"{ATOM}link")
    assert said(entry, "title").startswith("Corrected: ")
    assert "from “40” to “4”" in said(entry, "content")
    assert "Keyed wrongly" in said(entry, "content")
    assert said(entry, "updated").startswith("2025-01-15")
    assert link.get("href") == f"{BASE}/angka/{row['figure_id']}?lang=en"


@pytest.mark.parametrize(("office", "expected"), [("contoh-satu", 1), ("contoh-dua", 0)])
def test_an_office_hears_of_its_own_corrections_alone(small_world, office, expected):
    """
    And of every one of them.
    """
    found = [one for one in entries(feed(office, ID, BASE)) if "correction" in said(one, "id")]

    assert len(found) == expected


def test_an_office_without_figures_has_an_empty_feed(edition):
    """
    Valid all the same: something may come.
    """
    told = {figure.office for figure in edition.every()}
    silent = next(slug for slug in edition.catalogue.offices if slug not in told)

    root = parsed(feed(silent, ID, BASE))

    assert root.findall(f"{ATOM}entry") == []
    assert said(root, "updated").startswith(edition.day.isoformat())


def test_an_office_that_is_none_is_refused(edition):
    """
    With what is near.
    """
    with pytest.raises(UnknownSlug, match="blitar"):
        feed("bliter", ID, BASE)


def test_editions_are_known_newest_first(two_editions):
    """
    The current one, then the archive.
    """
    found = editions()

    assert [one.name for one in found] == ["contoh-2", "contoh"]
    assert [one.day for one in found] == [date(2025, 2, 15), date(2025, 1, 15)]
    assert found[0].figures == found[1].figures + 1


def test_every_edition_that_we_hold_is_announced(two_editions):
    """
    Each with a link that pins it.
    """
    text = feed(None, ID, BASE)

    check(text)
    found = [one for one in entries(text) if "edition" in said(one, "id")]
    links = [one.find(f"{ATOM}link").get("href") for one in found]
    assert links == [f"{BASE}/data?v={one.id}" for one in editions()]


@pytest.mark.parametrize("say", [ID, EN])
def test_an_office_hears_what_is_new_of_it(two_editions, say):
    """
    One statement for the office that got one; the first edition as a whole.
    """
    text = feed("contoh-dua", say, BASE)

    check(text)
    newest, first = entries(text)
    one_new = {
        Language.ID: "Edisi data contoh-2: 1 pernyataan baru tentang Contoh Dua",
        Language.EN: "Data edition contoh-2: 1 new statement about Contoh Dua",
    }
    assert said(newest, "title") == one_new[say.language]
    assert len(said(newest, "content").splitlines()) == 1
    assert "7" in said(newest, "content")
    assert said(first, "id").endswith("edition/contoh/office/contoh-dua")


def test_an_office_of_which_nothing_is_new_hears_nothing(two_editions):
    """
    An edition is no news by itself.
    """
    found = entries(feed("contoh-tiga", ID, BASE))

    assert ["contoh-2" in said(one, "id") for one in found] == [False]
