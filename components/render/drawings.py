"""Every chart by its name: a view in, a drawing out; what pages, embeds and files are made of."""

from collections.abc import Callable

from components.query import View
from components.render.drawing import Chart, Drawing
from components.render.drawn import (
    composition,
    funnel,
    pairs,
    presence,
    ranking,
    services,
    trend,
)
from components.words import Words

Draw = Callable[[View, Words], Drawing]

DRAWN: dict[Chart, Draw] = {
    Chart.TREND: trend.drawing,
    Chart.RANKING: ranking.drawing,
    Chart.FUNNEL: funnel.drawing,
    Chart.REVENUE: pairs.revenue,
    Chart.SPENDING: pairs.spending,
    Chart.SERVICES: services.drawing,
    Chart.PRESENCE: presence.drawing,
    Chart.COMPOSITION: composition.drawing,
}


def draw(chart: Chart, view: View, say: Words) -> Drawing:
    """The drawing of a view; an ExplorerError where the view asks for what does not exist."""
    return DRAWN[chart](view, say)
