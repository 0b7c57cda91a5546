"""What the gallery draws: each chart with its words, made from a view as a page makes it."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

from components.charts.change import change
from components.charts.composition import composition
from components.charts.disagreement import disagreement
from components.charts.funnel import funnel
from components.charts.office_map import java_map, office_map
from components.charts.pair import pair
from components.charts.palette import Palette
from components.charts.parts import parts
from components.charts.plot import Plot
from components.charts.quarrel import dispute_pair
from components.charts.ranking import ranking
from components.charts.service_matrix import service_matrix
from components.charts.silence_grid import metric_grid, silence_grid
from components.charts.strips import strips
from components.charts.trend import trend
from components.charts.value_map import java_value_map, value_map
from components.charts.vignette import bars_small, trend_small, waffle
from components.model import Unit
from components.query import Answer, View, ask
from components.query.changes import changes, years_of
from components.query.composition import composition_by_office
from components.query.disputes import among_offices, disputes
from components.query.funnel import funnel as find_funnel
from components.query.lineup import lineup
from components.query.pairs import pairs
from components.query.presence import presence
from components.query.regions import span
from components.query.services import services
from components.query.silence import of_office, silence
from components.render.caption import Caption
from components.render.changes import changes_caption
from components.render.composition import composition_caption
from components.render.disagreement import disagreement_caption
from components.render.disputes import dispute_caption
from components.render.funnel import funnel_caption
from components.render.pairs import pairs_caption
from components.render.parts import parts_caption
from components.render.presence import presence_caption
from components.render.sentence import Shape, caption
from components.render.services import services_overview_caption
from components.render.silence import office_silence_caption, silence_caption
from components.render.strips import strips_caption
from components.render.value_map import map_caption
from components.words import Words

MOST_LINES = 7
MATRIX_OFFICES = 16
GRID_OFFICES = 40
CHANGES_APART = 5
MOST_BARS = 12


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing and the words around it."""

    plot: Plot
    words: Caption


# None where the page of that view would not draw the chart.
Chart = Callable[[View, Words, Palette], Picture | None]


def _trend(view: View, say: Words, look: Palette) -> Picture | None:
    answer = ask(view)
    if len(answer.offices) > MOST_LINES:
        return None
    return Picture(trend(answer, say, look), caption(answer, say, shape=Shape.TREND))


def _ranking(view: View, say: Words, look: Palette) -> Picture:
    answer, year = ask(view), _year(view)
    plot = ranking(answer, say, look, year=year, chosen=view.offices)
    words = caption(answer, say, shape=Shape.RANKING, year=year, chosen=view.offices)
    return Picture(plot, words)


def _year(view: View) -> int:
    answer = ask(view)
    return view.last or answer.latest or answer.release.day.year - 1


def _office_map(view: View, say: Words, look: Palette) -> Picture:
    answer = ask(view.with_(offices=()))
    plot = office_map(presence(answer), say, look, chosen=view.offices)
    return Picture(plot, presence_caption(answer, say))


def _java_map(view: View, say: Words, look: Palette) -> Picture:
    answer = ask(view.with_(offices=()))
    plot = java_map(presence(answer), say, look, chosen=view.offices)
    return Picture(plot, presence_caption(answer, say))


def _silence_grid(view: View, say: Words, look: Palette) -> Picture:
    grid = silence(view, span(view))
    shown = {office.slug for office in grid.answer.offices[:GRID_OFFICES]}
    block = replace(grid, cells=tuple(one for one in grid.cells if one.office.slug in shown))
    return Picture(silence_grid(block, say, look), silence_caption(grid, say))


def _about_money(view: View) -> bool:
    """Whether the money page would be opened with such a view."""
    return not view.metrics or ask(view).metric.unit is Unit.IDR


def _metric_grid(view: View, say: Words, look: Palette) -> Picture | None:
    if not view.offices:
        return None
    answer = ask(view)
    office, metrics = answer.offices[0], tuple(answer.release.catalogue.metrics.values())
    cells = of_office(office, metrics, span(view))
    words = office_silence_caption(office, cells, answer.release, say)
    return Picture(metric_grid(cells, say, look), words)


def _service_matrix(view: View, say: Words, look: Palette) -> Picture | None:
    found = services(view)
    if view.metrics or len(found.kinds) < 2:
        return None
    counts = Counter(run.office.slug for run in found.runs)
    offices = sorted(counts, key=lambda slug: (-counts[slug], slug))[:MATRIX_OFFICES]
    plot = service_matrix(found, say, look, offices=offices, kinds=found.kinds)
    return Picture(plot, services_overview_caption(found, say))


def _parts(view: View, say: Words, look: Palette) -> Picture | None:
    answer = ask(view)
    told = [one for one in answer.parts if len(one.parts) == 1]
    keys = Counter((one.office, one.year, one.parts[0][0]) for one in told)
    if not keys:
        return None
    office, year, key = max(keys, key=lambda place: (keys[place], place))
    mine = tuple(t for t in told if (t.office, t.year, t.parts[0][0]) == (office, year, key))
    total = answer.at(office, year)
    plot = parts(total, mine, key, answer, say, look)
    return Picture(plot, parts_caption(answer, mine, say, total=total))


