"""What every file says of itself: finding, source, licence, edition, address, citation, name."""

import re
from dataclasses import dataclass

from components.render.citation import (
    LICENCE,
    LICENCE_ADDRESS,
    Citation,
    citation,
    one_line,
    pinned,
)
from components.render.drawing import Drawing
from components.render.verdict import Reading, read_verdict
from components.words import Words

UNSAFE = re.compile(r"[^a-z0-9_-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """The words around the rows, each on one line."""

    title: str
    subtitle: str
    source: str
    licence: str
    edition: str
    address: str
    citation: Citation
    reading: Reading | None


def about(drawing: Drawing, say: Words, base: str) -> About:
    """What a file says of the drawing that it comes from."""
    caption, edition = drawing.caption, drawing.edition
    facts = {"name": edition.name, "release": edition.id, "day": say.day(edition.day)}
    judged = drawing.verdict
    return About(
        title=one_line(caption.title),
        subtitle=one_line(caption.subtitle),
        source=one_line(caption.source),
        licence=f"{LICENCE}, {LICENCE_ADDRESS}",
        edition=say("files.edition", **facts),
        address=pinned(drawing, say, base),
        citation=citation(drawing, say, base),
        reading=read_verdict(judged, edition.catalogue, say) if judged else None,
    )


def stem(drawing: Drawing) -> str:
    """The name of a drawing's files without their ending: chart, metric and edition."""
    words = [str(drawing.chart), *drawing.view.metrics[:1], drawing.edition.id]
    return "-".join(UNSAFE.sub("-", word.lower()).strip("-") for word in words)
