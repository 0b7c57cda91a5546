"""Where reports differ: the list, and the caption of one quarrel."""

from collections.abc import Iterable, Iterator

from components.model import Source
from components.query import Release
from components.query.disputes import Dispute
from components.render.caption import Caption, fitted, source_line_of
from components.render.clause import either, what
from components.render.counting import capital, names, things
from components.render.grid import Cell, Grid, Piece, cell, columns, head, html
from components.render.links import figure_address
from components.render.when import when
from components.words import Words

MOST_PUBLISHERS = 3


def dispute_table(disputes: Iterable[Dispute], release: Release, say: Words) -> str:
    """Office, metric, period, each value with who prints it, and the gap."""
    keys = ("office", "metric", "period", "values", "gap")
    names_ = [say(f"table.column.{key}") for key in keys]
    return html(
        Grid(
            caption=say("table.caption.disputes"),
            columns=columns(*names_, numbers=names_[-1:]),
            rows=tuple(_row(dispute, release, say) for dispute in disputes),
        )
    )


def dispute_caption(dispute: Dispute, release: Release, say: Words) -> Caption:
    """The words around one quarrel."""
    office = release.catalogue.office(dispute.office).short
    topic = _topic(dispute, release, say)
    values = either(_values(dispute, say), say)
    at = when(dispute.period, say)
    reports = len({figure.source for figure in dispute.figures})
    facts = {
        "office": office,
        "what": topic,
        "values": values,
        "when": at,
        "reports": things(reports, "report", say),
        "gap": gap_text(dispute, say),
        "n": things(len(dispute.values), "value", say),
    }
    title = capital(say("dispute.title", **facts))
    subtitle = say("dispute.subtitle", **facts)
    whose = " ".join(_whose(dispute, release, say))
    return Caption(
        title=title,
        subtitle=subtitle,
        alt=fitted([say("dispute.alt", **facts), say("dispute.gap", **facts)]),
        long=f"{say('sentence.end', text=title)} {subtitle} {whose}",
        source=source_line_of(_sources(dispute, release), release, say),
    )


def gap_text(dispute: Dispute, say: Words) -> str:
    """The gap as a percentage of the smaller value; words where that is zero."""
    gap = float(dispute.gap)
    if gap < 0:
        return say("table.gap_from_zero")
    return say.percent(round(gap * 100, 2 if gap < 0.01 else 1), 2)


def _row(dispute: Dispute, release: Release, say: Words) -> tuple[Cell, ...]:
    return (
        head(release.catalogue.office(dispute.office).short),
        cell(capital(_topic(dispute, release, say))),
        cell(say.period(dispute.period)),
        Cell(tuple(_stated(dispute, release, say))),
        cell(gap_text(dispute, say), number=True),
    )


def _stated(dispute: Dispute, release: Release, say: Words) -> Iterator[Piece]:
    """Each value once, a link to one receipt of it, with the houses that print it."""
    for place, value in enumerate(dispute.values):
        said = [figure for figure in dispute.figures if figure.value == value]
        if place:
            yield Piece("; ")
        yield Piece(say.value(value, said[0].unit), figure_address(said[0].id, say))
        houses = dict.fromkeys(release.sources[figure.source].publisher for figure in said)
        yield Piece(f" ({names(list(houses), say, MOST_PUBLISHERS)})", small=True)


def _whose(dispute: Dispute, release: Release, say: Words) -> Iterator[str]:
    for value in dispute.values:
        said = [figure for figure in dispute.figures if figure.value == value]
        houses = dict.fromkeys(release.sources[figure.source].publisher for figure in said)
        text = say.value(value, said[0].unit)
        yield say("dispute.whose", value=text, publishers=say.list(list(houses)))


def _topic(dispute: Dispute, release: Release, say: Words) -> str:
    topic = what(release.catalogue.metric(dispute.metric), say)
    labels = [say.of(release.catalogue.label(key, value)) for key, value in dispute.parts]
    return f"{topic} ({', '.join(labels)})" if labels else topic


def _values(dispute: Dispute, say: Words) -> list[str]:
    return [say.value(value, dispute.figures[0].unit) for value in dispute.values]


def _sources(dispute: Dispute, release: Release) -> list[Source]:
    slugs = dict.fromkeys(figure.source for figure in dispute.figures)
    return [release.sources[slug] for slug in slugs]
