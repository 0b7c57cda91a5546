"""Claims about components/render/codes.py: the forms of an embed as they stand in the studio."""

import re
from html import unescape

import pytest

from components.model import Language
from components.query import View
from components.render.codes import FORMS, codes_html
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.snippet import snippet
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
TEXTS = re.compile(r"<pre[^>]*>(.*?)</pre>", re.DOTALL)
BUTTONS = re.compile(r"<button[^>]*>(.*?)</button>")
BASE = "https://kinerja.example"


def forms(say=ID, base=BASE):
    drawing = draw(Chart.TREND, View(offices=("blitar",)), say)
    return snippet(drawing, say, base)


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_every_form_stands_as_text_with_a_button_of_its_own_name(say):
    """
    Not as markup: what is copied is what is read.
    """
    found = forms(say)

    html = codes_html(found, say)

    assert "<iframe" not in html
    assert "<script" not in html
    assert [unescape(one) for one in TEXTS.findall(html)] == [getattr(found, n) for n in FORMS]
    assert [unescape(one) for one in BUTTONS.findall(html)] == [
        say(f"sematkan.copy.{name}") for name in FORMS
    ]


def test_without_a_base_there_is_no_oembed():
    """
    Nobody could ask for it.
    """
    html = codes_html(forms(base=""), ID)

    assert ID("sematkan.copy.oembed") not in html
    assert html.count("<pre") == len(FORMS) - 1
