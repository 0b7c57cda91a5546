"""Silence in words: for whom nothing was found, how many cells are filled."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from components.charts.cell_words import is_stock, wanting
from components.model import InstitutionKind, Office
from components.query import Release
from components.query.silence import Cell, Found, Silence, stated
from components.render.caption import Caption, fitted, source_line_of
from components.render.clause import what
from components.render.counting import alike, among, capital, things, with_noun
from components.render.silence_counts import filled, filled_facts, remaining, tally_lines
from components.render.when import span_of
from components.words import Words


def silence_caption(silence: Silence, say: Words) -> Caption:
    """The words around the grid of offices and years."""
    answer, ever = silence.answer, silence.ever()
    missing = [slug for slug, found in ever.items() if not found]
    thing = _thing(silence)
    facts = _facts(silence, say)
    title = _title(silence, facts, len(missing), thing, say)
    lead = say("coverage.subtitle", **{**facts, "what": capital(facts["what"])})
    subtitle = " ".join([lead, *filled(silence.cells, say)])
    sentences = [
        say("sentence.end", text=title),
        subtitle,
        *tally_lines(silence.cells, say),
        *never_told(silence, missing, say),
    ]
    return Caption(
        title=title,
        subtitle=subtitle,
        alt=fitted(_alt(silence, title, facts, say)),
        long=" ".join(sentences),
        source=_source(silence.cells, answer.release, say),
    )


def region_alt(block: Silence, region: str, say: Words) -> str:
    """The alternative text of the offices of one island group."""
    head = say("sentence.end", text=region)
    return fitted([head, *_alt(block, region, _facts(block, say), say)])


def never_told(silence: Silence, missing: Sequence[str], say: Words) -> list[str]:
    """Of those without a total by name: of whom nothing at all is told, and who told of parts."""
    partly = _partly(silence, missing)
    named = {"never": [slug for slug in missing if slug not in partly], "never_total": partly}
    short = silence.answer.office
    return [
        say(f"coverage.{key}", offices=", ".join(short(slug).short for slug in slugs))
        for key, slugs in named.items()
        if slugs
    ]


def office_silence_caption(
    office: Office, cells: Iterable[Cell], release: Release, say: Words
) -> Caption:
    """The words around the grid of one office's metrics and years."""
    grid = tuple(cells)
    told: dict[str, bool] = {}
    for cell in grid:
        if cell.found.counts:
            told[cell.metric.slug] = told.get(cell.metric.slug, False) or cell.found.any
    found, every = sum(told.values()), len(told)
    left = {cell.metric.slug for cell in remaining(grid)}
    some = any(slug in left for slug, known in told.items() if not known)
    number, of = alike([found, every], say)
    facts = {
        **filled_facts(grid, say),
        "office": office.short,
        "years": span_of((cell.year for cell in grid), say),
        "metrics": with_noun(of, say("coverage.thing.metric"), every),
        "number": number,
        "figures": say(f"coverage.office.figures.{'some' if some else 'plain'}"),
    }
    title = say(f"coverage.office.{_of_metrics(found, every)}", **facts)
    lead = [say("coverage.office.subtitle", **facts)] if grid else []
    subtitle = " ".join([*lead, *filled(grid, say)]) or say("coverage.office.subtitle_bare")
    end = say("sentence.end", text=title)
    return Caption(
        title=title,
        subtitle=subtitle,
        alt=fitted([say("coverage.office.alt", **facts) if told else end]),
        long=" ".join([end, subtitle, *tally_lines(grid, say)]),
        source=_source(grid, release, say),
    )


def _source(cells: Iterable[Cell], release: Release, say: Words) -> str:
    """The reports behind what the cells show."""
    slugs = {figure.source for cell in cells if cell.told for figure in cell.told.figures}
    return source_line_of((release.sources[slug] for slug in slugs), release, say)


def _thing(silence: Silence) -> str:
    kinds = {office.kind for office in silence.answer.offices}
    return "office" if kinds <= {InstitutionKind.OFFICE} else "institution"


