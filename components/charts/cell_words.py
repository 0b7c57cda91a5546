"""What cells and places are called: a stock is of no whole year, a breakdown is not nothing."""

from components.model import Metric, MetricKind
from components.query.presence import Place, State
from components.query.silence import Cell, Found
from components.words import Words


def is_stock(metric: Metric) -> bool:
    """Whether it is counted on a day, so that none of its figures is of a whole year."""
    return metric.kind is MetricKind.STOCK


def wanting(metric: Metric, *, left: bool) -> str:
    """What is said to be wanting: any figure at all or, where others are told, a total."""
    if not left:
        return "plain"
    return "stock" if is_stock(metric) else "some"


def sort_of(cell: Cell, *, left: bool) -> str:
    """The words for a cell's sort; where breakdowns exist, an empty one lacks but a total."""
    if cell.found is Found.WHOLE and is_stock(cell.metric):
        return "coverage.sort.stock"
    if cell.found is Found.NOTHING and left:
        return f"coverage.unknown.{wanting(cell.metric, left=left)}"
    return f"found.{cell.found}"


def place_text(place: Place, metric: Metric, say: Words) -> str:
    """What is known of an office on the map of a metric."""
    told = place.told
    if place.state is State.NEW:
        return say("chart.map.new", year=place.office.first_year)
    if told is None:
        return say(f"coverage.unknown.{wanting(metric, left=place.partly)}")
    if place.state is State.WHOLE:
        return say("coverage.sort.stock" if is_stock(metric) else "found.whole")
    if told.figure.flag:
        return say("coverage.place.doubtful")
    return say(f"coverage.place.{'about' if told.whole else 'part'}")
