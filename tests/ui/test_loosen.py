"""Claims about components/ui/loosen.py: an empty result always shows a way out."""

from streamlit.testing.v1 import AppTest

from tests.pages.opening import shown


def _page(lang, **asked):
    import streamlit as st  # noqa: PLC0415 - AppTest runs the body alone

    from components.model import Language  # noqa: PLC0415
    from components.query import View  # noqa: PLC0415
    from components.ui import sitemap  # noqa: PLC0415
    from components.ui.loosen import ways_out  # noqa: PLC0415
    from components.words import speaking  # noqa: PLC0415

    say = speaking(Language(lang))
    st.navigation(sitemap.pages(say), position="hidden")
    ways_out(View(**asked), say)


def opened(lang="id", **asked):
    page = AppTest.from_function(_page, kwargs={"lang": lang, **asked}, default_timeout=60).run()
    assert page.exception == []
    return page


def links(page):
    return [element.proto for element in page.get("page_link")]


def test_each_filter_to_drop_is_a_link_with_what_it_gives():
    """
    Blitar says nothing of crossings; six offices do.
    """
    page = opened(offices=("blitar",), metrics=("crossings",))

    assert "Cukup lepas satu saringan:" in shown(page)
    assert [link.label for link in links(page)] == ["Semua kantor (6 kantor, 15 angka)"]
    assert "metric=crossings" in links(page)[0].query_string
    assert "office" not in links(page)[0].query_string


def test_the_ways_are_told_in_the_readers_language():
    """
    English, with its plurals.
    """
    page = opened("en", offices=("blitar",), first=2010, last=2011)

    assert "Dropping one filter is enough:" in shown(page)
    assert [link.label for link in links(page)] == ["Every year (1 office, 21 figures)"]


def test_what_no_filter_hides_is_said_to_be_nowhere():
    """
    No link that leads to another empty page.
    """
    page = opened(metrics=("integrity_index",))

    assert "Tanpa saringan apa pun" in shown(page)
    assert links(page) == []
