"""The last word in words: how long ago the newest report on each office was published."""

from collections.abc import Iterable

from components.query.last_word import LastWord, LastWords, Order
from components.render.caption import Caption, fitted, source_line_of
from components.render.counting import alike, capital, things, with_noun
from components.render.grid import Cell, Grid, cell, columns, head, html
from components.render.links import address
from components.words import Words

KEYS = ("office", "statements", "reports", "metrics", "newest", "days", "whole")
NUMBERS = ("statements", "reports", "metrics", "days", "whole")


def last_word_caption(words: LastWords, say: Words, order: Order = Order.EVIDENCE) -> Caption:
    """The words around the list; offices too new to be silent for a year are counted in nothing."""
    head_, below = _title(words, say), _subtitle(words, say)
    none, undated = _none(words.standing), _undated(words.standing)
    named = [
        say(f"last_word.named_{key}", offices=", ".join(row.office.short for row in rows))
        for key, rows in (("none", none), ("undated", undated))
        if rows
    ]
    ordered = say("last_word.order_says", order=order_name(order, say))
    slugs = {figure.source for figure in words.release.every()}
    return Caption(
        title=head_,
        subtitle=f"{below} {ordered}",
        alt=fitted([_alt(words, say)]),
        long=" ".join([say("sentence.end", text=head_), below, *named, ordered]),
        source=source_line_of(
            (words.release.sources[slug] for slug in sorted(slugs)), words.release, say
        ),
    )


def last_word_table(words: LastWords, say: Words, order: Order = Order.EVIDENCE) -> str:
    """One row an office: what is held of it, its newest report, the days since, a whole year."""
    names = {key: say(f"last_word.column.{key}") for key in KEYS}
    new = {row.office.slug for row in words.new}
    return html(
        Grid(
            caption=say("last_word.caption", day=say.day(words.release.day)),
            columns=columns(*names.values(), numbers=[names[key] for key in NUMBERS]),
            rows=tuple(_row(row, say, new=row.office.slug in new) for row in words.ordered(order)),
            notes=(say("last_word.note"),),
        )
    )


def order_name(order: Order, say: Words) -> str:
    """What a reader calls an order."""
    return say(f"last_word.order.{order}")


def _title(words: LastWords, say: Words) -> str:
    rows = words.standing
    old, none = _old(rows), _none(rows)
    counted = old or [row for row in rows if row.recent]
    n, of, *rest = alike([len(counted), len(rows), *([len(none)] if none else [])], say)
    office = say("sentence.thing.office")
    silent = with_noun(rest[0], office, len(none)) if rest else ""
    return capital(
        say(
            "last_word.title" if old else "last_word.title_young",
            n=n,
            offices=with_noun(of, office, len(rows)),
            none=say(f"last_word.none_{'some' if none else 'zero'}", n=silent),
        )
    )


def _subtitle(words: LastWords, say: Words) -> str:
    newest = max((row.newest for row in words.rows if row.newest), default=None)
    facts = {"day": say.day(words.release.day), "newest": say.day(newest) if newest else ""}
    sentences = [say("last_word.subtitle" if newest else "last_word.subtitle_bare", **facts)]
    undated = len(_undated(words.standing))
    if undated and newest:
        sentences.append(say("last_word.undated", n=things(undated, "office", say)))
    if words.new:
        n = capital(things(len(words.new), "office", say))
        sentences.append(say("last_word.new", n=n, year=words.release.day.year))
    return " ".join(sentences)


def _alt(words: LastWords, say: Words) -> str:
    rows = words.standing
    groups = {
        "old": _old(rows),
        "recent": [row for row in rows if row.recent],
        "undated": _undated(rows),
        "none": _none(rows),
    }
    counts = {key: say.number(len(found)) for key, found in groups.items()}
    every = with_noun(say.number(len(rows)), say("sentence.thing.office"), len(rows))
    return say("last_word.alt", offices=every, **counts)


def _row(row: LastWord, say: Words, *, new: bool) -> tuple[Cell, ...]:
    office = row.office
    name = office.short
    if new and office.first_year:
        name = say("last_word.new_since", office=name, year=office.first_year)
    held = address("/data", say, [("office", office.slug)]) if row.statements else ""
    return (
        head(name, href=address("/kantor", say, [("office", office.slug)])),
        cell(say.number(row.statements), href=held, number=True),
        cell(say.number(row.reports), number=True),
        cell(say.number(row.metrics), number=True),
        cell(_newest(row, say)),
        cell(say.number(row.age) if row.age is not None else "", number=True),
        cell(str(row.whole) if row.whole else say("last_word.no_whole"), number=True),
    )


def _newest(row: LastWord, say: Words) -> str:
    if not row.statements:
        return say("last_word.no_figure")
    if row.newest is None:
        return say("last_word.no_day")
    day = say.day(row.newest)
    return say("last_word.then_undated", day=day) if row.later else day


def _old(rows: Iterable[LastWord]) -> list[LastWord]:
    """Whose last word is known to be more than a year old."""
    return [row for row in rows if row.age is not None and not row.recent]


def _undated(rows: Iterable[LastWord]) -> list[LastWord]:
    """Of whom figures are held, but the newest may be without a date: their age is unknown."""
    return [row for row in rows if row.statements and row.age is None and not row.recent]


def _none(rows: Iterable[LastWord]) -> list[LastWord]:
    """Of whom no figure is held."""
    return [row for row in rows if not row.statements]
