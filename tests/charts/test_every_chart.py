"""Claims about every chart at once: on the real figures, in both languages and themes."""

import json
from collections.abc import Iterator, Sequence
from functools import cache

import altair as alt
import pytest

from components.charts.palette import DARK, LIGHT, Palette
from components.charts.plot import Plot
from components.query import View, release
from components.render.drawing import Chart, Panel
from components.render.drawings import draw
from components.words import Words
from tests.charts.drawing import EN, ID, sent_rows, svg
from tests.gallery.registry import CHARTS
from tests.gallery.samples import SAMPLES
from tests.gallery.views import views

PLACES = [
    *SAMPLES.items(),
    ("trend", "money over the break"),
    ("trend", "one office's ratio"),
    ("trend", "levels mixed"),
    ("ranking", "revenue"),
    ("ranking", "refusals per 1,000 passports"),
    ("map", "front"),
    ("presence", "front"),
    ("coverage", "front"),
    ("services", "front"),
]
NAMES = [f"{chart}: {view}" for chart, view in PLACES]
# Phones for all; whole pages for every fourth, whose frames are all made in one way.
WIDTHS = [(place, 340) for place in SAMPLES.items()]
WIDTHS += [(place, 1080) for place in list(SAMPLES.items())[::4]]
every_chart = pytest.mark.parametrize("place", PLACES, ids=NAMES)
# Words and colours do not touch: each language and each theme once.
CORNERS = pytest.mark.parametrize(("say", "look"), [(ID, LIGHT), (EN, DARK)], ids=["id", "en"])

PAIR = View(offices=("blitar", "malang"))
THREE = View(offices=("batam", "bandung", "padang"), first=2016)
ALONE = {Chart.PROFILE, Chart.OFFICE_COVERAGE}


@cache
def panels(chart: str, view: str, say: Words) -> tuple[Panel, ...]:
    """The panels of that chart of that view."""
    picture = CHARTS[chart](views(release(None))[view], say)
    assert picture
    return picture.panels


@pytest.fixture
def plots(place, edition):
    """The plots of a place, in whatever manner and width a test asks for them."""

    def painted(say: Words, look: Palette, width: int | None = None) -> Sequence[Plot]:
        return [panel.paint(look, width) for panel in panels(*place, say) if panel.paint]

    return painted


@every_chart
def test_every_chart_is_drawn_without_a_warning(plots, capfd):
    """
    Vega-Lite takes the spec, Vega draws it, neither complains (the gallery: in every manner).
    """
    drawn = [svg(plot, capfd) for plot in plots(EN, DARK)]

    assert drawn
    assert [one for one in drawn if "NaN" in one or "undefined" in one] == []


@pytest.mark.parametrize("place", PLACES[:5], ids=NAMES[:5])
def test_altair_finds_every_spec_valid(plots):
    """
    What is sent is what Altair would say, and Altair checks it against the schema.

    A few prove it: every frame is built by Altair, and rows are put into all of them alike.
    """
    for plot in plots(ID, LIGHT):
        spec = plot.chart().to_dict()

        assert isinstance(plot.chart(), alt.LayerChart)
        assert json.loads(json.dumps(plot.to_dict())) == json.loads(json.dumps(spec))


@pytest.mark.parametrize(("place", "width"), WIDTHS)
def test_a_chart_can_be_given_a_width(plots, width, capfd):
    """
    Phones and whole pages: the drawing takes the width it is given.
    """
    for plot in plots(EN, DARK, width):
        drawn = svg(plot, capfd)

        assert abs(float(drawn.split('width="', 1)[1].split('"', 1)[0]) - width) <= 12


@every_chart
def test_rows_of_a_data_set_have_the_same_columns(plots):
    """
    Arrow takes the columns of the first row for those of all.
    """
    for plot in plots(ID, LIGHT):
        shapes = {name: {tuple(sorted(row)) for row in rows} for name, rows in plot.rows.items()}

        assert {name for name, found in shapes.items() if len(found) > 1} == set()


