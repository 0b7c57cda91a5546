"""Who runs which kind of service, under which name: offices by kinds."""

from collections import Counter

from components.charts.palette import Palette
from components.charts.plot import Plot
from components.charts.service_matrix import service_matrix
from components.query import View
from components.query.services import Services, services
from components.render.drawing import Chart, Drawing, Panel
from components.render.legend import brand_key
from components.render.services import (
    services_caption,
    services_overview_caption,
    services_table,
)
from components.words import Words

MOST_OFFICES = 16


def drawing(view: View, say: Words) -> Drawing:
    """The kinds that a view asks for, at the offices that run most of them."""
    found = services(view)
    kinds = found.kinds
    one = kinds[0] if len(kinds) == 1 else None
    offices = most_kinds(found)

    def paint(look: Palette, width: int | None) -> Plot:
        return service_matrix(found, say, look, offices=offices, kinds=kinds, width=width)

    return Drawing(
        chart=Chart.SERVICES,
        view=view.with_(metrics=(), per=None, chart=None),
        edition=found.release,
        caption=services_caption(found, one, say) if one else services_overview_caption(found, say),
        panels=(Panel(paint=paint),),
        table="".join(services_table(found, kind, say) for kind in kinds if found.of_kind(kind)),
        figures=(),
        sources=found.sources(found.runs),
        legend=brand_key(say),
    )


def most_kinds(found: Services) -> tuple[str, ...]:
    """The offices with most kinds, as many as the matrix holds; those asked for always."""
    asked = found.view.offices
    counts = Counter(run.office.slug for run in found.runs)
    ranked = sorted(counts, key=lambda slug: (slug not in asked, -counts[slug], slug))
    return tuple(ranked[: max(MOST_OFFICES, len(asked))])
