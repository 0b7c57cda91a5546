"""Claims about every chart at once: on the real figures, in both languages and themes."""

import json
from collections.abc import Callable, Iterator
from functools import partial

import altair as alt
import pytest

from components.charts.office_map import java_map, office_map
from components.charts.pair import pair
from components.charts.palette import DARK, LIGHT, Palette
from components.charts.parts import parts
from components.charts.plot import Plot
from components.charts.quarrel import dispute_pair
from components.charts.ranking import ranking
from components.charts.service_matrix import service_matrix
from components.charts.silence_grid import metric_grid, silence_grid
from components.charts.trend import trend
from components.charts.vignette import bars_small, trend_small, waffle
from components.model import Language
from components.query import View, ask
from components.query.disputes import among_offices
from components.query.pairs import pairs
from components.query.presence import presence
from components.query.services import services
from components.query.silence import of_office, silence
from components.words import Words
from tests.charts.drawing import EN, ID, MANNER_NAMES, MANNERS, svg

Drawing = Callable[..., Plot]
YEARS = tuple(range(2016, 2026))
TWO = View(offices=("blitar", "malang"))
REFUSALS = View(metrics=("passport_refusals_nonprocedural",), per="passports_issued")
REVENUE = View(metrics=("revenue",), offices=("manokwari", "bekasi", "batam", "denpasar"))


def _trend(view: View, say: Words, look: Palette, **given) -> Plot:
    return trend(ask(view), say, look, **given)


def _ranking(view: View, year: int, say: Words, look: Palette, **given) -> Plot:
    return ranking(ask(view), say, look, year=year, chosen=("blitar", "malang"), **given)


def _map(draw: Drawing, say: Words, look: Palette, **given) -> Plot:
    return draw(presence(ask(View())), say, look, chosen=("blitar",), **given)


def _silence(say: Words, look: Palette, **given) -> Plot:
    return silence_grid(silence(View(), YEARS), say, look, **given)


def _metrics(say: Words, look: Palette, **given) -> Plot:
    answer = ask(TWO)
    metrics = tuple(answer.release.catalogue.metrics.values())
    return metric_grid(of_office(answer.offices[0], metrics, YEARS), say, look, **given)


def _matrix(say: Words, look: Palette, **given) -> Plot:
    found = services(View())
    offices = ("palembang", "blitar", "malang", "batam")
    return service_matrix(found, say, look, offices=offices, kinds=found.kinds, **given)


def _parts(say: Words, look: Palette, **given) -> Plot:
    answer = ask(View(metrics=("deportations",), offices=("malang",)))
    found = [one for one in answer.parts if one.year == 2023]
    return parts(answer.at("malang", 2023), found, "nationality", answer, say, look, **given)


def _pair(say: Words, look: Palette, **given) -> Plot:
    return pair(pairs(View(), "revenue", "revenue_target").rows, say, look, **given)


def _quarrel(say: Words, look: Palette, **given) -> Plot:
    edition = ask(View()).release
    widest = next(one for one in among_offices(edition) if one.wide)
    return dispute_pair(widest, edition, say, look, **given)


def _waffle(say: Words, look: Palette, **given) -> Plot:
    return waffle(presence(ask(View())), say, look, **given)


def _bars(say: Words, look: Palette, **given) -> Plot:
    return bars_small(ask(View()), say, look, year=2024, **given)


def _trend_small(say: Words, look: Palette, **given) -> Plot:
    return trend_small(ask(View(offices=("blitar",))), say, look, **given)


DRAWINGS: dict[str, Drawing] = {
    "trend": partial(_trend, TWO),
    "trend of money": partial(_trend, REVENUE),
    "trend of a ratio": partial(_trend, REFUSALS.with_(offices=("blitar", "wonosobo"))),
    "trend of all": partial(_trend, View()),
    "ranking": partial(_ranking, View(), 2023),
    "ranking of money": partial(_ranking, View(metrics=("revenue",)), 2024),
    "ranking of a ratio": partial(_ranking, REFUSALS, 2023),
    "map": partial(_map, office_map),
    "map of Java": partial(_map, java_map),
    "silence": _silence,
    "metrics": _metrics,
    "matrix": _matrix,
    "parts": _parts,
    "pair": _pair,
    "quarrel": _quarrel,
    "waffle": _waffle,
    "bars": _bars,
    "small trend": _trend_small,
}


@pytest.mark.parametrize("draw", DRAWINGS.values(), ids=DRAWINGS.keys())
@pytest.mark.parametrize(("say", "look"), MANNERS, ids=MANNER_NAMES)
def test_every_chart_is_drawn_without_a_warning(draw, say, look, edition, capfd):
    """
    Vega-Lite takes the spec, Vega draws it, neither complains.
    """
    drawn = svg(draw(say, look), capfd)

    assert drawn.startswith("<svg")
    assert "NaN" not in drawn
    assert "undefined" not in drawn


@pytest.mark.parametrize("draw", DRAWINGS.values(), ids=DRAWINGS.keys())
def test_altair_finds_every_spec_valid(draw, edition):
    """
    What is sent is what Altair would say, and Altair checks it against the schema.
    """
    plot = draw(ID, LIGHT)
    spec = plot.chart().to_dict()

    assert isinstance(plot.chart(), alt.LayerChart)
    assert json.loads(json.dumps(plot.to_dict())) == json.loads(json.dumps(spec))