def _facts(silence: Silence, say: Words) -> dict[str, str]:
    answer, ever, thing = silence.answer, silence.ever(), _thing(silence)
    missing = [slug for slug, found in ever.items() if not found]
    some, offices = among(len(missing), len(ever), thing, say)
    facts = {
        **filled_facts(silence.cells, say),
        "what": what(answer.metric, say),
        "years": span_of((cell.year for cell in silence.cells), say),
        "missing": some,
        "offices": offices,
        "thing": with_noun("", say(f"sentence.thing.{thing}"), 1).strip(),
    }
    sort = wanting(answer.metric, left=bool(_partly(silence, missing)))
    figures, unknown = say(f"coverage.figures.{sort}", **facts), say(f"coverage.unknown.{sort}")
    return {**facts, "figures": figures, "unknown": unknown}


def _partly(silence: Silence, missing: Sequence[str]) -> list[str]:
    """Of those without a total, the ones of which something else is told in these years."""
    known = stated(silence.answer.release, silence.answer.metric)
    years = {cell.year for cell in silence.cells}
    return [slug for slug in missing if any((slug, year) in known for year in years)]


def _title(silence: Silence, facts: dict[str, str], missing: int, thing: str, say: Words) -> str:
    every = len(silence.ever())
    if every == 0:
        return say("coverage.title_nobody", **facts)
    if every == 1:
        return _lone(silence, facts, say)
    if missing == every:
        return say("coverage.title_none", **facts)
    title = say("coverage.title" if missing else "coverage.title_full", **facts)
    complete = _complete(silence)
    if complete == every:
        return say("coverage.complete_all", title=title)
    if complete:
        n = things(complete, thing, say)
        return say("coverage.complete_some", title=title, n=n)
    return say("coverage.complete_none", title=title, thing=facts["thing"])


def _lone(silence: Silence, facts: dict[str, str], say: Words) -> str:
    """The title of one institution alone: in how many of its years there is a figure."""
    counted = [cell for cell in silence.cells if cell.found.counts]
    found = sum(cell.found.any for cell in counted)
    number, of = alike([found, len(counted)], say)
    mine = {
        **facts,
        "office": counted[0].office.short,
        "years": span_of((cell.year for cell in counted), say),
        "number": number,
        "of": with_noun(of, say("coverage.thing.year"), len(counted)),
    }
    if not found:
        return say("coverage.lone_none", **mine)
    if found < len(counted):
        sort = wanting(silence.answer.metric, left=bool(remaining(counted)))
        return say("coverage.lone" if sort == "plain" else f"coverage.lone_{sort}", **mine)
    return say("coverage.lone_every" if found > 1 else "coverage.lone_only", **mine)


def _alt(silence: Silence, title: str, facts: dict[str, str], say: Words) -> list[str]:
    ever = silence.ever()
    if not ever:
        return [say("sentence.end", text=title)]
    missing = list(ever.values()).count(False)
    disputed = silence.tally[Found.DISPUTED]
    n = with_noun(say.number(disputed), say("sentence.thing.cell"), disputed)
    return [
        say("coverage.alt_stock" if is_stock(silence.answer.metric) else "coverage.alt", **facts),
        say("coverage.alt_missing", **facts) if 0 < missing < len(ever) else "",
        say("coverage.alt_disputed", n=n) if disputed else "",
    ]


def _of_metrics(found: int, every: int) -> str:
    """How the title counts metrics: some, all, none of them, or none to count."""
    if not every:
        return "title_nothing"
    return "title_all" if found == every else "title" if found else "title_none"


def _complete(silence: Silence) -> int:
    """How many have a whole year in every cell since they opened."""
    by_office: dict[str, list[Found]] = defaultdict(list)
    for cell in silence.cells:
        if cell.found.counts:
            by_office[cell.office.slug].append(cell.found)
    return sum(all(found is Found.WHOLE for found in cells) for cells in by_office.values())
