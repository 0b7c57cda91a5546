"""Tip: what a mark says of itself when a reader points at it, and where it leads."""

import altair as alt

from components.charts.plot import Row
from components.charts.reading import Reading, worded
from components.model import Figure, Language
from components.query.answer import Answer
from components.words import Words

LINES = ("office", "period", "told", "printed", "report")


def tip(reading: Reading, figure: Figure, answer: Answer, say: Words) -> Row:
    """The columns of one mark: its lines, the whole as a sentence, its figure and receipt."""
    told = reading.text if answer.denominator else _told(reading, figure, say)
    return figure_tip(figure, told, answer, say)


def figure_tip(figure: Figure, told: str, answer: Answer, say: Words) -> Row:
    """The same for a single statement, with the words its value is shown in."""
    lines = {
        "office": answer.office(figure.office).short,
        "period": say.period(figure.period),
        "told": told,
        "printed": figure.as_printed,
        "report": _report(figure, answer, say),
    }
    return {
        **lines,
        "words": say("chart.tip.words", **lines),
        "figure": figure.id,
        "href": receipt(figure, say),
    }


def receipt(figure: Figure, say: Words) -> str:
    """The address of a statement's receipt in the reader's language (DECISIONS 14, 15)."""
    language = "" if say.language is Language.ID else f"?lang={say.language}"
    return f"/angka/{figure.id}{language}"


def tooltips(say: Words, *lines: str) -> list[alt.Tooltip]:
    """The tooltip channel for those columns, titled in the reader's language."""
    return [
        alt.Tooltip(field=line, type="nominal", title=say(f"chart.tip.{line}"))
        for line in lines or LINES
    ]


def _told(reading: Reading, figure: Figure, say: Words) -> str:
    # each diamond of a quarrel speaks for its own report
    if len(reading.values) == 1:
        return reading.text
    return worded(figure.relation, say.value(figure.value, figure.unit), say)


def _report(figure: Figure, answer: Answer, say: Words) -> str:
    source = answer.source(figure)
    if source.published is None:
        return say("chart.tip.undated", publisher=source.publisher)
    return say("chart.tip.dated", publisher=source.publisher, day=say.day(source.published))
