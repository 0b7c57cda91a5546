"""The words around a chart: title, subtitle, alternative text, long text, source line."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from components.model import Source
from components.query import Release
from components.render.counting import with_noun
from components.render.when import span_of
from components.words import Words

ALT_MOST = 220


class Shape(StrEnum):
    """How an answer is drawn, as far as its words care."""

    TREND = "trend"
    RANKING = "ranking"


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """Everything that is said around one chart or table."""

    title: str
    subtitle: str
    alt: str
    long: str
    source: str


def source_line_of(
    sources: Iterable[Source], release: Release, say: Words, *, register: bool = False
) -> str:
    """How many reports of which years stand behind something, the licence and the data's day."""
    found = list(sources)
    number = with_noun(say.number(len(found)), say("sentence.thing.press_report"), len(found))
    years = span_of((one.published.year for one in found if one.published), say)
    told = say("sentence.source_years", reports=number, years=years) if years else number
    if register:
        told = say("sentence.source_register", reports=told)
    return say("sentence.source", reports=told, day=say.day(release.day))


def nothing_caption(title: str, subtitle: str, release: Release, say: Words) -> Caption:
    """The words where nothing was found to draw: what is wanting, and what it would count."""
    return Caption(
        title=title,
        subtitle=subtitle,
        alt=fitted([say("sentence.end", text=title)]),
        long=" ".join((say("sentence.end", text=title), subtitle)),
        source=source_line_of((), release, say),
    )


def fitted(sentences: Iterable[str], most: int = ALT_MOST) -> str:
    """As many of the sentences, in order of importance, as stay within a length."""
    text = ""
    for sentence in sentences:
        longer = f"{text} {sentence}".strip() if sentence else text
        if len(longer) <= most:
            text = longer
        elif not text:
            text = f"{sentence[: most - 1].rsplit(' ', 1)[0].rstrip(',;:')}…"
    return text
