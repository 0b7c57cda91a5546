"""What an address gets that is none of ours."""

import re

import pytest


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("/tidak-ada", "Tidak ada halaman di alamat ini"),
        ("/tidak-ada?lang=en", "There is no page here"),
        ("/a/b/c", "Tidak ada halaman di alamat ini"),
        ("/KANTOR", "Tidak ada halaman di alamat ini"),
        ("/favicon.png", "Tidak ada halaman di alamat ini"),
        ("/auth/login", "Tidak ada halaman di alamat ini"),
    ],
)
def test_an_unknown_address_is_a_real_404(client, address, title):
    """It is told so with the status, and in the reader's language."""
    answer = client.get(address)

    assert (answer.status_code, re.findall("<h1>(.*)</h1>", answer.text)) == (404, [title])


def test_a_missing_page_leads_on(client):
    """It links to our pages by ways that work from any depth."""
    html = client.get("/a/b?lang=en").text

    assert re.findall(r'<li><a href="([^"]+)">', html) == ["./../?lang=en", "./../kantor?lang=en"]


@pytest.mark.parametrize("path", ["/kantor/_stcore/health", "/kantor/_stcore/host-config"])
def test_the_front_ends_first_guess_is_answered_shortly(client, path):
    """Streamlit looks for its server below each page; a page for answer would mislead it."""
    answer = client.get(path)

    assert (answer.status_code, answer.text) == (404, "Not Found")


@pytest.mark.parametrize(
    "path", ["/_stcore/health", "/_stcore/host-config", "/media/x.png", "/component/x"]
)
def test_streamlits_own_addresses_are_left_to_it(client, path):
    """The door stands aside for what the front end needs."""
    assert client.get(path).text == f"streamlit answers {path}"
