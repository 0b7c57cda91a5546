"""The nouns of the field as frozen values; standard library only."""

from components.model.dimension import Dimension, Part, Parts
from components.model.event import Event, EventKind
from components.model.figure import Figure, Flag, Reason, Relation, Standing
from components.model.metric import Metric, MetricGroup, MetricKind, RatioKind, Unit
from components.model.office import InstitutionKind, Office, OfficeClass
from components.model.period import Coverage, Period
from components.model.phrase import Language, Phrase
from components.model.service import Brand, Service, ServiceReport
from components.model.source import Origin, Source
from components.model.told import Status, Told, differ
from components.model.verdict import Comparability, Doubt, Ground, Objection, Place, Verdict

__all__ = [
    "Brand",
    "Comparability",
    "Coverage",
    "Dimension",
    "Doubt",
    "Event",
    "EventKind",
    "Figure",
    "Flag",
    "Ground",
    "InstitutionKind",
    "Language",
    "Metric",
    "MetricGroup",
    "MetricKind",
    "Objection",
    "Office",
    "OfficeClass",
    "Origin",
    "Part",
    "Parts",
    "Period",
    "Phrase",
    "Place",
    "RatioKind",
    "Reason",
    "Relation",
    "Service",
    "ServiceReport",
    "Source",
    "Standing",
    "Status",
    "Told",
    "Unit",
    "Verdict",
    "differ",
]
