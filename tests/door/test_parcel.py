"""A body and the answers it gives."""

import pytest
from starlette.datastructures import Headers

from components.door.parcel import FOREVER, Parcel

LONG = Parcel(b"a" * 2000, "text/plain", FOREVER)
SHORT = Parcel(b"a", "text/plain")


def test_the_tag_is_of_the_body_alone():
    """The same bytes have the same tag, others another."""
    assert Parcel(b"a", "text/html").tag == SHORT.tag
    assert LONG.tag != SHORT.tag


def test_each_form_has_its_own_tag():
    """A cache never takes the squeezed form for the plain one."""
    plain = LONG.answer(Headers())
    squeezed = LONG.answer(Headers({"accept-encoding": "br"}))

    assert plain.headers["etag"] != squeezed.headers["etag"]
    assert plain.headers["vary"] == squeezed.headers["vary"] == "Accept-Encoding"


def test_a_short_body_is_not_squeezed():
    """A few bytes would only grow."""
    answer = SHORT.answer(Headers({"accept-encoding": "br"}))

    assert (answer.body, "content-encoding" in answer.headers) == (b"a", False)


@pytest.mark.parametrize(("status", "answered"), [(200, 304), (404, 404), (500, 500)])
def test_only_a_found_page_can_be_unchanged(status, answered):
    """A known tag makes 304 of 200, and of nothing else."""
    tag = LONG.answer(Headers()).headers["etag"]

    assert LONG.answer(Headers({"if-none-match": tag}), status).status_code == answered
