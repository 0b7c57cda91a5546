"""Claims about components/charts/map_names.py."""

from components.charts.map_names import Name, Pin, far_apart, map_names
from components.charts.office_map import INDONESIA

EXTENT = INDONESIA.extent
HERE, NEAR, FAR = Pin(112.0, -8.0, 9.0), Pin(112.5, -8.0, 9.0), Pin(100.0, 0.0, 9.0)


def name(pin, text="Blitar", **fields):
    """A name in ink."""
    return Name(pin=pin, text=text, colour="#000000", size=11, **fields)


def test_a_name_near_an_earlier_one_is_left_out():
    """
    Unless it is needed.
    """
    plain = [name(HERE), name(NEAR, "Malang"), name(FAR, "Padang")]
    needed = [name(HERE), name(NEAR, "Malang", needed=True)]

    assert [one.text for one in far_apart(plain, 2.0)] == ["Blitar", "Padang"]
    assert [one.text for one in far_apart(needed, 2.0)] == ["Blitar", "Malang"]


def test_a_wide_map_says_more():
    """
    From the third range of widths on.
    """
    rows = map_names([name(HERE, wide="Blitar 31.871")], [HERE], EXTENT)

    assert [row["text"] for row in rows] == ["Blitar", "Blitar", "Blitar 31.871", "Blitar 31.871"]


def test_a_name_without_room_tries_the_next_pin():
    """
    A province stands beside another of its offices.
    """
    crowd = [Pin(112.0 + dx, -8.0 + dy, 30.0) for dx in range(-4, 5) for dy in range(-2, 3)]
    rows = map_names([name(HERE, "Jawa Timur", href="/x", instead=(FAR,))], crowd, EXTENT)

    assert {(row["lon"], row["lat"]) for row in rows} == {(FAR.lon, FAR.lat)}
    assert {row["tier"] for row in rows} == {2, 3}


def test_a_needed_name_far_from_its_mark_has_a_leader():
    """
    So that nobody takes it for another's.
    """
    crowd = [Pin(112.0 + dx / 2, -8.0 + dy / 2, 26.0) for dx in range(-3, 4) for dy in range(-2, 3)]
    rows = map_names([name(HERE, needed=True)], crowd, EXTENT)

    assert len(rows) == 4
    assert any(row["led"] for row in rows)


def test_a_name_may_lie_over_a_grain_but_not_over_many():
    """
    A grain is a small thing; a crowd of them is a crowd.
    """
    one = [Pin(112.0, -7.4, 3.0)]
    many = [Pin(110.0 + at / 4, -8.0 + up / 4, 3.0) for at in range(17) for up in range(-8, 9)]

    assert len(map_names([name(HERE)], [HERE], EXTENT, one)) == 4
    assert map_names([name(HERE)], [HERE], EXTENT, many) == []
