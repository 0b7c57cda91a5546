"""The rows behind a drawing as an Excel workbook of four sheets."""

from datetime import datetime, time
from io import BytesIO

from xlsxwriter import Workbook

from components.render.drawing import Drawing
from components.render.files.about import about
from components.render.files.codebook import codebook_tab
from components.render.files.listing import listing
from components.render.files.readme import readme_tab
from components.render.files.tab import put
from components.render.files.tabs import data_tab, receipts_tab
from components.words import Words

PLAIN_TEXT = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def xlsx_bytes(drawing: Drawing, say: Words, base: str) -> bytes:
    """
    Data, receipts, codebook and notes, in the language of `say`.

    The same drawing gives the same bytes: the workbook is dated by its edition, never by
    the clock.
    """
    found, told = listing(drawing, say, base), about(drawing, say, base)
    out = BytesIO()
    book = Workbook(out, {"in_memory": True, **PLAIN_TEXT})
    book.set_properties(
        {
            "title": told.title,
            "subject": told.subtitle,
            "author": say("site.name"),
            "comments": f"{told.licence}\n{told.edition}\n{told.citation.short}",
            "created": datetime.combine(drawing.edition.day, time()),
        }
    )
    for tab in (
        data_tab(drawing, found, say),
        receipts_tab(drawing, found, say),
        codebook_tab(drawing, found, say),
        readme_tab(drawing, found.table, say, base),
    ):
        put(book, tab)
    book.close()
    return out.getvalue()
