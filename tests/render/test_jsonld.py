"""Claims about components/render/jsonld.py and cards.py: what machines and messengers are told."""

import json
import struct

import pytest

from components.model import Language
from components.render.cards import common_card
from components.render.jsonld import MOST_CITED, DataSet, all_figures, data_set, of_receipt
from components.render.receipt import receipt
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
BASE = "https://kinerja.example"


def told(edition, **fields):
    given = {"name": "x", "description": "y", "path": "/p", "edition": edition, "sources": ()}
    return json.loads(data_set(DataSet(**{**given, **fields}), ID, BASE))


def test_no_sentence_can_end_the_script_element(edition):
    """
    A headline is anybody's words.
    """
    one = DataSet(name="</script><b>", description="", path="/p", edition=edition, sources=())

    assert "<" not in data_set(one, ID, BASE)
    assert json.loads(data_set(one, ID, BASE))["name"] == "</script><b>"


@pytest.mark.parametrize(
    ("years", "expected"),
    [((), None), ((2024,), "2024"), ((2024, 2019, 2024, 2021), "2019/2024")],
)
def test_the_years_are_a_span(edition, years, expected):
    """
    ISO 8601: the first and the last; none is left out.
    """
    assert told(edition, years=years).get("temporalCoverage") == expected


def test_so_many_reports_are_cited_and_no_more(edition):
    """
    The newest; the table and the files have all.
    """
    sources = tuple(edition.sources.values())

    assert len(told(edition, sources=sources)["citation"]) == MOST_CITED
    assert "citation" not in told(edition)


def test_a_receipt_is_a_data_set_of_one_row(edition):
    """
    It cites the one report that says so.
    """
    figure = edition.report("blitar-ketik-2024-12")[0]

    data = json.loads(of_receipt(receipt(figure.id, edition), EN, BASE))

    assert data["url"] == f"{BASE}/angka/{figure.id}?lang=en"
    assert [one["contentUrl"] for one in data["distribution"]] == [
        f"{BASE}/angka/{figure.id}.json?lang=en"
    ]
    assert len(data["citation"]) == 1


def test_all_that_is_stated_can_be_fetched():
    """
    In three forms.
    """
    assert dict(all_figures(ID, office="blitar"))["csv"] == "/api/v1/figures.csv?office=blitar"


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_the_common_card_is_a_picture_of_its_size(say):
    """
    1200 by 630, as PNG.
    """
    card = common_card(say)

    assert card[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", card[16:24]) == (1200, 630)
