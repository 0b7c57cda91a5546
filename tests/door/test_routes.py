"""The addresses of the door, asked as a browser asks them."""

import re

import pytest
from starlette.testclient import TestClient

from tests.door.conftest import site


@pytest.mark.parametrize(
    ("address", "language"),
    [("/", "id"), ("/kantor", "id"), ("/kantor?lang=en", "en"), ("/?lang=fr", "id")],
)
def test_a_page_says_its_language_in_its_first_bytes(client, address, language):
    """The HTML is in the language of the address, and in Indonesian for any other word."""
    found = re.search(r'<html lang="(\w+)">', client.get(address).text)

    assert found is not None
    assert found[1] == language


def test_a_head_request_is_answered(client):
    """HEAD gives the same head as GET."""
    asked, got = client.head("/kantor"), client.get("/kantor")

    assert (asked.status_code, asked.headers["etag"]) == (200, got.headers["etag"])


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_a_page_takes_nothing_but_questions(client, method):
    """Other methods are refused with 405."""
    assert client.request(method, "/kantor").status_code == 405


@pytest.mark.parametrize(
    ("path", "there"),
    [("/kantor/", "../kantor"), ("/kantor/?lang=en&a=b", "../kantor?lang=en&a=b")],
)
def test_a_slash_too_many_leads_to_the_page(client, path, there):
    """The one address of a page has no slash at its end."""
    answer = client.get(path)

    assert (answer.status_code, answer.headers["location"]) == (301, there)


def test_a_page_that_has_not_changed_is_not_sent_again(client):
    """The tag of the first answer gets 304 and no body."""
    tag = client.get("/kantor").headers["etag"]
    again = client.get("/kantor", headers={"If-None-Match": tag})

    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(("wish", "packed"), [("br, gzip", "br"), ("gzip;q=0.8", "gzip")])
def test_a_page_is_packed_as_wished(client, wish, packed):
    """Our HTML travels compressed, and says so, and reads the same."""
    answer = client.get("/kantor", headers={"Accept-Encoding": wish})

    assert answer.headers["content-encoding"] == packed
    assert answer.text == client.get("/kantor").text


def test_addresses_are_absolute_where_the_site_knows_its_own():
    """With BASE_URL the canonical and the other language's address can be copied anywhere."""
    with TestClient(site("https://kinerja.example/")) as asks:
        html = asks.get("/kantor?lang=en").text

    assert re.findall(r'rel="canonical" href="([^"]+)"', html) == [
        "https://kinerja.example/kantor?lang=en"
    ]
    assert dict(re.findall(r'hreflang="([\w-]+)" href="([^"]+)"', html)) == {
        "id": "https://kinerja.example/kantor",
        "en": "https://kinerja.example/kantor?lang=en",
        "x-default": "https://kinerja.example/kantor",
    }
