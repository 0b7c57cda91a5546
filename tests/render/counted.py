"""What may be counted in each drawing: offices, figures, cells, reports, each by its own rule."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from components.model import InstitutionKind, MetricGroup, Office, Told
from components.query import View, ask
from components.query.changes import changes
from components.query.composition import composition_by_office
from components.query.disputes import disputes
from components.query.islands import JAVA, lies_in
from components.query.kinds import KIND
from components.query.lineup import lineup
from components.query.pairs import pairs
from components.query.presence import presence
from components.query.profile import profile
from components.query.regions import span
from components.query.services import services
from components.query.silence import Cell, Found, found_in, of_office, silence
from components.query.step import Way
from components.render.drawing import Chart, Drawing
from components.render.remains import remains

MOST_DRAWN = 12
# How many of a list are named before the rest is counted.
NAMED = (0, 2, 3, 4, 6, 40)


def _offices(found: Iterable[Office]) -> int:
    return len({one.slug for one in found if one.kind is InstitutionKind.OFFICE})


def _levels(slugs: Iterable[str], drawing: Drawing) -> Iterator[int]:
    """Offices among some institutions, the others among them, and what lists leave over."""
    known = {slug: drawing.edition.catalogue.office(slug) for slug in slugs}
    offices = _offices(known.values())
    for size in (offices, len(known) - offices):
        yield from (size - cut for cut in NAMED if size >= cut)


def _reports(told: Iterable[Told]) -> Iterator[int]:
    """By how many reports something is told."""
    yield from (len({figure.source for figure in one.figures}) for one in told)


def _change(drawing: Drawing) -> Iterator[int]:
    view = drawing.view
    found = changes(ask(view.with_(first=None, last=None)), view.first or 0, view.last or 0)
    groups = [found.steps, found.compared, found.apart, *(block.steps for block in found.blocks)]
    groups += [[one for one in found.compared if one.way is way] for way in Way]
    groups.append(
        [s for s in found.steps if any(t.figure.coverage == "told_early" for t in s.told)]
    )
    groups.append([one for one in found.steps if one.before is None or one.now is None])
    for group in groups:
        yield from _levels((one.office.slug for one in group), drawing)
    yield from _reports(found.told)


def _of_year(drawing: Drawing) -> Iterator[int]:
    """The offices of a year: those that tell, wholly or in part, and those that could have."""
    year = drawing.view.last or 0
    answer = ask(drawing.view.with_(first=None, last=None))
    told = answer.drawn(year).told
    sorts = [
        told,
        [one for one in told if one.whole],
        [one for one in told if not one.whole or one.figure.flag],
        [one for one in told if one.disputed],
    ]
    could = [o for o in answer.offices if found_in(None, o, answer.metric, year).counts]
    silent = [o for o in could if o.slug not in {one.office for one in told}]
    whole = {one.office for one in told if one.whole}
    lacking = [o for o in could if o.slug not in whole]
    for on_java in (None, True, False):
        yield from (_offices(_there(group, on_java)) for group in (could, silent, lacking))
        for sort in sorts:
            offices = _there((answer.office(one.office) for one in sort), on_java)
            yield from _levels((one.slug for one in offices), drawing)
    yield from _reports(told)
    yield from (len(answer.offices) - cut for cut in NAMED)


def _there(offices: Iterable[Office], on_java: bool | None) -> list[Office]:
    return [one for one in offices if on_java in {None, lies_in(one, JAVA)}]


def _parts(drawing: Drawing) -> Iterator[int]:
    parts = [figure for figure in drawing.figures if figure.parts]
    yield from (len({figure.parts for figure in parts}), len({figure.source for figure in parts}))
    yield from _composition(KIND)(drawing)


def _composition(key: str) -> Callable[[Drawing], Iterator[int]]:
    def counted(drawing: Drawing) -> Iterator[int]:
        answer = ask(drawing.view.with_(first=None, last=None))
        found = composition_by_office(answer, key, drawing.view.last)
        for group in (found.offices, found.told_offices):
            yield from _levels((one.slug for one in group), drawing)
        yield from (len(row.parts) for row in found.rows)
        totals = [row for row in found.rows if row.total and row.total.figure.value]
        for row in totals:
            total = row.total.figure.value if row.total else 1
            yield from (int(row.rest), int(total), round(100 * row.rest / total))

    return counted


def _profile(drawing: Drawing) -> Iterator[int]:
    known = profile(View(offices=drawing.view.offices, release=drawing.view.release))
    found = lineup(drawing.view, known.office.slug, drawing.view.last or 0)
    mine = [strip for strip in found.strips if strip.mine]
    scaled = [strip for strip in mine if strip.scaled]
    yield from (len(mine), len(scaled), len(mine) - len(scaled), 3, len(found.peers.offices))
    yield len([strip for strip in mine if strip.mine and strip.mine.figure.value == 0])
    for strip in found.strips:
        yield from (len(strip.peers), len(strip.others), len(strip.beside), len(strip.reference))
        # the words name a peer's figure also where too few tell of it to be drawn
        yield from (int(value) for told in strip.peers for value in told.spoken_for)
        if strip.median is not None:
            yield int(strip.median.quantize(Decimal(1), "ROUND_HALF_UP"))


def _pairs(done: str, goal: str) -> Callable[[Drawing], Iterator[int]]:
    def counted(drawing: Drawing) -> Iterator[int]:
        rows = pairs(drawing.view, done, goal).rows
        yield len(rows)
        yield from _levels((row.office.slug for row in rows), drawing)

    return counted


def _services(drawing: Drawing) -> Iterator[int]:
    found = services(drawing.view)
    yield from (len(found.kinds), len({run.kind for run in found.runs}))
    for runs in (found.runs, *(found.of_kind(kind) for kind in found.kinds)):
        yield from _levels((run.office.slug for run in runs), drawing)
        yield len({service.slug for run in runs for service in run.services})
        yield from (len(run.reports) for run in runs)
        yield from (year for run in runs for year in run.years)
        yield from (report.count or 0 for run in runs for report in run.counted)


def _presence(drawing: Drawing) -> Iterator[int]:
    tally = presence(ask(drawing.view)).tally
    yield from (*tally.values(), 0)
    yield sum(n for state, n in tally.items() if state != "new")


def _disagreements(drawing: Drawing) -> Iterator[int]:
    ids = {figure.id for figure in drawing.figures}
    found = [one for one in disputes(drawing.edition) if one.figures[0].id in ids]
    yield from (len(found), len([one for one in found if one.wide]), min(MOST_DRAWN, len(found)))
    for one in found:
        yield from (len(one.values), len({figure.source for figure in one.figures}))


def _coverage(drawing: Drawing) -> Iterator[int]:
    grid = silence(drawing.view, span(drawing.view))
    yield from _cells(grid.cells, drawing)
    offices = grid.answer.offices
    counts = {
        o.slug: [c.found for c in grid.cells if c.office is o and c.found.counts] for o in offices
    }
    known = {slug: found for slug, found in counts.items() if found}
    whole = [slug for slug, found in known.items() if set(found) == {Found.WHOLE}]
    some = [slug for slug, found in known.items() if any(one.any for one in found)]
    for group in (known, whole, some, set(known) - set(some)):
        yield len(group)
        yield from _levels(group, drawing)


def _office_coverage(drawing: Drawing) -> Iterator[int]:
    known = profile(drawing.view)
    every = tuple(one for group in MetricGroup for one in known.metrics(group))
    newest = drawing.edition.day.year
    cells = of_office(known.office, every, tuple(range(newest - 9, newest + 1)))
    yield from _cells(cells, drawing)
    counted = [cell for cell in cells if cell.found.counts]
    yield from (len({c.metric.slug for c in some}) for some in (counted, _any(counted)))


def _any(cells: Iterable[Cell]) -> list[Cell]:
    return [cell for cell in cells if cell.found.any]


def _cells(cells: Iterable[Cell], drawing: Drawing) -> Iterator[int]:
    """Cells of each sort, stocks apart, and the empty ones of which something else is told."""
    grid = list(cells)
    for stock in (None, True, False):
        mine = [c for c in grid if stock is None or (c.metric.kind == "stock") is stock]
        tally = Counter(cell.found for cell in mine)
        yield from tally.values()
        yield sum(n for found, n in tally.items() if found.counts)
        yield sum(n for found, n in tally.items() if found.any)
        yield sum(n for found, n in tally.items() if not found.counts)
    silent = [cell for cell in grid if cell.found is Found.NOTHING]
    told = (remains(drawing.edition, c.metric, c.office.slug, c.year).any for c in silent)
    yield from (sum(told), 0)


COUNTS: dict[Chart, Callable[[Drawing], Iterator[int]]] = {
    Chart.CHANGE: _change,
    Chart.MAP: _of_year,
    Chart.COMPOSITION: _parts,
    Chart.NATIONALITIES: _composition("nationality"),
    Chart.REASONS: _composition("reason"),
    Chart.PROFILE: _profile,
    Chart.REVENUE: _pairs("revenue", "revenue_target"),
    Chart.SPENDING: _pairs("budget_spent", "budget_allocated"),
    Chart.SERVICES: _services,
    Chart.PRESENCE: _presence,
    Chart.DISAGREEMENTS: _disagreements,
    Chart.COVERAGE: _coverage,
    Chart.OFFICE_COVERAGE: _office_coverage,
}