@every_chart
def test_the_browser_is_sent_the_same_rows(plots):
    """
    Arrow tables in the place of rows, and nothing else changed.
    """
    for plot in plots(ID, LIGHT):
        sent = plot.for_browser()

        assert sent_rows(plot) == {name: list(rows) for name, rows in plot.rows.items()}
        assert {**sent, "datasets": None} == {**plot.to_dict(), "datasets": None}


@every_chart
def test_every_data_set_that_a_frame_names_is_there(plots):
    """
    A layer without its rows would be silently empty; rows that nothing reads are sent in vain.
    """
    for plot in plots(ID, LIGHT):
        named, given = set(_named(plot.frame.spec)), set(plot.rows) | set(plot.shapes)
        spec = json.dumps(plot.frame.spec)

        assert named <= given
        assert {name for name in given - named if f"data('{name}')" not in spec} == set()


@every_chart
def test_every_figure_that_is_drawn_leads_to_its_receipt(plots, edition):
    """
    In the reader's language; the figure exists, and its mark is read out as a sentence.
    """
    sets = [rows for plot in plots(EN, DARK) for rows in plot.rows.values()]
    drawn = [row for rows in sets for row in rows if "figure" in row]

    assert [row["href"] for row in drawn] == [f"/angka/{row['figure']}?lang=en" for row in drawn]
    assert {row["figure"] for row in drawn} <= {figure.id for figure in edition.every()}
    assert [row["words"] for row in drawn if not row["words"].endswith(".")] == []


@CORNERS
@every_chart
def test_no_spec_falls_back_on_english_marks(plots, say, look):
    """
    The locale is in the spec, so that browser and vl-convert write alike.
    """
    for plot in plots(say, look):
        number = plot.frame.spec["config"]["locale"]["number"]

        assert (number["decimal"], number["thousands"]) == {ID: (",", "."), EN: (".", ",")}[say]


@pytest.mark.parametrize("width", [None, 340])
@every_chart
def test_every_mark_shows_our_words_or_none(plots, width):
    """
    Streamlit and Vega would else show the names of our columns.
    """
    layers = [one for plot in plots(EN, DARK, width) for one in plot.frame.spec["layer"]]
    talkative = [
        layer["mark"]
        for layer in layers
        if "tooltip" not in layer.get("encoding", {})
        and layer["mark"].get("tooltip", "") is not None
    ]

    assert talkative == []


@every_chart
def test_every_mark_is_read_out_in_our_words_or_not_at_all(plots):
    """
    Letters, lines and grounds say nothing; a mark says its sentence, also a figure in letters.
    """
    layers = [one for plot in plots(ID, LIGHT) for one in plot.frame.spec["layer"]]
    heard = [layer for layer in layers if layer["mark"].get("aria") is not False]

    assert {layer["encoding"]["description"]["field"] for layer in heard} <= {"words"}
    texts = [layer for layer in heard if layer["mark"]["type"] == "text"]
    assert [layer["mark"] for layer in texts if "href" not in layer["encoding"]] == []


@pytest.mark.parametrize("chart", Chart)
def test_other_offices_and_years_leave_the_frame_as_it_is(chart, edition):
    """
    The frame depends on language, theme and unit alone, so the browser keeps its drawing.
    """
    asked = (
        [View(offices=("malang",)), View(offices=("batam",))] if chart in ALONE else [PAIR, THREE]
    )
    if chart is Chart.COMPOSITION:
        # where nothing is told by kind another drawing stands in its place
        asked = [View(last=2024), View(last=2023)]
    frames = [
        [panel.paint(LIGHT, None).frame for panel in draw(chart, view, ID).panels if panel.paint]
        for view in asked
    ]
    shared = min(map(len, frames))

    assert [id(frame) for frame in frames[0][:shared]] == [id(one) for one in frames[1][:shared]]


def _named(spec: object) -> Iterator[str]:
    if isinstance(spec, dict):
        if isinstance(spec.get("data"), dict) and "name" in spec["data"]:
            yield spec["data"]["name"]
        for part in spec.values():
            yield from _named(part)
    elif isinstance(spec, list):
        for part in spec:
            yield from _named(part)
