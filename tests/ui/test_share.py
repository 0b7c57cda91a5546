"""Claims about components/ui/share.py: every chart can be taken away, from where the site is."""

from types import SimpleNamespace

import pytest

from components.model import Language
from components.settings import read
from components.ui import share
from components.words import speaking
from tests.pages.opening import charts, opened, shown

BLOCK = '<details class="ki-share">'


@pytest.mark.parametrize(
    ("name", "asked", "blocks"),
    [
        ("ringkasan", {}, 1),
        ("bandingkan", {"office": ["malang", "blitar"]}, 1),
        ("layanan", {}, 1),
        ("cakupan", {}, 2),
    ],
)
@pytest.mark.parametrize("language", list(Language))
def test_every_card_has_one_block_in_the_readers_language(name, asked, blocks, language):
    """
    Folded, and told in the language of the page.
    """
    html = shown(opened(name, lang=language, **asked))
    files = html.split(BLOCK)[1:]

    assert len(files) == blocks
    assert all(("lang=en" in one) is (language is Language.EN) for one in files)
    assert html.count(speaking(language)("share.summary")) == blocks


def test_what_is_empty_offers_nothing():
    """
    No chart, no files of it.
    """
    page = opened("bandingkan", office="klungkung", metric="revenue")

    assert charts(page) == []
    assert BLOCK not in shown(page)


@pytest.mark.parametrize(
    ("setting", "url", "origin"),
    [
        ("https://kinerja.example/", "http://inside:8501/kantor", "https://kinerja.example"),
        ("https://kinerja.example/data/", None, "https://kinerja.example/data"),
        ("", "http://localhost:8501/kantor", "http://localhost:8501"),
        ("", "http://localhost:8501/", "http://localhost:8501"),
        ("", "http://localhost:8501", "http://localhost:8501"),
        ("", "https://host.example/imigrasi/kantor", "https://host.example/imigrasi"),
        ("", None, ""),
    ],
)
def test_addresses_begin_with_the_setting_or_where_the_reader_is(monkeypatch, setting, url, origin):
    """
    BASE_URL where it is set; a path before the site, of a proxy, is kept.
    """
    monkeypatch.setattr(share, "settings", lambda: read({"BASE_URL": setting}))
    monkeypatch.setattr(share.st, "context", SimpleNamespace(url=url))

    assert share.origin() == origin
