"""The sidecar of a CSV: what its columns are, for machines (W3C CSV on the Web)."""

import json
from typing import Any

import pyarrow as pa

from components.render.citation import LICENCE_ADDRESS
from components.render.drawing import Drawing
from components.render.files.about import about, stem
from components.render.files.columns import meaning_of, name_of
from components.render.files.csv import COMMENT, LINES
from components.render.files.listing import Listing, listing
from components.render.sheet import BETWEEN
from components.words import Words

KEY = {"figures": "figure_id"}


def csvw_bytes(drawing: Drawing, say: Words, base: str) -> bytes:
    """The metadata of the CSV that lies beside it under the drawing's name."""
    found, told = listing(drawing, say, base), about(drawing, say, base)
    schema: dict[str, Any] = {
        "columns": [_column(one, found, drawing, say) for one in found.schema]
    }
    if found.table in KEY:
        schema["primaryKey"] = KEY[found.table]
    described = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": str(say.language)}],
        "url": f"{stem(drawing)}.csv",
        "dc:title": told.title,
        "dc:description": told.subtitle,
        "dc:source": told.source,
        "dc:publisher": say("site.name"),
        "dc:license": {"@id": LICENCE_ADDRESS},
        "dc:issued": {"@value": drawing.edition.day.isoformat(), "@type": "xsd:date"},
        "dc:hasVersion": drawing.edition.id,
        "dc:bibliographicCitation": told.citation.apa,
        "dialect": {
            "encoding": "utf-8",
            "commentPrefix": COMMENT.strip(),
            "skipRows": LINES,
            "headerRowCount": 1,
        },
        "tableSchema": schema,
    }
    return (json.dumps(described, ensure_ascii=False, indent=1) + "\n").encode()


def _column(field: pa.Field, found: Listing, drawing: Drawing, say: Words) -> dict[str, Any]:
    """One column; `titles` is its header in the file, `dc:title` what readers call it."""
    described: dict[str, Any] = {
        "name": field.name,
        "titles": field.name,
        "dc:title": name_of(field.name, found, drawing.edition.catalogue, say),
        "dc:description": meaning_of(field.name, found, say),
        "datatype": _datatype(field.type),
    }
    if pa.types.is_list(field.type):
        described["separator"] = BETWEEN
    return described


def _datatype(kind: pa.DataType) -> str:
    if pa.types.is_decimal(kind):
        return "decimal"
    if pa.types.is_integer(kind):
        return "integer"
    if pa.types.is_date(kind):
        return "date"
    return "boolean" if pa.types.is_boolean(kind) else "string"