def _pair(view: View, say: Words, look: Palette) -> Picture | None:
    found = pairs(view, "revenue", "revenue_target")
    if not found.rows or not _about_money(view):
        return None
    return Picture(pair(found.rows, say, look), pairs_caption(found, say))


def _spending(view: View, say: Words, look: Palette) -> Picture | None:
    found = pairs(view, "budget_spent", "budget_allocated")
    if not found.rows or not _about_money(view):
        return None
    return Picture(pair(found.rows, say, look), pairs_caption(found, say))


def _dispute(view: View, say: Words, look: Palette) -> Picture | None:
    answer = ask(view)
    edition, asked = answer.release, set(view.offices)
    for one in (*among_offices(edition), *disputes(edition)):
        if one.wide and one.metric == answer.metric.slug and (not asked or one.office in asked):
            words = dispute_caption(one, edition, say)
            return Picture(dispute_pair(one, edition, say, look), words)
    return None


def _waffle(view: View, say: Words, look: Palette) -> Picture:
    answer = ask(view.with_(offices=()))
    words = silence_caption(silence(view.with_(offices=()), span(view)), say)
    return Picture(waffle(presence(answer), say, look), words)


def _bars(view: View, say: Words, look: Palette) -> Picture:
    answer, year = ask(view), _year(view)
    words = caption(answer, say, shape=Shape.RANKING, year=year)
    return Picture(bars_small(answer, say, look, year=year), words)


def _small_trend(view: View, say: Words, look: Palette) -> Picture | None:
    answer: Answer = ask(view)
    if len(answer.offices) != 1:
        return None
    return Picture(trend_small(answer, say, look), caption(answer, say, shape=Shape.TREND))


def _change(view: View, say: Words, look: Palette) -> Picture | None:
    counts = view.with_(per=None)
    years = years_of(counts, ask(counts))
    if years is None:
        return None
    found = changes(ask(counts.with_(first=years[0], last=years[1])), *years)
    plot = change(found, say, look, chosen=view.offices, most=CHANGES_APART)
    return Picture(plot, changes_caption(found, say))


def _funnel(view: View, say: Words, look: Palette) -> Picture | None:
    answer = ask(view)
    found = find_funnel(answer, _year(view)) if view.per else None
    if found is None:
        return None
    plot = funnel(found, answer, say, look, chosen=view.offices)
    return Picture(plot, funnel_caption(found, answer, say))


def _disagreement(view: View, say: Words, look: Palette) -> Picture | None:
    edition = ask(view).release
    found = [
        one
        for one in disputes(edition)
        if (not view.offices or one.office in view.offices)
        and (not view.metrics or one.metric in view.metrics)
    ]
    if not found:
        return None
    words = disagreement_caption(found, edition, say)
    return Picture(disagreement(found, edition, say, look), words)


def _value_map(view: View, say: Words, look: Palette) -> Picture:
    answer, year = ask(view), _year(view)
    plot = value_map(answer, say, look, year=year, chosen=view.offices)
    return Picture(plot, map_caption(answer, year, say))


def _java_value_map(view: View, say: Words, look: Palette) -> Picture:
    answer, year = ask(view), _year(view)
    plot = java_value_map(answer, say, look, year=year, chosen=view.offices)
    return Picture(plot, map_caption(answer, year, say))


def _strips(view: View, say: Words, look: Palette) -> Picture | None:
    if not view.offices:
        return None
    found = lineup(view, view.offices[0], _year(view))
    if not found.strips:
        return None
    return Picture(strips(found, say, look), strips_caption(found, say))


def _composition(view: View, say: Words, look: Palette) -> Picture | None:
    answer = ask(view)
    keys = Counter(part.parts[0][0] for part in answer.parts if len(part.parts) == 1)
    if not keys:
        return None
    key = max(keys, key=lambda name: (keys[name], name))
    year = None if len(view.offices) == 1 else _year(view)
    found = composition_by_office(answer, key, year)
    if not found.rows:
        return None
    chosen = view.offices if len(found.offices) > 1 else ()
    plot = composition(found, say, look, chosen=chosen, most=MOST_BARS)
    return Picture(plot, composition_caption(found, say))


CHARTS: dict[str, Chart] = {
    "trend": _trend,
    "ranking": _ranking,
    "office map": _office_map,
    "map of Java": _java_map,
    "silence grid": _silence_grid,
    "metric grid": _metric_grid,
    "service matrix": _service_matrix,
    "parts": _parts,
    "revenue against target": _pair,
    "spending against ceiling": _spending,
    "quarrel": _dispute,
    "waffle": _waffle,
    "bars": _bars,
    "small trend": _small_trend,
    "change": _change,
    "funnel": _funnel,
    "disagreement": _disagreement,
    "value map": _value_map,
    "value map of Java": _java_value_map,
    "strips": _strips,
    "composition": _composition,
}
