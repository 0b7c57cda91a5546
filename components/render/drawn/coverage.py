"""What was found for each office and year of a metric, or for each metric of one office."""

from collections.abc import Iterable

from components.charts.silence_grid import metric_grid, silence_grid
from components.model import Figure, MetricGroup
from components.query import View
from components.query.last_word import Order
from components.query.profile import profile
from components.query.regions import YEARS_SHOWN, region_blocks, span
from components.query.silence import Cell, Silence, of_office, silence
from components.render.coverage import silence_table
from components.render.drawing import Chart, Drawing, Paint, Panel
from components.render.drawn.behind import reports, statements
from components.render.legend import cell_key
from components.render.silence import (
    never_told,
    office_silence_caption,
    region_alt,
    silence_caption,
)
from components.words import Words


def drawing(view: View, say: Words) -> Drawing:
    """The offices of each island group by years; a view's `order` sorts them."""
    asked = view.with_(per=None, months=None, chart=None)
    grid = silence(asked, span(asked))
    order = Order(view.order or Order.EVIDENCE)
    edition, figures = grid.answer.release, _figures(grid.cells)
    return Drawing(
        chart=Chart.COVERAGE,
        view=asked,
        edition=edition,
        caption=silence_caption(grid, say),
        panels=tuple(_panels(grid, order, say)),
        table=silence_table(grid, say, order),
        figures=figures,
        sources=reports(figures, edition),
        legend=cell_key(grid.cells, say),
        columns=2,
    )


def of_one_office(view: View, say: Words) -> Drawing:
    """The metrics of one office by the last ten years; BadAddress for many offices."""
    known = profile(View(offices=view.offices, release=view.release))
    metrics = tuple(one for group in MetricGroup for one in known.metrics(group))
    edition = known.release
    years = tuple(range(edition.day.year - YEARS_SHOWN + 1, edition.day.year + 1))
    cells = of_office(known.office, metrics, years, view.release)
    figures = _figures(cells)
    return Drawing(
        chart=Chart.OFFICE_COVERAGE,
        view=known.view,
        edition=edition,
        caption=office_silence_caption(known.office, cells, edition, say),
        panels=(Panel(paint=lambda look, width: metric_grid(cells, say, look, width=width)),),
        table="",
        figures=figures,
        sources=reports(figures, edition),
        legend=cell_key(cells, say),
    )


def _panels(grid: Silence, order: Order, say: Words) -> Iterable[Panel]:
    for name, block, none in region_blocks(grid):
        title = say(f"cakupan.{name}")
        yield Panel(
            paint=_paint(block, order, say) if block.cells else None,
            title=title,
            note=" ".join(never_told(grid, [office.slug for office in none], say)),
            alt=region_alt(block, title, say) if block.cells else "",
        )


def _paint(block: Silence, order: Order, say: Words) -> Paint:
    return lambda look, width: silence_grid(block, say, look, order=order, width=width)


def _figures(cells: Iterable[Cell]) -> tuple[Figure, ...]:
    return statements(cell.told for cell in cells if cell.told)
