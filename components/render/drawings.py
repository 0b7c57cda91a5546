"""Every chart by its name: a view in, a drawing out; what pages, embeds and files are made of."""

from collections.abc import Callable
from functools import lru_cache

from components.query import View, release
from components.render.drawing import Chart, Drawing
from components.render.drawn import (
    breakdown,
    change,
    composition,
    coverage,
    disagreements,
    funnel,
    pairs,
    presence,
    profile,
    ranking,
    services,
    trend,
    value_map,
)
from components.render.kept_links import kept
from components.words import Words

Draw = Callable[[View, Words], Drawing]
KEPT = 128  # of about 30 kB each

DRAWN: dict[Chart, Draw] = {
    Chart.TREND: trend.drawing,
    Chart.RANKING: ranking.drawing,
    Chart.CHANGE: change.drawing,
    Chart.FUNNEL: funnel.drawing,
    Chart.MAP: value_map.drawing,
    Chart.COMPOSITION: composition.drawing,
    Chart.NATIONALITIES: breakdown.nationalities,
    Chart.REASONS: breakdown.reasons,
    Chart.PROFILE: profile.drawing,
    Chart.REVENUE: pairs.revenue,
    Chart.SPENDING: pairs.spending,
    Chart.SERVICES: services.drawing,
    Chart.PRESENCE: presence.drawing,
    Chart.DISAGREEMENTS: disagreements.drawing,
    Chart.COVERAGE: coverage.drawing,
    Chart.OFFICE_COVERAGE: coverage.of_one_office,
}


def draw(chart: Chart, view: View, say: Words) -> Drawing:
    """The drawing of a view; an ExplorerError where the view asks for what does not exist."""
    return _drawn(chart, view, say, release(view.release).id)


@lru_cache(KEPT)
def _drawn(chart: Chart, view: View, say: Words, _edition: str) -> Drawing:
    return kept(DRAWN[chart](view, say))
