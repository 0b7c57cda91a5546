"""Silence in words: for whom nothing was found, how many cells are filled."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import TypeAlias

from components.model import Office
from components.query import Release
from components.query.silence import Cell, Found, Silence
from components.render.caption import Caption, fitted, source_line_of
from components.render.clause import what
from components.render.counting import alike, among, capital, things, with_noun
from components.render.when import span_of
from components.words import Words

Counts: TypeAlias = tuple[int, int, int]


def silence_caption(silence: Silence, say: Words) -> Caption:
    """The words around the grid of offices and years."""
    ever = silence.ever()
    missing = [slug for slug, found in ever.items() if not found]
    cells, found, whole = _counts(silence.tally)
    some, offices = among(len(missing), len(ever), "office", say)
    facts = {
        "what": what(silence.answer.metric, say),
        "years": span_of((cell.year for cell in silence.cells), say),
        "missing": some,
        "offices": offices,
        "cells": say.number(cells),
        "found": say.number(found),
        "whole": say.number(whole),
    }
    title = _title(silence, facts, bool(missing), say)
    subtitle = say("coverage.subtitle", **{**facts, "what": capital(facts["what"])})
    disputed = silence.tally[Found.DISPUTED]
    alt = [
        say("coverage.alt", **facts),
        say("coverage.alt_missing", **facts) if missing else "",
        say("coverage.alt_disputed", n=_cells(disputed, say)) if disputed else "",
    ]
    names = [silence.answer.office(slug).short for slug in missing]
    never = [say("coverage.never", offices=", ".join(names))] if names else []
    sentences = [say("sentence.end", text=title), subtitle, *_tally(silence.tally, say), *never]
    answer = silence.answer
    return Caption(
        title=title,
        subtitle=subtitle,
        alt=fitted(alt),
        long=" ".join(sentences),
        source=source_line_of(answer.sources, answer.release, say),
    )


def office_silence_caption(
    office: Office, cells: Iterable[Cell], release: Release, say: Words
) -> Caption:
    """The words around the grid of one office's metrics and years."""
    grid = tuple(cells)
    tally = Counter(cell.found for cell in grid)
    possible, filled, whole = _counts(tally)
    told: dict[str, bool] = {}
    for cell in grid:
        if cell.found.counts:
            told[cell.metric.slug] = told.get(cell.metric.slug, False) or cell.found.any
    found, metrics = alike([sum(told.values()), len(told)], say)
    facts = {
        "office": office.short,
        "years": span_of((cell.year for cell in grid), say),
        "metrics": metrics,
        "found": found,
        "cells": say.number(possible),
        "filled": say.number(filled),
        "whole": say.number(whole),
    }
    title, subtitle = (
        say("coverage.office.title", **facts),
        say("coverage.office.subtitle", **facts),
    )
    figures = [figure for cell in grid if cell.told for figure in cell.told.figures]
    slugs = dict.fromkeys(figure.source for figure in figures)
    return Caption(
        title=title,
        subtitle=subtitle,
        alt=fitted([say("coverage.office.alt", **facts)]),
        long=" ".join([say("sentence.end", text=title), subtitle, *_tally(tally, say)]),
        source=source_line_of((release.sources[slug] for slug in slugs), release, say),
    )


def _title(silence: Silence, facts: dict[str, str], missing: bool, say: Words) -> str:
    title = say("coverage.title" if missing else "coverage.title_full", **facts)
    complete = _complete(silence)
    if complete:
        n = things(complete, "office", say)
        return say("coverage.complete_some", title=title, n=n)
    return say("coverage.complete_none", title=title)


def _complete(silence: Silence) -> int:
    """How many offices have a whole year in every cell since they opened."""
    by_office: dict[str, list[Found]] = defaultdict(list)
    for cell in silence.cells:
        if cell.found is not Found.NOT_OPEN:
            by_office[cell.office.slug].append(cell.found)
    return sum(all(found is Found.WHOLE for found in cells) for cells in by_office.values())


def _counts(tally: Counter[Found]) -> Counts:
    """Cells that count, cells with anything, cells with a whole year."""
    cells = sum(n for found, n in tally.items() if found.counts)
    filled = sum(n for found, n in tally.items() if found.any)
    return cells, filled, tally[Found.WHOLE]


def _tally(tally: Counter[Found], say: Words) -> list[str]:
    shown = [
        say("coverage.tally", name=capital(say(f"found.{found}")), n=_cells(tally[found], say))
        for found in Found
        if found.counts and tally[found]
    ]
    outside = tally[Found.NOT_OPEN] + tally[Found.NOT_APPLICABLE]
    return [*shown, say("coverage.excluded", n=_cells(outside, say))] if outside else shown


def _cells(number: int, say: Words) -> str:
    return with_noun(say.number(number), say("sentence.thing.cell"), number)
