"""Claims about components/web/errors.py: errors for machines and for people."""

import json
import re

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Route
from starlette.testclient import TestClient

from components.web.errors import guarded, wants_problem
from components.web.kiln import Busy

BAD = [
    ("/angka/ffffffffffff", 404, "ffffffffffff"),
    ("/angka/x.pdf", 404, "x.pdf"),
    ("/angka/ffffffffffff?office=malang", 400, "office"),
    ("/angka/ffffffffffff?lang=fr", 400, "lang=fr"),
    ("/angka/ffffffffffff?theme=pink", 400, "theme=pink"),
    ("/angka/ffffffffffff?v=nope", 410, "nope"),
    ("/angka/ffffffffffff?v=../metrics", 410, "../metrics"),
]


@pytest.mark.parametrize(("path", "status", "named"), BAD)
def test_people_get_a_small_page_that_names_what_was_wrong(client, path, status, named):
    """
    A sentence in the reader's language, links that work, and no stack.
    """
    answer = client.get(path, headers={"Accept": "text/html,*/*"})

    assert answer.status_code == status
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert named in answer.text
    assert re.search(r'<a href="/(\?lang=en)?">', answer.text)


@pytest.mark.parametrize(("path", "status", "named"), BAD)
def test_machines_get_a_problem_document(client, path, status, named):
    """
    RFC 9457: type, title, status and detail.
    """
    answer = client.get(path, headers={"Accept": "application/json"})

    problem = json.loads(answer.text)
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.status_code, problem["status"]) == (status, status)
    assert named in problem["detail"]
    assert {"type", "title", "status", "detail", "error"} <= set(problem)


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/angka/ffffffffffff.json", 404),
        ("/api/v1/nope.csv", 404),
        ("/api/v1/secrets.parquet", 404),
        ("/api/v1/figures.csv?page=2", 400),
        ("/api/v1/figures.parquet?v=nope", 410),
    ],
)
def test_the_ending_of_a_path_tells_a_machine(client, path, status):
    """
    A script seldom says what it accepts.
    """
    answer = client.get(path)

    assert (answer.status_code, answer.headers["content-type"]) == (
        status,
        "application/problem+json",
    )


@pytest.mark.parametrize(
    ("path", "accept", "expected"),
    [
        ("/api/v1/figures", "text/html", True),
        ("/oembed", "text/html", True),
        ("/feed.xml", "text/html", True),
        ("/g/trend.vl.json", "text/html", True),
        ("/g/trend.png", "text/html,*/*", False),
        ("/g/trend.png", "image/avif,image/*,*/*;q=0.8", True),
        ("/g/trend.xlsx", "*/*", True),
        ("/g/trend.html", "*/*", False),
        ("/embed/trend", "*/*", False),
        ("/embed/trend", "application/json", True),
    ],
)
def test_a_file_that_a_reader_opens_may_fail_as_a_page(path, accept, expected):
    """
    Data are for machines, pages for people; a picture or a workbook is for either.
    """
    headers = [(b"accept", accept.encode())]
    scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": headers}

    assert wants_problem(Request(scope)) is expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [("", "Tidak ditemukan"), ("?lang=en", "Not found"), ("?lang=xx", "Alamatnya keliru")],
)
def test_an_error_speaks_the_language_of_the_address(client, query, expected):
    """
    And Indonesian where the language itself is what was wrong.
    """
    answer = client.get(f"/angka/ffffffffffff{query}")

    assert f"<h1>{expected}</h1>" in answer.text


NEAR = [
    ("/k/blitr", "/k/blitar"),
    ("/k/blitr?lang=en", "/k/blitar?lang=en"),
    ("/g/trend.html?office=malang&office=blitr", "/g/trend.html?office=malang&amp;office=blitar"),
    ("/m/pasports_issued", "/m/passports_issued"),
]


@pytest.mark.parametrize(("path", "meant"), NEAR)
def test_a_slip_is_one_tap_from_what_was_meant(client, path, meant):
    """
    The same address with the nearest code in the place of the one that does not exist.
    """
    answer = client.get(path, headers={"Accept": "text/html"})

    assert answer.status_code == 404
    assert f'<li><a href="{meant}">' in answer.text


@pytest.mark.parametrize(
    "text", ["%3Cscript%3Ealert(1)%3C%2Fscript%3E", "%22%3E%3Cimg%20src%3Dx%3E"]
)
def test_what_was_asked_is_shown_as_text(client, text):
    """
    An address is anybody's words.
    """
    answers = [client.get(f"/angka/{text}"), client.get(f"/angka/abc?{text}=1")]

    ours = '<script src="/aset/theme.js"></script>'
    texts = [answer.text.replace(ours, "") for answer in answers]

    assert [re.search("<script|<img", text) for text in texts] == [None, None]


@pytest.mark.parametrize("accept", ["application/json", "text/html"])
def test_a_fault_of_ours_leaks_nothing(accept):
    """
    No path, no trace, no message: those are for the log.
    """

    def broken(request):
        raise RuntimeError("/work/secret/path")

    app = Starlette(routes=[Route("/x", guarded(broken))])
    answer = TestClient(app).get("/x", headers={"Accept": accept})

    assert answer.status_code == 500
    assert re.search("secret|Traceback|RuntimeError", answer.text) is None


def test_without_data_the_answer_is_503(client, nothing_built):
    """
    `make data` has not run: a sentence, and no name of a folder.
    """
    answers = [client.get(path) for path in ("/healthz", "/angka/abc", "/api/v1/figures.csv")]

    assert [answer.status_code for answer in answers] == [503, 503, 503]
    assert [str(nothing_built) in answer.text for answer in answers] == [False] * 3
    assert ["folder" in answer.text for answer in answers] == [False] * 3


def test_errors_are_not_kept(client):
    """
    A page that is missing today may be there tomorrow.
    """
    answer = client.get("/angka/ffffffffffff")

    assert (answer.headers["cache-control"], answer.headers["vary"]) == ("no-store", "Accept")


def test_writing_is_refused(client):
    """
    Our addresses can only be read.
    """
    actual = [client.post(path).status_code for path in ("/angka/abc", "/api/v1/figures.csv")]

    assert actual == [405, 405]


@pytest.mark.parametrize(("lang", "words"), [("id", "Coba lagi"), ("en", "Try again")])
def test_what_is_still_being_made_may_be_asked_for_again(lang, words):
    """
    While the kiln is cold or busy: a link to the same address; a page that loads itself anew
    takes the place from under who reads it with a screen reader (WCAG 2.2.1).
    """

    def busy(request):
        raise Busy

    client = TestClient(Starlette(routes=[Route("/embed/trend", guarded(busy))]))
    answer = client.get(f"/embed/trend?lang={lang}", headers={"Accept": "text/html"})

    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    assert f'<a href="">{words}</a>' in answer.text
    assert "http-equiv" not in answer.text
    assert answer.headers["Cache-Control"] == "no-store"


def test_what_will_not_come_right_by_itself_is_not_asked_for_again(client):
    """
    A wrong address stays wrong.
    """
    answer = client.get("/angka/ffffffffffff", headers={"Accept": "text/html"})

    assert 'href=""' not in answer.text
