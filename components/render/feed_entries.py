"""The entries of the feed: an edition, what is new of an office in it, a correction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from typing import Any
from urllib.parse import quote

from components.errors import UnknownFigure
from components.model import Figure
from components.query import Release
from components.render.changelog import change_summary
from components.render.counting import capital, with_noun
from components.render.feed_editions import Edition
from components.render.links import address, figure_address
from components.render.receipt import receipt
from components.render.receipt_words import heading
from components.words import Words

# The same wherever the site stands, so that an entry read once is not read again after a move.
AUTHORITY = "kinerja-imigrasi"
BEGUN = date(2026, 11, 21)
MOST_LISTED = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry; `path` is an address of ours without the base, `lines` its plain text."""

    id: str
    day: date
    title: str
    path: str
    lines: tuple[str, ...]


def of_all(editions: Sequence[Edition], say: Words) -> list[Entry]:
    """One for each edition: its name and what it holds."""
    return [
        Entry(
            id=tag(one.day, "edition", one.name),
            day=one.day,
            title=_title(one, say),
            path=_to_data(one, say),
            lines=tuple(filter(None, (_holds(one, say), change_summary(one.data, say)))),
        )
        for one in editions
    ]


def of_office(editions: Sequence[Edition], office: str, say: Words) -> list[Entry]:
    """One for each edition that tells something new of the office, or is the oldest we hold."""
    entries = (
        _new_of(office, one, before, say) for one, before in zip_longest(editions, editions[1:])
    )
    return [entry for entry in entries if entry]


def corrections(release: Release, office: str | None, say: Words) -> list[Entry]:
    """One for each correction of a figure, of that office where one is named."""
    entries = (_corrected(row, release, office, say) for row in release.table("corrections"))
    return [entry for entry in entries if entry]


def tag(day: date, *parts: str) -> str:
    """A tag: URI (RFC 4151) of something that is named by people and dated by the data."""
    named = "/".join(quote(part, safe="") for part in parts)
    return f"tag:{AUTHORITY},{day.isoformat()}:{named}"


def _title(edition: Edition, say: Words) -> str:
    title = say.of(edition.title)
    key = "feed.edition_titled" if title else "feed.edition"
    return say(key, name=edition.name, title=title)


def _holds(edition: Edition, say: Words) -> str:
    counts = {
        name: with_noun(say.number(number), say(f"feed.thing.{name}"), number)
        for name, number in (
            ("figures", edition.figures),
            ("sources", edition.sources),
            ("offices", edition.offices),
        )
    }
    return say("feed.holds", day=say.day(edition.day), **counts)


def _new_of(office: str, edition: Edition, before: Edition | None, say: Words) -> Entry | None:
    figures = _figures(edition.data, office)
    known = {one.id for one in _figures(before.data, office)} if before else set()
    moved = {row["new_id"]: row["old_id"] for row in edition.data.table("moved_ids")}
    new = [one for one in figures if not {one.id, moved.get(one.id)} & known]
    if not new:
        return None
    name = edition.data.catalogue.office(office).short
    noun = say("feed.thing.new" if before else "feed.thing.figures")
    count = with_noun(say.number(len(new)), noun, len(new))
    key = "feed.new_of_office" if before else "feed.first_of_office"
    title = say(key, name=edition.name, figures=count, office=name)
    return Entry(
        id=tag(edition.day, "edition", edition.name, "office", office),
        day=edition.day,
        title=title,
        path=_to_data(edition, say, office),
        lines=tuple(_listed(new, edition.data, say)),
    )


def _figures(release: Release, office: str) -> tuple[Figure, ...]:
    return release.office(office) if office in release.catalogue.offices else ()


def _listed(figures: Sequence[Figure], release: Release, say: Words) -> list[str]:
    """The newest statements as sentences, and how many there are besides."""
    newest = sorted(figures, key=lambda one: (one.period.end, one.id), reverse=True)
    lines: dict[str, None] = {}
    for told, figure in enumerate(newest):
        if len(lines) == MOST_LISTED:
            count = with_noun(
                say.number(rest := len(newest) - told), say("feed.thing.figures"), rest
            )
            return [*lines, say("feed.and_more", figures=count)]
        text = capital(heading(receipt(figure.id, release), say))
        # What several reports say in the same words is said once.
        lines[say("sentence.end", text=text)] = None
    return list(lines)


def _corrected(
    row: dict[str, Any], release: Release, office: str | None, say: Words
) -> Entry | None:
    try:
        figure = release.figure(row["figure_id"])
    except UnknownFigure:
        return None
    if office not in {None, figure.office}:
        return None
    said = heading(receipt(figure.id, release), say)
    facts = {key: row[key] for key in ("column", "expects", "becomes")}
    why = row[f"why_{say.language}"]
    line = say("receipt.correction", day=say.day(row["since"]), why=why, **facts)
    return Entry(
        id=tag(row["since"], "correction", row["correction_id"]),
        day=row["since"],
        title=say("feed.correction", heading=said),
        path=figure_address(figure.id, say),
        lines=(line,),
    )


def _to_data(edition: Edition, say: Words, office: str | None = None) -> str:
    pairs = [("office", office)] if office else []
    return address("/data", say, [*pairs, ("v", edition.id)])
