"""Claims about components/charts/office_map.py, its outline and its rows."""

import re

import pytest

from components.charts.marks import DISC, HALF, RING, TRIANGLE
from components.charts.office_map import INDONESIA, JAVA, LINKS_FROM, java_map, office_map
from components.charts.outline import outline
from components.charts.palette import LIGHT
from components.query import View, ask
from components.query.presence import State, presence
from tests.charts.drawing import EN, ID, column, svg
from tests.charts.letters import clashes, lines


@pytest.fixture
def known(edition):
    """Where passports issued are known."""
    return presence(ask(View()))


def test_every_office_has_its_dot(known):
    """
    A hundred and fifty-one, whatever is known of them.
    """
    plot = office_map(known, ID, LIGHT)

    assert len(plot.rows["dots"]) == len(known.places) == 151


def test_the_state_of_an_office_is_a_shape(known):
    """
    Disc, half a disc, ring, triangle: as many of each as the tally says.
    """
    shapes = column(office_map(known, ID, LIGHT), "dots", "shape")
    counts = {
        state: shapes.count(shape)
        for state, shape in zip(
            (State.WHOLE, State.PART, State.NOTHING, State.NEW),
            (DISC, HALF, RING, TRIANGLE),
            strict=True,
        )
    }

    assert counts == dict(known.tally)


@pytest.mark.parametrize(("width", "height"), [(340, 134), (720, 281), (1040, 407)])
def test_the_map_is_as_high_as_its_width_asks(width, height, known, capfd):
    """
    One frame for phone and desk: only the width given differs.
    """
    drawn = svg(office_map(known, ID, LIGHT, width=width), capfd)
    actual = float(re.search(r'height="([\d.]+)"', drawn)[1])

    assert actual == pytest.approx(height + 14, abs=10)


def test_java_is_drawn_alone_and_larger(known):
    """
    With the offices that lie on it and on Bali, and no other.
    """
    slugs = set(column(java_map(known, ID, LIGHT), "dots", "slug"))

    assert {"blitar", "malang", "denpasar", "jakarta-selatan"} <= slugs
    assert not {"medan", "makassar", "kupang"} & slugs


def test_the_chosen_office_is_named_at_every_width(known):
    """
    In bold, and near its dot.
    """
    labels = office_map(known, ID, LIGHT, chosen=("blitar",)).rows["labels"]
    mine = [row for row in labels if row["text"] == "Blitar"]

    assert [row["tier"] for row in mine] == [0, 1, 2, 3]
    assert all(row["bold"] for row in mine)
    assert max(abs(row["dx"]) + abs(row["dy"]) for row in mine) < 70


def test_a_dot_leads_to_its_office(known):
    """
    In the reader's language.
    """
    links = column(office_map(known, EN, LIGHT), "dots", "href")

    assert "/kantor?office=malang&lang=en" in links


@pytest.mark.parametrize("extent", [INDONESIA.extent, JAVA.extent])
def test_the_corners_of_a_map_are_its_edges(extent):
    """
    West is left, north is up.
    """
    corners = (
        extent.across(extent.west, 500),
        extent.across(extent.east, 500),
        extent.down(extent.north, 500),
        extent.down(extent.south, 500),
    )

    assert corners == pytest.approx((0, 500, 0, 500 * extent.ratio))


def test_every_office_lies_on_the_map(known):
    """
    None is cut off at an edge.
    """
    outside = [
        place.office.slug
        for place in known.places
        if not INDONESIA.extent.holds(place.office.lon, place.office.lat)
    ]

    assert outside == []


def test_the_outline_is_read_once(edition):
    """
    It is shared by every drawing of an edition.
    """
    assert outline(edition) is outline(edition)
    assert outline(edition)["type"] == "Topology"


def test_on_a_narrow_map_a_dot_is_no_button(edition):
    """
    The clear disc of a neighbour would lie over the centre of Makassar.
    """
    spec = office_map(presence(ask(View())), ID, LIGHT).frame.spec
    (grab,) = [layer for layer in spec["layer"] if "href" in layer.get("encoding", {})]
    href = grab["encoding"]["href"]

    assert href["condition"]["test"] == f"width >= {LINKS_FROM}"
    assert href["value"] == ""
    assert f"width >= {LINKS_FROM}" in grab["encoding"]["size"]["value"]["expr"]


SEVEN = ("blitar", "malang", "wonosobo", "kediri", "batam", "makassar", "medan")
JAKARTA = (
    "jakarta-selatan",
    "jakarta-pusat",
    "jakarta-barat",
    "jakarta-utara",
    "jakarta-timur",
    "tangerang",
    "bekasi",
)


@pytest.mark.parametrize("width", [320, 360, 720, 1080])
@pytest.mark.parametrize("chosen", [SEVEN, JAKARTA], ids=["seven", "jakarta"])
@pytest.mark.parametrize("draw", [office_map, java_map])
def test_names_never_lie_over_one_another(draw, chosen, width, known):
    """
    Wonosobo lay over Malang; a name far from its dot is led to it by a line.
    """
    assert clashes(lines(draw(known, ID, LIGHT, chosen=chosen), width)) == []


def test_where_all_are_chosen_none_is_pointed_out(known):
    """
    A hundred and thirty names in bold said nothing, one over the other.
    """
    every = tuple(place.office.slug for place in known.places)
    plot = office_map(known, ID, LIGHT, chosen=every)

    assert plot.rows["dots"] == office_map(known, ID, LIGHT).rows["dots"]
    assert plot.rows["labels"] == office_map(known, ID, LIGHT).rows["labels"]
