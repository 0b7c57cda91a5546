"""Claims about Panel.alt: where a drawing has several plots, each says what it shows."""

import pytest

from components.model import Language
from components.query import View
from components.render.caption import ALT_MOST
from components.render.drawing import Chart
from components.render.drawings import draw
from components.words import speaking

ID = speaking(Language.ID)


@pytest.mark.parametrize(
    ("chart", "view", "texts"),
    [
        (Chart.MAP, View(), ["Peta Jawa dan Bali, diperbesar"]),
        (Chart.PRESENCE, View(), ["Peta Jawa dan Bali, diperbesar"]),
        (Chart.COVERAGE, View(offices=("malang", "ditjen-imigrasi")), ["Jawa. ", "Di atas kantor"]),
        (Chart.TREND, View(offices=("malang", "kanwil-jawa-timur")), ["Malang", "Jawa Timur"]),
    ],
)
def test_each_panel_says_what_it_shows(chart, view, texts):
    """
    No two panels have one text, none is longer than an alternative text may be.
    """
    found = draw(chart, view, ID)
    alts = [panel.alt or found.caption.alt for panel in found.panels]

    assert len(set(alts)) == len(alts) == 2
    assert all(len(one) <= ALT_MOST for one in alts)
    assert all(any(text in one for one in alts) for text in texts)
    assert found.alt == " ".join(alts)


def test_a_change_over_a_figure_that_its_part_exceeds_says_so():
    """
    Medan deported 45 in 2025 by one report, and 58 by June by another.
    """
    view = View(metrics=("deportations",), offices=("medan",), first=2024, last=2025)
    caption = draw(Chart.CHANGE, view, ID).caption

    assert "45 WNA pada 2025, tetapi 58 dari Januari hingga Juni 2025" in caption.subtitle
