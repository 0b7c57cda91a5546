"""The rows behind a drawing as Parquet, typed as the edition has them."""

import pyarrow as pa
import pyarrow.parquet as pq

from components.render.citation import LICENCE
from components.render.drawing import Drawing
from components.render.files.about import about
from components.render.files.listing import listing
from components.words import Words


def parquet_bytes(drawing: Drawing, say: Words, base: str) -> bytes:
    """A typed table that carries title, source, licence, edition and citation in its metadata."""
    found, told = listing(drawing, say, base), about(drawing, say, base)
    said = {
        "title": told.title,
        "subtitle": told.subtitle,
        "source": told.source,
        "license": LICENCE,
        "edition": f"{drawing.edition.name} {drawing.edition.id}",
        "date": drawing.edition.day.isoformat(),
        "address": told.address,
        "citation": told.citation.apa,
        "language": str(say.language),
    }
    table = pa.Table.from_pylist(list(found.rows), found.schema.with_metadata(said))
    out = pa.BufferOutputStream()
    pq.write_table(table, out, compression="zstd")
    whole: bytes = out.getvalue().to_pybytes()
    return whole
