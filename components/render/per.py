"""What a ratio is called: persen dari paspor terbit; per 1.000 paspor terbit."""

from components.catalogue import Catalogue
from components.model import Metric
from components.render.counting import lowered
from components.words import Words


def per_words(metric: Metric, catalogue: Catalogue, say: Words) -> str:
    """The ratio of a metric to its denominator, as a choice names it; empty where it has none."""
    if not (metric.denominator and metric.ratio_kind):
        return ""
    below = lowered(say.of(catalogue.metric(metric.denominator).short))
    return say(f"filter.per_{metric.ratio_kind}", per=say.number(metric.per or 0), below=below)
