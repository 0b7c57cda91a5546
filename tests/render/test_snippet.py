"""Claims about components/render/snippet.py: what an author copies."""

import re
from html import unescape

import pytest

from components.model import Language
from components.query import View
from components.render import embed_height
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.embed_script import frame_hash, host_script, touch_script
from components.render.embed_wear import Wear
from components.render.leaf_plot import in_page
from components.render.snippet import snippet
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
BASE = "https://kinerja.example"


def forms(chart=Chart.TREND, view=None, say=ID, **how):
    drawing = draw(chart, view or View(offices=("blitar", "malang")), say)
    return drawing, snippet(drawing, say, BASE, **how)


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_the_frame_is_lazy_named_and_as_wide_as_the_text(say):
    """
    And has a height of its own, for where scripts are stripped.
    """
    drawing, found = forms(say=say)

    assert 'loading="lazy"' in found.iframe
    assert 'width="100%"' in found.iframe
    assert f'height="{found.height}"' in found.iframe
    assert drawing.caption.title in unescape(found.iframe)


def test_an_embed_is_pinned_unless_its_author_wants_the_newest(edition):
    """
    DECISIONS 17.
    """
    assert f"v={edition.id}" in forms()[1].address
    assert "v=" not in forms(keep=False)[1].address


def test_another_look_is_not_drawn_again_for_its_height(monkeypatch):
    """
    In the studio each choice would else cost a second; another language is other words.
    """
    drawn = []

    def counting(drawing, look):
        drawn.append(drawing)
        return in_page(drawing, look)

    monkeypatch.setattr(embed_height, "in_page", counting)
    embed_height._high.cache_clear()
    plain, untitled, live = (
        forms(**how)[1].height for how in ({}, {"wear": Wear(titled=False)}, {"keep": False})
    )
    once = len(drawn)
    forms(say=EN)

    assert (once, len(drawn)) == (1, 2)
    assert untitled < plain == live


def test_the_look_goes_into_the_address():
    """
    Defaults stay out.
    """
    _, found = forms(wear=Wear(theme="dark", titled=False, clear=True))

    assert found.address.endswith("&theme=dark&title=no&background=transparent")
    assert "theme" not in forms()[1].address


def test_the_script_beside_it_is_less_than_a_kilobyte():
    """
    It checks who speaks, in which version, and how much is asked for.
    """
    _, found = forms()
    script = host_script()

    assert found.html == f"{found.iframe}\n<script>{script}</script>"
    assert len(script.encode()) < 1000
    assert all(part in script for part in ("e.source", "h>=120&&h<=4000", '["kinerja-imigrasi"]'))


def test_every_place_has_its_form():
    """
    A block of WordPress, an image with a link, Markdown, an address for oEmbed.
    """
    drawing, found = forms()

    assert found.wordpress == f"<!-- wp:html -->\n{found.html}\n<!-- /wp:html -->"
    assert re.fullmatch(r'<a href="[^"]+"><img src="[^"]+" alt="[^"]+"[^>]*></a>', found.picture)
    assert found.markdown == f"[![{drawing.caption.alt}]({found.png})]({found.page})"
    assert found.page.startswith(f"{BASE}/g/trend.html?")
    assert found.oembed.startswith(f"{BASE}/oembed?url=https%3A%2F%2Fkinerja.example%2Fg%2Ftrend")


@pytest.mark.parametrize(
    ("chart", "view"),
    [
        (Chart.TREND, View(offices=("blitar",))),
        (Chart.RANKING, View()),
        (Chart.SERVICES, View()),
        (Chart.TREND, View(offices=("sabang",), metrics=("exit_bans",))),
    ],
)
def test_the_height_is_within_what_the_script_would_take(chart, view):
    """
    Even of nothing, or of a hundred rows.
    """
    _, found = forms(chart, view)

    assert 120 <= found.height <= 4000
    assert found.height % 10 == 0


def test_a_hidden_title_takes_no_room():
    """
    The article has its own.
    """
    assert forms(wear=Wear(titled=False))[1].height < forms()[1].height


def test_the_inline_script_is_allowed_by_its_hash():
    """
    And the other comes as a file.
    """
    assert frame_hash().startswith("sha256-")
    assert b"use strict" in touch_script()
