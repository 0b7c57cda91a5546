"""Claims about components/web/places.py: an address and its pattern, found at once."""

import pytest

from components.web.places import Places
from components.web.routes import endpoints, routes

PLACES = Places(tuple(endpoints("", "", None)), ("/", "/bandingkan", "/static/"))


@pytest.mark.parametrize(
    ("path", "ours", "shown"),
    [
        ("/g/trend.svg", "/g/{file}", "/g/{file}"),
        ("/api/v1/figures.csv", "/api/v1/{file}", "/api/v1/{file}"),
        ("/robots.txt", "/robots.txt", "/robots.txt"),
        ("/aset/embed-1.js", "/aset/embed-1.js", "/aset/embed-1.js"),
        ("/g/", None, "/…"),
        ("/g/a/b", None, "/…"),
        ("/embed", None, "/…"),
        ("/", None, "/"),
        ("/bandingkan", None, "/bandingkan"),
        ("/static/js/index.abc.js", None, "/static/…"),
        ("/budi@example.org", None, "/…"),
        ("*", None, "/…"),
        ("", None, "/…"),
    ],
)
def test_a_path_is_shown_by_its_pattern_alone(path, ours, shown):
    """
    Nobody's words get into a log by being an address.
    """
    assert (PLACES.ours(path), PLACES.shown(path)) == (ours, shown)


def test_what_is_ours_is_what_the_routes_answer():
    """
    The short way and Starlette's agree on every pattern.
    """
    for route in routes():
        sample = route.path.replace("{", "").replace("}", "")
        assert route.path_regex.match(sample)
        assert PLACES.ours(sample) == route.path
