"""A receipt as a page at its own address."""

from typing import Any

from components.model import Language
from components.query import Release
from components.render.engine import fill
from components.render.grid import html
from components.render.jsonld import of_receipt
from components.render.leaf_links import common_card
from components.render.links import address, figure_address
from components.render.page import Leaf, page
from components.render.receipt import Receipt, receipt
from components.render.receipt_chain import chain
from components.render.receipt_derived import formulas, no_formulas
from components.render.receipt_terms import details, terms
from components.render.receipt_words import beside_grid, citation, confusable, heading
from components.words import Words, speaking


def receipt_page(
    figure_id: str, release: Release, say: Words, *, stylesheet: str = "", base: str = ""
) -> str:
    """The receipt as a page of its own, readable without any script."""
    facts = _facts(figure_id, release, say, base)
    other = Language.EN if say.language is Language.ID else Language.ID
    leaf = Leaf(
        title=facts["heading"],
        body=fill("receipt.html", level=1, **facts),
        release=release,
        canonical=figure_address(facts["id"], say),
        other=figure_address(facts["id"], speaking(other)),
        base=base,
        description=facts["citation"],
        picture=common_card(say, base),
        data=of_receipt(receipt(figure_id, release), say, base),
    )
    return page(leaf, say, stylesheet)


def _facts(figure_id: str, release: Release, say: Words, base: str) -> dict[str, Any]:
    slip = receipt(figure_id, release)
    return {
        "say": say,
        "id": slip.figure.id,
        "heading": heading(slip, say),
        "chain": chain(slip, say),
        "derived": formulas(slip, say),
        "underived": no_formulas(slip, say),
        "terms": terms(slip, say),
        "details": details(slip, say),
        "beside": html(beside_grid(slip, say)) if slip.beside else "",
        "confusable": confusable(slip, say),
        "citation": citation(slip, say, base),
        "onward": _onward(slip, say),
        "mistakes": f"{address('/metode', say)}#ralat",
        "record": figure_address(f"{slip.figure.id}.json", say),
    }


def _onward(slip: Receipt, say: Words) -> list[tuple[str, str]]:
    """Where a reader may go from a figure: its office, and the same metric elsewhere."""
    office = [("office", slip.office.slug)]
    onward = [(say("receipt.to_office"), address("/kantor", say, office))]
    if slip.metric:
        pairs = [*office, ("metric", slip.metric.slug)]
        onward.append((say("receipt.to_metric"), address("/bandingkan", say, pairs)))
    return onward
