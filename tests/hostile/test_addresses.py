"""Claims about every route of ours: a hostile address gets a sentence, and nothing else."""

import json
import re

import pytest

from components.model import Language
from components.ui.sitemap import PLACES
from components.words import speaking
from tests.hostile.addresses import HOLES, PIECES, QUERIES, ROUTES, TOO_LONG, TOO_MANY
from tests.web.asking import Sent, ask

HTML, MACHINE = ("accept", "text/html"), ("accept", "application/json")
# A load test of our own machine is not counted, so that none of these is refused for its number.
HERE = "127.0.0.1"
RAW = ("<script>alert", "<img src=x", "traceback", "/work/", "site-packages")
WRONG = {400, 404, 410, 414}


def refused(house, address: str, language: Language) -> list[str]:
    """What is wrong with the refusals of an address, to a person and to a machine."""
    spoken = address + ("&" if "?" in address else "?") + f"lang={language}"
    return [
        f"{kind[1]} {address[:90]}: {fault}"
        for kind in (HTML, MACHINE)
        for fault in faults(ask(house, spoken, kind, peer=HERE), language)
    ]


def faults(answer: Sent, language: Language) -> list[str]:
    """What is wrong with a refusal: its status, its tongue, its sentence, or what it gives away."""
    found = [] if answer.status in WRONG else [f"status {answer.status}"]
    text = answer.body.decode()
    media_type = answer["content-type"].partition(";")[0]
    if media_type == "application/problem+json":
        problem = json.loads(text)
        titles = {speaking(language)(f"error.title.{status}") for status in (400, 404, 410)}
        if answer.status != 414 and problem["title"] not in titles:
            found.append(f"title {problem['title']}")
        if not problem["detail"].endswith("."):
            found.append(f"detail {problem['detail']}")
    elif media_type == "text/html":
        found += [] if f'<html lang="{language}"' in text else ["tongue"]
        found += [raw for raw in RAW if raw in text.lower()]
    else:
        found.append(media_type)
    return found


@pytest.mark.parametrize("route", ROUTES)
def test_a_query_that_cannot_be_is_refused_with_a_sentence(house, route):
    """
    4xx in the reader's language, to people as a page and to machines as a problem; what was asked
    comes back as text at most.
    """
    wrong = [
        fault
        for number, query in enumerate(QUERIES)
        for fault in refused(house, f"{route}?{query}", list(Language)[number % 2])
    ]

    assert wrong == []


@pytest.mark.parametrize("hole", HOLES)
def test_a_path_that_cannot_be_is_refused_with_a_sentence(house, hole):
    """
    The same where the piece stands in the path, decoded once as a server does.
    """
    wrong = [
        fault
        for number, piece in enumerate(PIECES)
        for fault in refused(house, hole.format(piece), list(Language)[number % 2])
    ]

    assert wrong == []


@pytest.mark.parametrize("route", [*ROUTES, "/healthz", *(f"/{place.path}" for place in PLACES)])
@pytest.mark.parametrize(("query", "status"), [(TOO_LONG, 414), (TOO_MANY, 400)])
def test_too_much_is_refused_before_anybody_reads_it(house, route, query, status):
    """
    10,000 characters and 500 offices, on every route and every page.
    """
    answer = ask(house, f"{route}?{query}", HTML, peer=HERE)

    assert answer.status == status
    assert len(answer.body) < 20_000


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.path or "ringkasan")
def test_the_shell_of_a_page_reflects_nothing(house, place):
    """
    Head and first sight are made from the address before any script runs: never its markup.
    """
    for query in QUERIES:
        answer = ask(house, f"/{place.path}?{query}", HTML, peer=HERE)
        text = answer.body.decode().lower()

        assert answer.status == 200, query
        assert [raw for raw in RAW if raw in text] == [], query
        assert re.search(r"<(title|meta)[^>]*alert\(1", text) is None


def test_an_unknown_edition_is_gone_and_the_newest_is_named(house, edition):
    """
    410, once, with the edition that exists.
    """
    for route in ("/g/trend.json", "/k/malang", "/api/v1/figures"):
        answer = ask(house, f"{route}?v=000000000000", MACHINE, peer=HERE)
        problem = json.loads(answer.body)

        assert answer.status == problem["status"] == 410
        assert problem["newest"] == edition.id
