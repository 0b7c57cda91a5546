"""Claims about components/web/receipts.py: a receipt at its own address."""

import json
import re
from html import unescape
from urllib.parse import parse_qsl, urlsplit

import pytest

from components.model import Figure
from components.query import release

LINKS = re.compile(r'href="([^"]*)"')


@pytest.fixture
def figure(edition) -> Figure:
    return next(
        one
        for one in edition.report("blitar-ketik-2024-12")
        if one.metric == "passports_issued" and one.period.year == 2024
    )


@pytest.mark.parametrize(
    ("query", "lang", "expected"),
    [
        ("", "id", "Blitar menerbitkan 31.871 paspor pada 2024"),
        ("?lang=id", "id", "Blitar menerbitkan 31.871 paspor pada 2024"),
        ("?lang=en", "en", "Blitar issued 31,871 passports in 2024"),
    ],
)
def test_a_receipt_is_a_page_in_the_language_of_its_address(client, figure, query, lang, expected):
    """
    DECISIONS 15: no `lang` means Indonesian.
    """
    answer = client.get(f"/angka/{figure.id}{query}")

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert f'<html lang="{lang}">' in answer.text
    assert f"{expected}</h1>" in answer.text


def test_a_receipt_is_json_too(client, figure, edition):
    """
    The row under the Parquet's column names, its report, and the ids beside it.
    """
    answer = client.get(f"/angka/{figure.id}.json")

    record = json.loads(answer.text)
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["access-control-allow-origin"] == "*"
    assert record["figure"]["figure_id"] == figure.id
    assert record["figure"]["value"] == 31871
    assert record["figure"]["as_printed"] == "31.871 paspor"
    assert record["source"]["source_id"] == "blitar-ketik-2024-12"
    assert record["release"]["id"] == edition.id
    assert len(record["beside"]) == 2
    assert [step["step"] for step in record["chain"]][0::4] == ["printed", "shown"]
    assert {one["kind"] for one in record["derived"]} == {"ratio", "change"}


@pytest.mark.parametrize("ending", ["", ".json"])
def test_who_has_a_receipt_already_is_told_so(client, figure, ending):
    """
    A strong ETag, 304 without a body, and a weak one from a proxy counts as well.
    """
    first = client.get(f"/angka/{figure.id}{ending}")
    seal = first.headers["etag"]

    again = [
        client.get(f"/angka/{figure.id}{ending}", headers={"If-None-Match": held})
        for held in (seal, f'"other", W/{seal}', "*", '"other"')
    ]

    assert [answer.status_code for answer in again] == [304, 304, 304, 200]
    assert [again[0].content, again[0].headers["etag"]] == [b"", seal]


def test_the_two_languages_have_seals_of_their_own(client, figure):
    """
    A cache may not answer one with the other.
    """
    seals = {client.get(f"/angka/{figure.id}{q}").headers["etag"] for q in ("", "?lang=en")}

    assert len(seals) == 2


def test_head_answers_without_a_body(client, figure):
    """
    Link checkers ask so.
    """
    answer = client.head(f"/angka/{figure.id}")

    assert (answer.status_code, answer.content) == (200, b"")


def test_an_id_that_has_moved_leads_on(client, figure, monkeypatch):
    """
    DECISIONS 12: moved_ids.csv redirects, with ending and language.
    """
    monkeypatch.setitem(release(None).__dict__, "_moved", {"000000000000": figure.id})

    answer = client.get("/angka/000000000000.json?lang=en", follow_redirects=False)

    assert (answer.status_code, answer.headers["location"]) == (
        308,
        f"/angka/{figure.id}.json?lang=en",
    )


def test_a_pinned_edition_answers_as_itself(client, figure, edition):
    """
    The current one may be pinned by its id.
    """
    answer = client.get(f"/angka/{figure.id}?v={edition.id}")

    assert answer.status_code == 200


@pytest.mark.parametrize("lang", ["", "&lang=en"])
def test_the_links_of_a_pinned_receipt_stay_in_its_edition(client, figure, edition, lang):
    """
    Every link of the page, its JSON and the other language included; canonical names no edition.
    """
    page = client.get(f"/angka/{figure.id}?v={edition.id}{lang}").text
    head, _, body = page.partition("<body")
    links = [unescape(link) for link in LINKS.findall(body) if link.startswith("/")]

    assert [link for link in links if not link.startswith("/angka/")]
    assert sum(link.startswith("/angka/") for link in links) > 3
    assert {dict(parse_qsl(urlsplit(link).query)).get("v") for link in links} == {edition.id}
    assert all(client.get(link).status_code == 200 for link in links if link.startswith("/angka/"))
    assert edition.id not in "".join(LINKS.findall(head))


def test_the_links_of_a_live_receipt_name_no_edition(client, figure):
    """
    They lead to what holds today.
    """
    assert "v=" not in "".join(LINKS.findall(client.get(f"/angka/{figure.id}").text))


@pytest.mark.parametrize("hung", ["fbclid=abc", "utm_source=wa", "gclid=1&utm_medium=social"])
def test_a_receipt_shared_through_social_media_opens(client, figure, hung):
    """
    What other sites hang onto a link asks nothing of us.
    """
    assert client.get(f"/angka/{figure.id}?{hung}").status_code == 200


def test_what_only_looks_like_a_tracker_is_still_refused_by_name(client, figure):
    """
    Unknown parameters are 400.
    """
    assert client.get(f"/angka/{figure.id}?reference=x").status_code == 400
