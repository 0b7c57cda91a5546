"""Claims about components/render/embed_age.py: what an edition has become since."""

import pytest

from components import paths
from components.model import Language
from components.query import View, release
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.embed_age import age_address, asks, since
from components.words import speaking
from tests.conftest import forget
from tests.render.editions import two_editions

ID, EN = speaking(Language.ID), speaking(Language.EN)


@pytest.fixture
def editions(tmp_path, monkeypatch):
    """An old edition of the small world and the one that followed it."""
    old, new = two_editions(tmp_path)
    monkeypatch.setattr(paths, "METRICS", tmp_path / "metrics")
    monkeypatch.setattr(paths, "RELEASES", tmp_path / "releases")
    forget()
    yield release(old), release(new)
    forget()


def test_a_corrected_figure_is_named(editions):
    """
    It keeps its id (DECISIONS 12), so an embed finds it among its own links.
    """
    old, new = editions
    was = next(one for one in old.every() if one.value == 20110)

    actual = since(old, new)

    assert actual.corrected == (was.id,)
    assert new.figure(was.id).value == 20120


def test_what_is_new_is_told_by_metric_office_and_year(editions):
    """
    So that an embed about something else keeps its peace.
    """
    assert since(*editions).added == (("deportations", "contoh-dua", 2023),)


def test_the_newest_edition_has_become_nothing_else(editions):
    """
    The address answers also for it: whoever embeds today asks from today.
    """
    _, new = editions

    assert since(new, new).record() == {
        "newest": new.id,
        "date": "2025-02-01",
        "corrected": [],
        "added": [],
    }


def test_what_has_been_withdrawn_counts_as_corrected(editions):
    """
    A figure that is gone is the strongest correction there is.
    """
    old, new = editions

    gone = since(new, old)

    assert len(gone.corrected) == 2
    assert gone.added == ()


def test_a_drawing_says_what_concerns_it():
    """
    Its metrics, its offices where some were asked for, its years, and the words for both cases.
    """
    some = asks(draw(Chart.TREND, View(offices=("blitar", "malang"), first=2021), ID), ID)
    everywhere = asks(draw(Chart.RANKING, View(last=2024), EN), EN)

    assert (some["metrics"], some["offices"]) == ("passports_issued", "blitar malang")
    assert (some["from"], some["to"]) == ("2021", "9999")
    assert (everywhere["offices"], everywhere["to"]) == ("", "2024")
    assert everywhere["newer"] == EN("embed.newer")


def test_the_age_of_an_edition_has_its_own_address():
    """
    One small file an edition, which a plain host can serve as well.
    """
    assert age_address("abc") == "/edisi/abc.json"
