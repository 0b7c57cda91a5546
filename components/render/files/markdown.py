"""A drawing as Markdown: the finding, its rows with receipts, the reports, the citation."""

import re
from collections.abc import Iterable, Iterator, Sequence

from components.charts import brand
from components.model import Source
from components.query import rows
from components.render.api_rows import SERVICES
from components.render.citation import one_line
from components.render.drawing import Drawing
from components.render.files.about import About, about
from components.render.files.listing import Listing, Row, listing
from components.render.links import outside
from components.render.statements import counted
from components.render.status import figure_text, span_mark
from components.render.tables import headline
from components.words import Words

RIGHT = {"value", "count"}
MARKS = re.compile(r"([\\`*_\[\]<>|~#&$])")
LIST = re.compile(r"^(\d+)([.)])(?=\s)|^([-+=])")
FIGURE_HEADS = ("office_name", "metric_name", "period", "value", "role", "publisher", "published")
SERVICE_HEADS = ("office_name", "service_kind", "service_name", "period", "count", "publisher")


def markdown_bytes(drawing: Drawing, say: Words, base: str) -> bytes:
    """The drawing's words and rows as CommonMark with a table; nothing in it is read as markup."""
    told, found = about(drawing, say, base), listing(drawing, say, base)
    blocks = [
        f"# {plain(told.title)}",
        plain(told.subtitle),
        *_caveats(told),
        _table(drawing, found, say),
        f"## {say('files.markdown.sources')}",
        "\n".join(f"- {_source(one, say)}" for one in drawing.sources),
        plain(told.source),
        f"## {say('files.markdown.cite')}",
        _cited(told),
        plain(say("files.labelled.licence", text=told.licence)),
    ]
    return ("\n\n".join(block for block in blocks if block) + "\n").encode()


def plain(text: str) -> str:
    """A text that Markdown shows as it is, on one line."""
    escaped = MARKS.sub(r"\\\1", one_line(text))
    return LIST.sub(r"\1\\\2\3" if escaped[:1].isdigit() else r"\\\3", escaped)


def link(text: str, address: str) -> str:
    """A link to an address of ours, or to a report whose address is safe."""
    return f"[{plain(text)}](<{address}>)" if address else plain(text)


def _cited(told: About) -> str:
    """The citation; escapes would break its address where it stands bare."""
    rest = told.citation.short.removesuffix(told.address)
    return plain(rest) if rest == told.citation.short else f"{plain(rest)} <{told.address}>"


def _caveats(told: About) -> Iterator[str]:
    if told.reading:
        reading = told.reading
        yield f"**{plain(reading.heading)}.**"
        yield "\n".join(f"- {plain(one)}" for one in (*reading.objections, *reading.grounds))


def _table(drawing: Drawing, found: Listing, say: Words) -> str:
    if not found.rows:
        return plain(say("files.markdown.none"))
    if found.table == SERVICES:
        return _lines(SERVICE_HEADS, (_service(row, say) for row in found.rows), say)
    return _lines(FIGURE_HEADS, (_figure(row, drawing, say) for row in found.rows), say)


def _lines(heads: Sequence[str], rows: Iterable[Sequence[str]], say: Words) -> str:
    named = [say(f"files.column.{key}") for key in heads]
    rule = ["---:" if key in RIGHT else "---" for key in heads]
    return "\n".join(map(_line, [named, rule, *rows]))


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _figure(row: Row, drawing: Drawing, say: Words) -> Sequence[str]:
    edition, figure = drawing.edition, rows.figure(row)
    source = edition.sources[figure.source]
    mark = span_mark(figure, say)
    value = " ".join(filter(None, [figure_text(figure, say), mark]))
    return (
        plain(row["office_name"]),
        plain(counted(figure, edition, say)),
        plain(say.period(figure.period)),
        link(value, row["receipt"]),
        plain(say(f"files.role.{row['role']}")),
        link(source.publisher or source.slug, outside(source.url)),
        plain(_day(source, say)),
    )


def _service(row: Row, say: Words) -> Sequence[str]:
    report = rows.service_report(row)
    return (
        plain(row["office_name"]),
        plain(row["service_kind"]),
        plain(row["service_name"]),
        plain(say.period(report.period) if report.period else say("files.unknown")),
        plain(brand.counted(report, say)),
        link(row["publisher"] or report.source, outside(row["url"] or "")),
    )


def _source(source: Source, say: Words) -> str:
    facts = {
        "title": link(headline(source, say), outside(source.url)),
        "publisher": plain(source.publisher),
        "day": plain(_day(source, say)),
    }
    return say("files.markdown.source", **facts)


def _day(source: Source, say: Words) -> str:
    return say.day(source.published) if source.published else say("table.undated")
