"""Claims about components/render/engine.py: templates escape, and miss no name."""

import pytest
from jinja2 import UndefinedError

from components.render.engine import TEMPLATES, fill


def test_a_missing_fact_is_an_error_and_not_a_hole():
    """
    A template cannot fall silent.
    """
    with pytest.raises(UndefinedError):
        fill("error.html", heading="x")


def test_facts_are_text():
    """
    Markup in a fact is shown, not obeyed.
    """
    actual = fill("error.html", heading="<b>", sentence='"&', again="", near=[])

    assert "<h1>&lt;b&gt;</h1>" in actual
    assert "&#34;&amp;" in actual


def test_only_our_own_html_is_trusted():
    """
    The one safe filter stands where a template of ours was filled before.
    """
    files = sorted(TEMPLATES.rglob("*.html"))

    actual = [file.name for file in files if "| safe" in file.read_text(encoding="utf-8")]

    assert actual == ["receipt.html"]