@pytest.mark.parametrize("width", [340, 1080])
@pytest.mark.parametrize("draw", DRAWINGS.values(), ids=DRAWINGS.keys())
def test_a_chart_can_be_given_a_width(draw, width, edition, capfd):
    """
    Phones and whole pages: the drawing takes the width it is given.
    """
    drawn = svg(draw(EN, DARK, width=width), capfd)

    assert abs(float(drawn.split('width="', 1)[1].split('"', 1)[0]) - width) <= 12


@pytest.mark.parametrize("draw", DRAWINGS.values(), ids=DRAWINGS.keys())
def test_rows_of_a_data_set_have_the_same_columns(draw, edition):
    """
    Arrow takes the columns of the first row for those of all.
    """
    plot = draw(ID, LIGHT)
    unlike = {
        name for name, rows in plot.rows.items() if len({tuple(sorted(row)) for row in rows}) > 1
    }

    assert unlike == set()


@pytest.mark.parametrize("draw", DRAWINGS.values(), ids=DRAWINGS.keys())
def test_the_browser_is_sent_the_same_rows(draw, edition):
    """
    Arrow tables in the place of rows, and nothing else changed.
    """
    plot = draw(ID, LIGHT)
    sent = plot.for_browser()
    tables = {name: sent["datasets"][name].to_pylist() for name in plot.rows}

    assert tables == {name: list(rows) for name, rows in plot.rows.items()}
    assert {**sent, "datasets": None} == {**plot.to_dict(), "datasets": None}


@pytest.mark.parametrize("draw", DRAWINGS.values(), ids=DRAWINGS.keys())
def test_every_data_set_that_a_frame_names_is_there(draw, edition):
    """
    A layer without its rows would be silently empty.
    """
    plot = draw(ID, LIGHT)
    named = set(_named(plot.frame.spec))

    assert named == set(plot.rows) | set(plot.shapes)


@pytest.mark.parametrize("draw", DRAWINGS.values(), ids=DRAWINGS.keys())
def test_every_figure_that_is_drawn_leads_to_its_receipt(draw, edition):
    """
    In the reader's language; the figure exists.
    """
    drawn = [row for rows in draw(EN, LIGHT).rows.values() for row in rows if "figure" in row]

    assert [row["href"] for row in drawn] == [f"/angka/{row['figure']}?lang=en" for row in drawn]
    assert {row["figure"] for row in drawn} <= {figure.id for figure in edition.every()}


@pytest.mark.parametrize("say", [ID, EN], ids=list(Language))
@pytest.mark.parametrize("draw", DRAWINGS.values(), ids=DRAWINGS.keys())
def test_no_spec_falls_back_on_english_marks(draw, say, edition):
    """
    The locale is in the spec, so that browser and vl-convert write alike.
    """
    number = draw(say, LIGHT).frame.spec["config"]["locale"]["number"]

    assert (number["decimal"], number["thousands"]) == {ID: (",", "."), EN: (".", ",")}[say]


@pytest.mark.parametrize("width", [None, 340])
@pytest.mark.parametrize("draw", DRAWINGS.values(), ids=DRAWINGS.keys())
def test_every_mark_shows_our_words_or_none(draw, width, edition):
    """
    Streamlit and Vega would else show the names of our columns.
    """
    layers = draw(ID, LIGHT, width=width).frame.spec["layer"]
    talkative = [
        layer["mark"]
        for layer in layers
        if "tooltip" not in layer.get("encoding", {})
        and layer["mark"].get("tooltip", "") is not None
    ]

    assert talkative == []


@pytest.mark.parametrize("draw", DRAWINGS.values(), ids=DRAWINGS.keys())
def test_every_mark_is_read_out_in_our_words_or_not_at_all(draw, edition):
    """
    Letters, lines and grounds say nothing; a mark says its sentence.
    """
    layers = draw(ID, LIGHT).frame.spec["layer"]
    heard = [layer for layer in layers if layer["mark"].get("aria") is not False]

    assert {layer["encoding"]["description"]["field"] for layer in heard} <= {"words"}
    assert [layer["mark"]["type"] for layer in heard if layer["mark"]["type"] == "text"] == []


def test_other_offices_and_years_leave_the_frame_as_it_is(edition):
    """
    The frame depends on language, theme and unit alone, so the browser keeps its drawing.
    """
    batam = View(offices=("batam", "bandung", "padang"), first=2016)
    trends = [_trend(view, ID, LIGHT).frame for view in (TWO, batam)]
    rankings = [_ranking(View(), year, ID, LIGHT).frame for year in (2019, 2024)]

    assert trends[0] is trends[1]
    assert rankings[0] is rankings[1]


def _named(spec: object) -> Iterator[str]:
    if isinstance(spec, dict):
        if isinstance(spec.get("data"), dict) and "name" in spec["data"]:
            yield spec["data"]["name"]
        for part in spec.values():
            yield from _named(part)
    elif isinstance(spec, list):
        for part in spec:
            yield from _named(part)
