"""A drawing as JSON: what it says, the verdict, every row, and the reports behind them."""

from typing import Any

from components.model import Source, Verdict
from components.query import View
from components.query.view import REPEATED
from components.render.api_rows import FIGURES
from components.render.api_text import exact
from components.render.citation import LICENCE
from components.render.drawing import Drawing
from components.render.files.about import About, about
from components.render.files.listing import listing
from components.render.links import outside
from components.words import Words


def json_bytes(drawing: Drawing, say: Words, base: str) -> bytes:
    """
    The drawing for machines; every decimal is a JSON number with all its digits.

    `figures` are rows under the Parquet's names, with office, report, receipt and role;
    a drawing of services has its rows under `services`, and no figures.
    """
    found, told = listing(drawing, say, base), about(drawing, say, base)
    edition = drawing.edition
    whole = {
        "release": edition.id,
        "edition": {"id": edition.id, "name": edition.name, "date": edition.day},
        "chart": str(drawing.chart),
        "view": _view(drawing.view),
        "address": told.address,
        "language": str(say.language),
        "title": told.title,
        "subtitle": told.subtitle,
        "alt": drawing.caption.alt,
        "source": told.source,
        "licence": LICENCE,
        "citation": told.citation.apa,
        "verdict": _verdict(drawing.verdict, told),
        FIGURES: [],
        found.table: found.rows,
        "sources": [_source(one) for one in drawing.sources],
    }
    return (exact(whole) + "\n").encode()


def _view(view: View) -> dict[str, Any]:
    """The question under the names that the address has for it."""
    asked: dict[str, Any] = {}
    for name, value in view.parameters():
        if name in REPEATED:
            asked.setdefault(name, []).append(value)
        else:
            asked[name] = value
    return asked


def _verdict(verdict: Verdict | None, told: About) -> dict[str, Any] | None:
    if verdict is None or told.reading is None:
        return None
    return {
        "comparability": str(verdict.comparability),
        "heading": told.reading.heading,
        "doubts": [str(one.doubt) for one in verdict.objections],
        "objections": told.reading.objections,
        "grounds": told.reading.grounds,
    }


def _source(source: Source) -> dict[str, Any]:
    return {
        "source_id": source.slug,
        "url": outside(source.url) or None,
        "publisher": source.publisher or None,
        "publisher_id": source.publisher_id or None,
        "origin": str(source.origin),
        "title": source.title or None,
        "published": source.published,
        "note": source.note or None,
    }
