"""Claims about components/charts/value_map.py, its rows, names and key."""

import json
from datetime import date
from types import SimpleNamespace

import pytest

from components.charts.marks import HALF, RING
from components.charts.office_map import INDONESIA, LINKS_FROM
from components.charts.palette import DARK, LIGHT
from components.charts.reading import Measure
from components.charts.value_map import java_value_map, value_map
from components.charts.value_map_key import round_values
from components.charts.value_map_names import Province
from components.charts.value_map_rows import LARGEST, LEAST
from components.model import Flag, Relation
from components.query import View, ask
from tests.charts.drawing import (
    EN,
    ID,
    MANNER_NAMES,
    MANNERS,
    REPORT,
    column,
    invented,
    svg,
)
from tests.charts.letters import clashes, lines
from tests.figures import figure, told, year

MAPS = (value_map, java_value_map)
REFUSALS = View(metrics=("passport_refusals_nonprocedural",), per="passports_issued")
VIEWS = {
    "passports": (View(), 2024),
    "deportations": (View(metrics=("deportations",)), 2023),
    "money": (View(metrics=("revenue",)), 2024),
    "a ratio": (REFUSALS, 2023),
    "a stock": (View(metrics=("villages_assisted",)), 2025),
    "one office": (View(offices=("blitar",)), 2024),
    "nothing": (View(offices=("sampit",)), 2018),
}
EAST_JAVA = Province("Jawa Timur", "Jawa Timur (3)", "/bandingkan?office=malang")
PAPUA = Province("Papua", "Papua (2)", "/bandingkan?office=jayapura")


class Known(SimpleNamespace):
    """An edition that can be kept by identity, as real ones are."""

    __hash__ = object.__hash__


def answer(edition, *said):
    """An answer of just these told figures."""
    known = Known(catalogue=edition.catalogue, sources={REPORT.slug: REPORT}, text=edition.text)
    return invented(edition, *said, release=known)


def part(value="40", office="malang"):
    """A figure up to June."""
    return figure(value, start=date(2024, 1, 1), end=date(2024, 6, 30), office=office)


def areas(plot):
    """How large the mark of each office is drawn."""
    rows = [*plot.rows["discs"], *plot.rows["signs"]]
    return {row["office"]: row["area"] for row in rows}


@pytest.mark.parametrize("asked", VIEWS.values(), ids=VIEWS.keys())
@pytest.mark.parametrize("draw", MAPS)
@pytest.mark.parametrize(("say", "look"), MANNERS, ids=MANNER_NAMES)
def test_real_answers_are_drawn_without_a_warning(say, look, draw, asked, edition, capfd):
    """
    In both languages and themes, empty data sets included.
    """
    view, at = asked
    drawn = svg(draw(ask(view), say, look, year=at, chosen=("blitar",), provinces=[PAPUA]), capfd)

    assert "NaN" not in drawn
    assert "undefined" not in drawn


@pytest.mark.parametrize("draw", MAPS)
def test_altair_finds_the_maps_valid(draw, edition):
    """
    What is sent is what Altair would say, and Altair checks it against the schema.
    """
    plot = draw(ask(View()), ID, LIGHT, year=2024)

    assert json.loads(json.dumps(plot.to_dict())) == json.loads(json.dumps(plot.chart().to_dict()))


def test_other_years_and_offices_leave_the_frame_as_it_is(edition):
    """
    The browser keeps its drawing and only receives other rows.
    """
    frames = {
        id(value_map(ask(view), ID, LIGHT, year=at).frame)
        for view, at in (*VIEWS.values(), (View(), 2019))
    }

    assert len(frames) == 1


@pytest.mark.parametrize("asked", VIEWS.values(), ids=VIEWS.keys())
def test_every_mark_of_a_statement_leads_to_its_receipt(asked, edition):
    """
    In the reader's language; the rows of a data set have the same columns.
    """
    view, at = asked
    plot = value_map(ask(view), EN, LIGHT, year=at, provinces=[PAPUA])
    drawn = [*plot.rows["discs"], *plot.rows["signs"]]

    assert [row["href"] for row in drawn] == [f"/angka/{row['figure']}?lang=en" for row in drawn]
    assert {row["figure"] for row in drawn} <= {one.id for one in edition.every()}
    assert all(row["words"].endswith(".") for row in drawn)
    assert all(len({tuple(row) for row in rows}) <= 1 for rows in plot.rows.values())


def test_area_goes_with_the_value(edition):
    """
    A quarter of the passports, a quarter of the area.
    """
    said = [told(year(2024, "4000", office="malang")), told(year(2024, "1000", office="blitar"))]
    found = areas(value_map(answer(edition, *said), ID, LIGHT, year=2024))

    assert found["Malang"] == LARGEST**2
    assert found["Blitar"] == LARGEST**2 / 4


def test_the_smallest_value_can_still_be_seen(edition):
    """
    One of a million: its disc stops shrinking.
    """
    said = [told(year(2024, "1000000", office="malang")), told(year(2024, "1", office="blitar"))]

    assert areas(value_map(answer(edition, *said), ID, LIGHT, year=2024))["Blitar"] == LEAST**2


