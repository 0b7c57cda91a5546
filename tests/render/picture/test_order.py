"""Claims about components/render/picture/order.py: one name for one picture."""

import pickle
from dataclasses import replace

from components.charts.palette import LIGHT, Theme
from components.model import Language
from components.query import View
from components.render import picture
from components.render.drawing import Chart
from components.render.picture.firing import fired
from components.render.picture.order import Ending, Order, version
from components.render.picture.size import CARD
from tests.render.picture.eyes import ID, TWO, drawing

ORDER = Order(chart=Chart.TREND, view=TWO, ending=Ending.SVG)
OTHERS = [
    replace(ORDER, chart=Chart.RANKING),
    replace(ORDER, view=View(offices=("malang", "blitar"))),
    replace(ORDER, ending=Ending.PNG),
    replace(ORDER, language=Language.EN),
    replace(ORDER, theme=Theme.DARK),
    replace(ORDER, size=CARD),
    replace(ORDER, base="https://contoh.id"),
    replace(ORDER, prefix="q"),
]


def test_whatever_changes_the_bytes_changes_the_name():
    """
    The edition and each part of the order; the name is fit for a file.
    """
    names = {one.key("e1") for one in (ORDER, *OTHERS)} | {ORDER.key("e2")}

    assert len(names) == len(OTHERS) + 2
    assert all(len(name) == 64 and name.isalnum() for name in names)


def test_the_same_order_has_the_same_name_in_every_process():
    """
    No address in memory, no order of a set.
    """
    again = pickle.loads(pickle.dumps(ORDER))  # noqa: S301 - our own

    assert again == ORDER
    assert again.key("e1") == ORDER.key("e1")


def test_other_code_or_words_make_another_picture(tmp_path, monkeypatch):
    """
    What is kept was made by the code that runs.
    """
    for name in ("charts", "words"):
        (tmp_path / "components" / name).mkdir(parents=True)
    file = tmp_path / "components" / "words" / "a.toml"
    file.write_text("a = 1")
    monkeypatch.setattr("components.render.picture.order.ROOT", tmp_path)
    version.cache_clear()
    before = version()
    file.write_text("a = 2")
    version.cache_clear()
    after = version()
    version.cache_clear()

    assert before != after


def test_an_order_is_made_as_the_functions_make_it(edition):
    """
    With the edition that it shows.
    """
    found = fired(ORDER)
    plot = replace(ORDER, ending=Ending.PLOT, prefix="q")

    assert found == (edition.id, picture.svg(drawing("trend"), ID, LIGHT))
    assert plot.made().decode() == picture.plot_svg(drawing("trend"), LIGHT, 720, "q")


def test_data_built_anew_meanwhile_are_of_no_edition(edition, monkeypatch):
    """
    Nobody knows then which of the two the picture shows.
    """
    editions = iter([edition, replace(edition, id="another")])
    monkeypatch.setattr("components.render.picture.firing.release", lambda _: next(editions))

    assert fired(ORDER).release == ""
