"""How a drawing is cited: short, in APA's manner, and as BibTeX; always with its edition."""

import re
from dataclasses import dataclass

from components.render.drawing import Drawing
from components.render.links import address
from components.words import Words

LICENCE = "CC BY 4.0"
LICENCE_ADDRESS = "https://creativecommons.org/licenses/by/4.0/"
# A brace counts for BibTeX even behind a backslash, so that none may stand by itself.
ESCAPES = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{mark: f"\\{mark}" for mark in "&%$#_"},
    }
)
NOT_IN_KEY = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Citation:
    """The three forms of one citation."""

    short: str
    apa: str
    bibtex: str


def citation(drawing: Drawing, say: Words, base: str) -> Citation:
    """The citation of a drawing; without a `base` it has no address."""
    edition = drawing.edition
    facts = {
        "title": one_line(drawing.caption.title),
        "name": edition.name,
        "release": edition.id,
        "year": str(edition.day.year),
        "address": pinned(drawing, say, base) if base else "",
    }
    form = "linked" if base else "bare"
    return Citation(
        short=say(f"files.cite.short_{form}", **facts),
        apa=say(f"files.cite.apa_{form}", **facts),
        bibtex=_bibtex(drawing, say, facts),
    )


def pinned(drawing: Drawing, say: Words, base: str, ending: str = "html") -> str:
    """The address of the drawing in its edition, which says the same for ever."""
    view = drawing.view.with_(chart=None, release=drawing.edition.id)
    return base + address(f"/g/{drawing.chart}.{ending}", say, view.parameters())


def one_line(text: str) -> str:
    """The text without breaks and doubled spaces."""
    return " ".join(text.split())


def _bibtex(drawing: Drawing, say: Words, facts: dict[str, str]) -> str:
    edition = drawing.edition
    note = say("files.cite.note", day=say.day(edition.day), licence=LICENCE, **facts)
    fields = {
        "author": f"{{{_escaped(say('site.name'))}}}",
        "title": f"{{{_escaped(facts['title'])}}}",
        "year": facts["year"],
        "month": str(edition.day.month),
        "note": _escaped(one_line(note)),
        "language": say("files.cite.language"),
        # urlencode leaves nothing in an address that TeX would read
        **({"url": facts["address"]} if facts["address"] else {}),
    }
    lines = [f"  {name} = {{{text}}}," for name, text in fields.items()]
    return "\n".join([f"@misc{{{_key(drawing)},", *lines, "}", ""])


def _key(drawing: Drawing) -> str:
    words = ["kinerja-imigrasi", str(drawing.chart), *drawing.view.metrics[:1], drawing.edition.id]
    return NOT_IN_KEY.sub("-", "-".join(words).lower()).strip("-")


def _escaped(text: str) -> str:
    return text.translate(ESCAPES)
