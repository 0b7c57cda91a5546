"""Share: what a reader may take away from a chart: its files, a ready sentence, a citation."""

from dataclasses import dataclass

from components.model import Comparability
from components.render.drawing import Drawing
from components.render.engine import fill
from components.render.files.about import About, about, stem
from components.render.leaf_address import Pairs, ending, pinned, query
from components.render.picture.size import CARD, SQUARE, STORY
from components.words import Words

STUDIO = "/sematkan"
SIZES = {"1200x630": CARD, "1080x1080": SQUARE, "1080x1920": STORY}
VECTORS = ("svg", "pdf")
DATA = ("xlsx", "csv", "parquet", "json", "md")
KIT = "zip"


@dataclass(frozen=True, slots=True)
class Link:
    """A link; with a `name` the browser keeps what it leads to under that."""

    text: str
    address: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """Links of one kind, and what to know of them."""

    name: str
    links: tuple[Link, ...]
    note: str = ""


def share_html(drawing: Drawing, say: Words, base: str, page: Words | None = None) -> str:
    """
    All that can be taken away from a drawing, folded behind a summary.

    Files and citation keep to the edition that is shown.  The studio, whose `page` may speak
    another language than the drawing, shows it open and without the links to pages.
    """
    told = about(drawing, say, base)
    edition, own = drawing.edition, page or say
    shelves = _files(drawing, say, own)
    return fill(
        "share.html",
        say=own,
        language=say.language,
        title="" if page else told.title,
        shelves=shelves if page else [_pages(drawing, say), *shelves],
        texts=[
            (own("share.sentence"), ready_sentence(told, say), own("share.sentence_copy")),
            (own("share.citation"), told.citation.short, own("share.citation_copy")),
        ],
        pinned=own("share.pinned", release=edition.name, day=own.day(edition.day)),
    )


def ready_sentence(told: About, say: Words) -> str:
    """The finding, what is counted, what forbids comparing, and who says so: a line each."""
    said = [say("sentence.end", text=told.title), told.subtitle]
    reading = told.reading
    if reading and reading.comparability is not Comparability.COMPARABLE:
        objections = " ".join(reading.objections)
        said.append(say("share.judged", heading=reading.heading, objections=objections))
    return "\n".join([*said, told.source])


def studio_address(drawing: Drawing, say: Words) -> str:
    """The studio with this very drawing."""
    return STUDIO + query(drawing.view.with_(chart=str(drawing.chart)), say)


def _files(drawing: Drawing, say: Words, own: Words) -> list[Shelf]:
    pictures = [_picture(name, drawing, say, own) for name in SIZES]
    vectors = [_file(kind, drawing, say, own) for kind in VECTORS]
    data = [_file(kind, drawing, say, own) for kind in DATA]
    return [
        Shelf(own("share.pictures"), (*pictures, *vectors)),
        Shelf(own("share.data"), tuple(data)),
        Shelf(own("share.kit"), (_file(KIT, drawing, say, own),), own("share.kit_note")),
    ]


def _picture(name: str, drawing: Drawing, say: Words, own: Words) -> Link:
    size = SIZES[name]
    pixels = [("w", str(size.width)), ("h", str(size.height))]
    address = _pinned(drawing, say, "png", pixels)
    return Link(own(f"share.size.{name}"), address, f"{stem(drawing)}-{name}.png")


def _file(kind: str, drawing: Drawing, say: Words, own: Words) -> Link:
    address = _pinned(drawing, say, kind)
    return Link(own(f"leaf.file.{kind}"), address, f"{stem(drawing)}.{kind}")


def _pinned(drawing: Drawing, say: Words, kind: str, more: Pairs = ()) -> str:
    return ending(drawing, pinned(drawing), say, kind, more=more)


def _pages(drawing: Drawing, say: Words) -> Shelf:
    light = ending(drawing, drawing.view.with_(chart=None), say, "html")
    return Shelf(
        say("share.pages"),
        (
            Link(say("share.studio"), studio_address(drawing, say)),
            Link(say("share.light"), light),
        ),
    )
