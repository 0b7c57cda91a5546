"""What a reader of a file should know first: the finding, its caveats, its terms."""

from collections.abc import Iterator

from components.render.api_rows import FIGURES, SERVICES
from components.render.drawing import Drawing
from components.render.files.about import About, about
from components.render.files.tab import Link, Tab
from components.words import Words

CAVEATS = {
    FIGURES: ("missing", "adding", "part", "disputed"),
    SERVICES: ("services",),
}


def readme_tab(drawing: Drawing, table: str, say: Words, base: str) -> Tab:
    """The words around the rows, each with its name."""
    told = about(drawing, say, base)
    facts = [
        ("title", told.title),
        ("subtitle", told.subtitle),
        *(("verdict", text) for text in judged(told)),
        *(("caveats", text) for text in caveats(table, say)),
        ("tabs", say(f"files.readme.tabs_{table}")),
        *((("tabs", say("files.readme.unused")),) if table == FIGURES else ()),
        ("tabs", say("files.readme.digits")),
        ("source", told.source),
        ("licence", told.licence),
        ("edition", told.edition),
        ("cite", told.citation.short),
        ("cite", told.citation.apa),
        ("site", say("files.readme.not_official")),
    ]
    named = ((say(f"files.readme.{name}"), text) for name, text in facts)
    address = (say("files.readme.address"), Link(told.address, told.address))
    return Tab(
        name=say("files.tab.readme"),
        heads=(say("files.readme.heading"), say("files.readme.text")),
        rows=(*named, address),
        read=True,
    )


def judged(told: About) -> Iterator[str]:
    """Whether the figures may be compared, and why not; nothing where none are."""
    if told.reading:
        yield told.reading.heading
        yield from (*told.reading.objections, *told.reading.grounds)


def caveats(table: str, say: Words) -> Iterator[str]:
    """What holds for every row of a table."""
    for name in CAVEATS[table]:
        yield say(f"files.caveat.{name}")
