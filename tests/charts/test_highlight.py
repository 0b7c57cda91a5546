"""Claims about components/charts/highlight.py: one office stands out in the drawing itself."""

from components.charts.highlight import BESIDE, NAME
from components.charts.palette import LIGHT
from components.charts.trend import trend
from components.query import View, ask
from tests.charts.drawing import ID

FEW = View(offices=("malang", "blitar"))


def test_the_pointer_chooses_by_the_colour_that_tells_offices_apart(edition):
    """
    Lines and marks have it in their rows, so that both follow.
    """
    plot = trend(ask(FEW), ID, LIGHT)
    (chosen,) = [one for one in plot.frame.spec["params"] if one["name"] == NAME]

    assert chosen["select"]["fields"] == ["colour"]
    assert {row["colour"] for row in plot.rows["lines"]} == {
        row["colour"] for row in plot.rows["dots"]
    }
    assert len({row["colour"] for row in plot.rows["dots"]}) == len(FEW.offices)


def test_what_is_not_chosen_fades_and_without_a_pointer_nothing_does(edition):
    """
    A picture, where there is no pointer, shows all of it.
    """
    spec = trend(ask(FEW), ID, LIGHT).frame.spec
    faded = [layer["encoding"]["opacity"] for layer in spec["layer"] if _follows(layer)]

    assert [layer["data"]["name"] for layer in spec["layer"] if _follows(layer)] == [
        "lines",
        "dots",
        "dots",
    ]
    assert {
        (one["condition"]["empty"], one["condition"]["value"], one["value"]) for one in faded
    } == {(True, 1, BESIDE)}


def _follows(layer):
    condition = layer.get("encoding", {}).get("opacity", {}).get("condition", {})
    return isinstance(condition, dict) and condition.get("param") == NAME