def test_a_part_of_the_year_has_no_size(edition):
    """
    Half a disc, as small for forty thousand as for forty, and no measure for the others.
    """
    whole = told(year(2024, "100", office="blitar"))
    few = value_map(answer(edition, told(part("40")), whole), ID, LIGHT, year=2024)
    many = value_map(answer(edition, told(part("40000")), whole), ID, LIGHT, year=2024)

    assert areas(few) == areas(many)
    assert column(few, "signs", "shape") == [HALF]
    assert areas(many)["Blitar"] == LARGEST**2


def test_a_doubtful_figure_has_no_size_either(edition):
    """
    It is drawn in its own shape and does not set the scale.
    """
    said = [
        told(year(2024, "999999", office="malang", flag=Flag.DOUBTFUL)),
        told(year(2024, "50", office="blitar")),
    ]
    found = areas(value_map(answer(edition, *said), ID, LIGHT, year=2024))

    assert found["Malang"] < found["Blitar"]


def test_a_quarrel_stands_as_two_diamonds_side_by_side(edition):
    """
    Each as large as its own report says, neither at the middle, each with its receipt.
    """
    pair = told(year(2024, "400", office="blitar"), year(2024, "100", office="blitar"))
    rows = value_map(answer(edition, pair), ID, LIGHT, year=2024).rows["signs"]

    assert [row["area"] for row in rows] == [LARGEST**2 / 4, LARGEST**2]
    assert [row["dx"] for row in rows] == [-LARGEST / 2, LARGEST / 4]
    assert len({row["figure"] for row in rows}) == 2
    assert {row["colour"] for row in rows} == {LIGHT.highlight}


def test_a_stated_zero_is_a_ring(edition):
    """
    Not the smallest disc.
    """
    said = [told(year(2024, "0", office="malang")), told(year(2024, "9", office="blitar"))]
    plot = value_map(answer(edition, *said), ID, LIGHT, year=2024)

    assert column(plot, "signs", "shape") == [RING]
    assert column(plot, "discs", "office") == ["Blitar"]


def test_more_than_so_many_is_a_disc_with_an_arrow(edition):
    """
    Filled, as large as what is told.
    """
    said = told(year(2024, "500", office="blitar", relation=Relation.GT))
    plot = value_map(answer(edition, said), ID, LIGHT, year=2024)

    assert column(plot, "discs", "told") == ["lebih dari 500"]
    assert column(plot, "discs", "shape")[0].count("M") > 1


def test_offices_without_a_figure_are_grains(edition):
    """
    Those that stood that year, and no other: 133 of the 151 in 2024.
    """
    plot = value_map(ask(View()), ID, LIGHT, year=2024)
    drawn = {row["office"] for name in ("discs", "signs") for row in plot.rows[name]}
    grains = column(plot, "grains", "office")

    assert len(drawn) + len(grains) == 133
    assert not drawn & set(grains)
    assert "Pasuruan" not in grains
    assert {"href", "figure"}.isdisjoint(plot.rows["grains"][0])


def test_an_office_without_a_checkpoint_is_no_grain_of_arrivals(edition):
    """
    Not applicable is not silence.
    """
    grains = column(
        value_map(ask(View(metrics=("arrivals",))), ID, LIGHT, year=2024), "grains", "office"
    )

    assert "Blitar" not in grains
    assert "Batam" not in grains or "Medan" in grains


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_the_chosen_are_soga_and_named_at_every_width(look, edition):
    """
    Also the one of which nothing is told: an open ring over all discs.
    """
    view = View(offices=("blitar", "sampit"))
    plot = value_map(ask(view), ID, look, year=2024, chosen=view.offices)
    named = {(row["text"].split(" ")[0], row["tier"]) for row in plot.rows["labels"] if row["bold"]}

    assert column(plot, "discs", "colour") == [look.highlight]
    assert [(row["office"], row["shape"]) for row in plot.rows["rings"]] == [("Sampit", RING)]
    assert named == {(name, tier) for name in ("Blitar", "Sampit") for tier in range(4)}


def test_a_whole_province_stands_out_in_no_colour(edition):
    """
    Where eleven are chosen, soga would say nothing.
    """
    slugs = tuple(o.slug for o in ask(View()).offices if o.province == "Jawa Timur")
    plot = value_map(ask(View(offices=slugs)), ID, LIGHT, year=2024, chosen=slugs)

    assert LIGHT.highlight not in column(plot, "discs", "colour")
    assert plot.rows["rings"] == []


def test_a_province_is_a_link_on_wide_maps_alone(edition):
    """
    On a phone a name is no button; the list below the map is.
    """
    rows = value_map(ask(View()), ID, LIGHT, year=2024, provinces=[PAPUA]).rows["labels"]
    links = [row for row in rows if row["href"]]

    assert {(row["text"], row["href"]) for row in links} == {(PAPUA.text, PAPUA.href)}
    assert {row["tier"] for row in links} == {2, 3}


