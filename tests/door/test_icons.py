"""The icons that are left of Streamlit's font."""

from pathlib import Path

from streamlit.file_util import get_static_dir

from components.door.icons import SMALL, STOCK
from tests.door.icons import drawn, named


def test_every_icon_that_streamlit_names_is_still_drawn():
    """Whatever the whole font draws of the names in its scripts, ours draws too."""
    whole = drawn(Path(get_static_dir()) / STOCK.removeprefix("/"))

    assert (named() & whole.keys()) - drawn(SMALL).keys() == set()
    assert len(named()) > 50


def test_the_subset_is_sent_for_the_whole(client):
    """At the address that Streamlit's script asks for, kept for ever."""
    answer = client.get(STOCK)

    assert answer.content == SMALL.read_bytes()
    assert len(answer.content) < 12_000
    assert "immutable" in answer.headers["cache-control"]
