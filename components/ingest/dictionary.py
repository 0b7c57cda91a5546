"""The sheets of data/catalogue: what the words of the curated sheets mean."""

from components.ingest.kinds import (
    LOOSE,
    NOTE,
    SEVERAL,
    TERM,
    TEXT,
    WHOLE,
    YES_NO,
    maybe,
    word,
)
from components.ingest.sheet import Sheet
from components.model import (
    Brand,
    MetricGroup,
    MetricKind,
    RatioKind,
    Unit,
)

METRICS = Sheet(
    name="metrics",
    key=("metric_id",),
    refers={
        "denominator_metric": "metrics",
        "parent_metric": "metrics",
        "not_comparable_with": "metrics",
    },
    columns={
        "metric_id": TEXT,
        "group": word(MetricGroup),
        "name_id": TEXT,
        "name_en": TEXT,
        "short_id": TEXT,
        "short_en": TEXT,
        "unit": word(Unit),
        "additive_over_time": YES_NO,
        "additive_over_offices": YES_NO,
        "kind": word(MetricKind),
        "direction": word(("neutral", "context")),
        "counts_id": TEXT,
        "counts_en": TEXT,
        "leaves_out_id": LOOSE,
        "leaves_out_en": LOOSE,
        "denominator_metric": NOTE,
        "rate_per": maybe(WHOLE),
        "parent_metric": NOTE,
        "not_comparable_with": SEVERAL,
        "legal_basis": LOOSE,
        "aliases": SEVERAL,
        "ratio_kind": maybe(word(RatioKind)),
    },
)
METRICS_UNPLACED = Sheet(
    name="metrics_unplaced",
    key=("metric_id",),
    columns={
        "metric_id": TEXT,
        "action": word(("hold", "leave_out", "fold", "derive")),
        "suggested_metric": LOOSE,
        "suggested_breakdown": LOOSE,
        "reason": LOOSE,
    },
)
SERVICE_CATALOGUE = Sheet(
    name="service_catalogue",
    key=("service_id",),
    columns={
        "service_id": TEXT,
        "kind": TERM,
        "name_id": TEXT,
        "name_en": TEXT,
        "what_id": TEXT,
        "what_en": TEXT,
        "audience": LOOSE,
        "aliases": SEVERAL,
        "brand": word(Brand),
    },
)
SERVICE_OVERRIDES = Sheet(
    name="service_overrides",
    key=("office_id", "service_id", "service_as_printed"),
    refers={"office_id": "offices", "canonical_service_id": "service_catalogue"},
    columns={
        "office_id": TEXT,
        "service_id": TEXT,
        "service_as_printed": TEXT,
        "canonical_service_id": TEXT,
        "reason": LOOSE,
    },
)
DIMENSIONS = Sheet(
    name="dimensions",
    key=("key", "value", "metrics"),
    columns={
        "key": TEXT,
        "value": TEXT,
        "canonical_key": TEXT,
        "canonical_value": LOOSE,
        "iso3": LOOSE,
        "name_id": TEXT,
        "name_en": TEXT,
        "meaning": LOOSE,
        "metrics": SEVERAL,
    },
)
OFFICE_ALIASES = Sheet(
    name="office_aliases",
    key=("alias",),
    refers={"office_id": "offices"},
    columns={"alias": TEXT, "office_id": TEXT},
)
