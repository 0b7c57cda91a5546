"""Claims about tests/web/links.txt: addresses of endings that were once ours answer for ever."""

from pathlib import Path

import pytest

FILE = Path(__file__).parent / "links.txt"
LINKS = [line for line in FILE.read_text(encoding="utf-8").splitlines() if line[:1] == "/"]


@pytest.mark.parametrize("link", LINKS)
def test_an_address_of_ours_still_answers(link, client, edition):
    """
    With something, and with a seal by which it can be kept.
    """
    answer = client.get(link)

    assert answer.status_code == 200
    assert answer.content
    assert answer.headers.get("etag", "").startswith('"') or link == "/healthz"


def test_a_link_stands_in_the_file_once():
    """
    What is there twice is a slip.
    """
    assert len(LINKS) == len(set(LINKS))
