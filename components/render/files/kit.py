"""The newsroom kit: one archive with pictures, data, a ready sentence, citations and terms."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from io import BytesIO
from typing import TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from components.model import Language
from components.render.citation import LICENCE_ADDRESS
from components.render.drawing import Drawing
from components.render.drawings import draw
from components.render.files.about import about, stem
from components.render.files.csv import csv_bytes
from components.render.files.csvw import csvw_bytes
from components.render.files.listing import listing
from components.render.files.readme import caveats, judged
from components.render.files.workbook import xlsx_bytes
from components.words import Words, speaking

# Makes one of `PICTURES`, named by its size and ending.
Picture = Callable[[Drawing, Words, str], bytes]

SIZES = ("1200x630", "1080x1080", "1080x1920")
SVG = "svg"
PICTURES = (*(f"{size}.png" for size in SIZES), SVG)
UNIX, READABLE = 3, 0o644 << 16
Kept: TypeAlias = dict[str, tuple[bytes, str]]


def kit_bytes(drawing: Drawing, say: Words, base: str, picture: Picture | None = None) -> bytes:
    """
    The kit as a ZIP; without `picture` it has none.

    The same drawing gives the same bytes: files are in the order of their names and dated by
    the edition.
    """
    kept = {**_pictures(drawing, say, picture), **_data(drawing, say, base)}
    kept |= _texts(drawing, say, base)
    names = [(name, told) for name, (_, told) in sorted(kept.items())]
    files = {name: whole for name, (whole, _) in kept.items()}
    files["README.txt"] = _readme(drawing, say, base, names).encode()
    return _zipped(files, drawing.edition.day)


def ready_sentence(drawing: Drawing, say: Words, base: str) -> str:
    """The finding with its caveat and its source, in both languages, this one's first."""
    others = [speaking(one) for one in Language if one is not say.language]
    pinned = drawing.view.with_(release=drawing.edition.id)
    told = [(say, drawing), *((other, draw(drawing.chart, pinned, other)) for other in others)]
    return "\n\n".join("\n".join(_said(one, words, base)) for words, one in told) + "\n"


def _said(drawing: Drawing, say: Words, base: str) -> Iterator[str]:
    told = about(drawing, say, base)
    yield f"[{say('files.kit.language')}]"
    yield say("sentence.end", text=told.title)
    yield say("files.kit.caveat", text=told.subtitle)
    if told.reading:
        yield say("files.kit.verdict", heading=told.reading.heading)
        yield from (f"- {text}" for text in (*told.reading.objections, *told.reading.grounds))
    yield told.source


def _pictures(drawing: Drawing, say: Words, picture: Picture | None) -> Kept:
    if picture is None:
        return {}
    made = {f"{stem(drawing)}.{SVG}": (picture(drawing, say, SVG), say("files.kit.svg"))}
    for size in SIZES:
        name = f"{stem(drawing)}-{size}.png"
        made[name] = picture(drawing, say, f"{size}.png"), say("files.kit.picture", size=size)
    return made


def _data(drawing: Drawing, say: Words, base: str) -> Kept:
    name = stem(drawing)
    return {
        f"{name}.csv": (csv_bytes(drawing, say, base), say("files.kit.csv")),
        "csv-metadata.json": (csvw_bytes(drawing, say, base), say("files.kit.csvw")),
        f"{name}.xlsx": (xlsx_bytes(drawing, say, base), say("files.kit.xlsx")),
    }


def _texts(drawing: Drawing, say: Words, base: str) -> Kept:
    cited = about(drawing, say, base).citation
    texts = {
        "sentence.txt": (ready_sentence(drawing, say, base), say("files.kit.sentence")),
        "citations.txt": (f"{cited.short}\n\n{cited.apa}\n", say("files.kit.citations_txt")),
        "citations.bib": (cited.bibtex, say("files.kit.citations_bib")),
        "LICENSE.txt": (_licence(cited.short, say), say("files.kit.licence")),
    }
    return {name: (text.encode(), told) for name, (text, told) in texts.items()}


def _licence(short: str, say: Words) -> str:
    lines = [
        say("files.licence_text.heading"),
        say("files.licence_text.text"),
        say("files.licence_text.deed", address=f"{LICENCE_ADDRESS}legalcode"),
        say("files.licence_text.credit", citation=short),
        say("files.licence_text.reports"),
    ]
    return "\n\n".join(lines) + "\n"


def _readme(drawing: Drawing, say: Words, base: str, names: list[tuple[str, str]]) -> str:
    told = about(drawing, say, base)
    table = listing(drawing, say, base).table
    licence = say("files.labelled.licence", text=told.licence)
    edition = say("files.labelled.edition", text=told.edition)
    listed = [*names, ("README.txt", say("files.kit.readme"))]
    blocks = [
        say("files.kit.heading"),
        f"{told.title}\n{told.subtitle}",
        "\n".join(f"- {text}" for text in (*judged(told), *caveats(table, say))),
        "\n".join(f"{name}: {what}" for name, what in listed),
        f"{told.source}\n{licence}\n{edition}\n{told.address}",
        say("files.readme.not_official"),
    ]
    return "\n\n".join(blocks) + "\n"


def _zipped(files: Mapping[str, bytes], day: date) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name in sorted(files):
            entry = ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            entry.compress_type, entry.create_system = ZIP_DEFLATED, UNIX
            entry.external_attr = READABLE
            archive.writestr(entry, files[name])
    return out.getvalue()