def test_the_provinces_of_java_are_named_where_java_is_large(edition):
    """
    On the map below.
    """
    plots = [draw(ask(View()), ID, LIGHT, year=2024, provinces=[EAST_JAVA, PAPUA]) for draw in MAPS]
    linked = [{row["text"] for row in plot.rows["labels"] if row["href"]} for plot in plots]

    assert linked == [{PAPUA.text}, {EAST_JAVA.text}]


def test_java_is_drawn_to_the_same_sizes(edition):
    """
    One key holds for both maps.
    """
    whole, java = (areas(draw(ask(View()), ID, LIGHT, year=2024)) for draw in MAPS)

    assert java
    assert {office: whole[office] for office in java} == java


@pytest.mark.parametrize(
    ("top", "measure", "expected"),
    [
        (145466, Measure.COUNT, (100000, 20000, 2000)),
        (195, Measure.COUNT, (100, 20, 2)),
        (7, Measure.COUNT, (5, 1)),
        (1, Measure.COUNT, (1,)),
        (9.3, Measure.RATE, (5, 1, 0.2)),
        (0, Measure.COUNT, ()),
    ],
)
def test_the_key_holds_round_values(top, measure, expected):
    """
    Of one, two and five and their tens, none larger than the largest, no half people.
    """
    assert round_values(top, measure) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("view", "at"),
    [(View(), 2024), (View(metrics=("revenue",)), 2024), (REFUSALS, 2023)],
)
def test_the_key_fits_a_phone(view, at, edition):
    """
    Three discs with their words within 310 pixels.
    """
    rows = value_map(ask(view), ID, LIGHT, year=at).rows["key"]

    assert rows[-1]["near"] + len(rows[-1]["text"]) * 7 < 310
    assert [row["near"] for row in rows] == sorted(row["near"] for row in rows)


def test_without_a_whole_year_there_is_no_key(edition):
    """
    Parts of a year have no size to explain.
    """
    plot = value_map(answer(edition, told(part())), ID, LIGHT, year=2024)

    assert plot.rows["key"] == []


def test_institutions_that_are_no_offices_are_not_on_the_map(edition):
    """
    A directorate's total would be the largest disc of all.
    """
    slug = next(o.slug for o in edition.catalogue.offices.values() if o.kind == "directorate")
    said = [told(year(2024, "9000", office=slug)), told(year(2024, "10", office="blitar"))]
    plot = value_map(answer(edition, *said), ID, LIGHT, year=2024)

    assert column(plot, "discs", "office") == ["Blitar"]
    assert areas(plot)["Blitar"] == LARGEST**2


def test_a_narrow_map_has_no_buttons(edition):
    """
    The clear discs of neighbours would cover one another.
    """
    spec = value_map(ask(View()), ID, LIGHT, year=2024).frame.spec
    grabs = [
        layer for layer in spec["layer"] if "condition" in layer.get("encoding", {}).get("href", {})
    ]

    assert len(grabs) == 2
    assert {grab["encoding"]["href"]["condition"]["test"] for grab in grabs} == {
        f"width >= {LINKS_FROM}"
    }


def test_every_office_that_tells_lies_on_the_map(edition):
    """
    None is cut off at an edge.
    """
    plot = value_map(ask(View()), ID, LIGHT, year=2024)

    assert all(INDONESIA.extent.holds(row["lon"], row["lat"]) for row in plot.rows["discs"])


def test_the_key_is_scaled_by_what_is_drawn(edition):
    """
    The directorate's 4,838,581 is not on the map: Malang's 73,338 is no disc of two millions.
    """
    view = View(offices=("malang", "kanwil-jawa-timur", "ditjen-imigrasi"))
    plot = value_map(ask(view), ID, LIGHT, year=2024, chosen=view.offices)
    shares = [(float(row["text"].replace(".", "")) / row["area"]) for row in plot.rows["key"]]

    assert column(plot, "key", "text")[0] == "50.000"
    assert areas(plot)["Malang"] == LARGEST**2
    assert shares[0] == pytest.approx(73_338 / LARGEST**2, rel=0.01)


def test_parts_of_the_same_months_have_a_size(edition):
    """
    All of them speak of January to June, by the reader's wish; a half disc stays one.
    """
    view = View(months=(1, 6))
    plot = value_map(ask(view), ID, LIGHT, year=2025)
    by_value = sorted(plot.rows["signs"], key=lambda row: row["area"])

    assert {row["shape"] for row in by_value} == {HALF}
    assert [row["office"] for row in by_value] == ["Manokwari", "Banda Aceh", "Soekarno-Hatta"]
    assert plot.rows["key"][0]["text"] == "20.000"
    assert {row["told"] for row in plot.rows["grains"]} == {"tak ditemukan angka Januari–Juni"}


@pytest.mark.parametrize("width", [320, 360, 720, 1080])
@pytest.mark.parametrize("draw", MAPS)
def test_names_on_the_map_of_values_never_lie_over_one_another(draw, width, edition):
    """
    Chosen ones neither: seven in and about Jakarta.
    """
    view = View(
        offices=("jakarta-selatan", "jakarta-pusat", "jakarta-barat", "tangerang", "bekasi")
    )
    plot = draw(ask(view), EN, LIGHT, year=2023, chosen=view.offices, provinces=[PAPUA])

    assert clashes(lines(plot, width)) == []
