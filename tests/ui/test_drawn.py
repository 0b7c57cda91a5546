"""Claims about components/ui/drawn.py: a rerun neither draws anew nor reads from the disk."""

import sys
from pathlib import Path

from components import paths
from components.charts.palette import LIGHT
from components.model import Language
from components.query import View
from components.render.drawing import Chart
from components.render.drawings import draw
from components.ui.drawn import painted
from components.words import speaking
from tests.pages.opening import charts
from tests.pages.opening import opened as page_at

ID, EN = speaking(Language.ID), speaking(Language.EN)
RANKED = View(metrics=("deportations",))
NEWEST_YEAR_BEFORE = RANKED.with_(last=2024)
KNOWN = paths.ROOT / "data" / "metrics" / "release.json"
heard: list[tuple[str, str]] = []
listening: list[bool] = []


def _hear(event, details):
    if listening and event in {"open", "import"}:
        heard.append((event, str(details[0])))


sys.addaudithook(_hear)  # for good, as hooks are; it hears only while a test listens


def test_a_question_is_drawn_once(edition):
    """
    The same drawing and the same plot; another one for another question or language.
    """
    once, again = (draw(Chart.RANKING, RANKED, ID) for _ in range(2))
    others = (draw(Chart.RANKING, NEWEST_YEAR_BEFORE, ID), draw(Chart.RANKING, RANKED, EN))

    assert once is again
    assert painted(once.panels[0], LIGHT) is painted(again.panels[0], LIGHT)
    assert [other for other in others if other.caption == once.caption] == []


def test_another_edition_is_another_drawing(small_world):
    """
    Nothing of the edition before it is shown on.
    """
    assert draw(Chart.RANKING, View(), ID).edition.id == small_world.id


def test_a_rerun_opens_no_file_of_ours_and_imports_nothing(edition):
    """
    After the first run of a page all that a reader changes is answered from memory.
    """
    page = page_at("bandingkan", metric="deportations")
    page.query_params["metric"] = "passports_issued"
    page.run()
    first = charts(page)[0].datasets[0].data.data
    heard.clear()
    listening.append(True)
    try:
        page.query_params["metric"] = "deportations"
        page.run()
        within = list(heard)
        KNOWN.read_bytes()
    finally:
        listening.clear()

    assert charts(page)[0].datasets[0].data.data != first
    assert [name for event, name in within if event == "import"] == []
    assert [name for event, name in within if event == "open" and _ours(name)] == []
    assert _ours(heard[-1][1])  # the ear is open


def _ours(name):
    """Whether it is a file of the data or of the code; Streamlit itself may look at a page."""
    path = Path(name)
    return any(path.is_relative_to(paths.ROOT / folder) for folder in ("data", "components"))
