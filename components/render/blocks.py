"""The small pieces of a page that are words and numbers: headings, bands, notes, names."""

from collections.abc import Sequence
from functools import lru_cache

from markupsafe import Markup

from components.render.engine import fill

KEPT = 256  # what stands around a chart is the same for all who ask the same


def heading(title: str, lead: str = "") -> str:
    """A page's h1 with its one sentence."""
    return fill("blocks/heading.html", title=title, lead=lead)


def section(title: str, lead: str = "") -> str:
    """A part of a page: h2 and one sentence."""
    return fill("blocks/section.html", title=title, lead=lead)


@lru_cache(KEPT)
def chart_head(title: str, subtitle: str, level: int = 2, alt: str = "", legend: str = "") -> str:
    """
    What stands above a chart: finding, what is counted, its key; to be heard, what is drawn.

    The key is HTML already.
    """
    words = fill("blocks/chart_head.html", title=title, subtitle=subtitle, level=level, alt=alt)
    return words + legend


@lru_cache(KEPT)
def chart_foot(source: str, long: str, label: str) -> str:
    """What stands below a chart: its source line and its long description."""
    return fill("blocks/chart_foot.html", source=source, long=long, label=label)


def band(numbers: Sequence[tuple[str, str]], label: str) -> str:
    """The ruled band of numbers, each with what it counts."""
    return fill("blocks/band.html", numbers=numbers, label=label)


def note(text: str) -> str:
    """A muted line of explanation."""
    return fill("blocks/note.html", text=text)


def empty(text: str) -> str:
    """What stands where a chart would, when nothing was found."""
    return fill("blocks/empty.html", text=text)


def definitions(pairs: Sequence[tuple[str, str]]) -> str:
    """Terms and what they mean."""
    return fill("blocks/definitions.html", pairs=pairs)


def pills(pairs: Sequence[tuple[str, str]], label: str) -> str:
    """Links side by side as pills (text, address)."""
    return fill("blocks/pills.html", pairs=pairs, label=label)


def links(pairs: Sequence[tuple[str, str]], label: str) -> str:
    """A row of plain links (text, address)."""
    return fill("blocks/links.html", pairs=pairs, label=label)


def ways(pairs: Sequence[tuple[str, str]], label: str) -> str:
    """A row of links (text, address) behind the words that lead to them."""
    return fill("blocks/ways.html", pairs=pairs, label=label)


def clear(text: str, address: str) -> str:
    """The link that takes all filters off."""
    return fill("blocks/clear.html", text=text, address=address)


def beside(text: str, more: str) -> str:
    """A muted line, and HTML that stands in the same line."""
    return fill("blocks/beside.html", text=text, more=Markup(more))  # noqa: S704 - blocks of ours


def languages(names: Sequence[tuple[str, str, str]], label: str) -> str:
    """The language switch: (name, code, address), the address empty for the one spoken."""
    return fill("blocks/languages.html", languages=names, label=label)


def finding(title: str) -> str:
    """The head of a finding on the front page."""
    return fill("blocks/finding.html", title=title)


def foot(name: str, text: str) -> str:
    """The footer's sentence."""
    return fill("blocks/foot.html", name=name, text=text)
