"""Claims about components/web/status.py: a light page that says how the server fares."""

import re

import pytest

from components.web import status
from components.web.tally import REFUSALS, Tally
from components.web.trace import Kept


@pytest.fixture
def counted(monkeypatch) -> Tally:
    """Counts that this test knows."""
    tally = Tally()
    for _ in range(1234):
        tally.add(200, Kept.HIT)
    tally.add(503, None, "picture.busy")
    tally.add(200, Kept.MADE, slow=True)
    tally.add(500, None, "error.internal")
    monkeypatch.setattr(status, "tally", lambda: tally)
    return tally


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["Status server", "Edisi data", "1.234", "Antrean gambar penuh", " UTC"]),
        ("?lang=en", ["Server status", "Data edition", "1,234", "Picture queue full", " UTC"]),
    ],
)
def test_people_read_what_is_served_and_what_was_refused(client, counted, edition, query, expected):
    """
    In either language, with the edition and its day.
    """
    answer = client.get(f"/status{query}")

    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    assert [text for text in [*expected, edition.id] if text not in answer.text] == []
    assert len(re.findall(r'<th scope="row">', answer.text)) == 4 + 3 + len(Kept) + len(REFUSALS)


def test_the_page_needs_no_script_and_leaks_nothing(client, counted, edition):
    """
    No path of this machine, no name of a module.
    """
    text = client.get("/status").text

    assert re.search(r"<script|/work/|components|Traceback", text) is None


def test_an_unknown_parameter_and_missing_data_are_said(client, nothing_built):
    """
    As everywhere else.
    """
    assert client.get("/status").status_code == 503
