"""What /openapi.json knows of the site, taken from what draws, reads and writes it."""

import json

from components.query import Release
from components.render.drawing import Chart
from components.render.openapi import ENDINGS, FILES, SIZES, document
from components.render.openapi_parameters import Known
from components.render.picture.size import HEIGHTS, SCALES, WIDTHS
from components.render.sheet import TABLES
from components.words import Words


def description(release: Release, say: Words, base: str) -> str:
    """The whole document as JSON."""
    known = Known(
        release=release,
        charts=tuple(map(str, Chart)),
        endings=tuple(ENDINGS),
        tables=TABLES,
        files=tuple(FILES),
        sizes=dict(zip(SIZES, (WIDTHS, HEIGHTS, SCALES), strict=True)),
        base=base,
    )
    return json.dumps(document(known, say), ensure_ascii=False)
