"""Claims about components/web/feed.py and sitemap.py as HTTP: kinds, seals, refusals."""

import pytest

FEED = "application/atom+xml; charset=utf-8"
MAP = "application/xml; charset=utf-8"


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("/feed.xml", FEED),
        ("/feed.xml?lang=en", FEED),
        ("/feed.xml?office=blitar", FEED),
        ("/sitemap.xml", MAP),
        ("/sitemap-angka.xml", MAP),
        ("/robots.txt", "text/plain; charset=utf-8"),
    ],
)
def test_each_says_what_it_is_and_is_not_sent_twice(client, address, kind):
    """
    ETag and 304, HEAD without a body.
    """
    first = client.get(address)

    again = client.get(address, headers={"If-None-Match": first.headers["etag"]})
    assert (first.status_code, first.headers["content-type"]) == (200, kind)
    assert (again.status_code, again.content) == (304, b"")
    assert client.head(address).headers["etag"] == first.headers["etag"]


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/feed.xml?office=bliter", 404),
        ("/feed.xml?office=blitar&office=malang", 400),
        ("/feed.xml?v=1", 400),
        ("/feed.xml?metric=revenue", 400),
        ("/feed.xml?lang=xx", 400),
        ("/sitemap.xml?page=2", 400),
        ("/robots.txt?a=b", 400),
    ],
)
def test_what_cannot_be_met_is_a_problem(client, address, status):
    """
    A feed reader has no use for a page.
    """
    answer = client.get(address, headers={"Accept": "text/html"})

    assert (answer.status_code, answer.headers["content-type"]) == (
        status,
        "application/problem+json",
    )


def test_addresses_are_absolute_even_without_a_base(client):
    """
    Neither a feed nor a sitemap may be relative.
    """
    texts = [client.get(path).text for path in ("/feed.xml", "/sitemap.xml", "/robots.txt")]

    assert ["http://testserver/" in text for text in texts] == [True] * 3
    assert ['href="/' in text or "<loc>/" in text for text in texts] == [False] * 3


def test_without_data_the_answer_is_503(client, nothing_built):
    """
    Nothing is announced that cannot be read.
    """
    paths = ("/feed.xml", "/sitemap.xml", "/openapi.json", "/api/v1/figures", "/robots.txt")

    assert [client.get(path).status_code for path in paths] == [503] * 5
