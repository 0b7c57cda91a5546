"""The sheets of data/curated: what people edit."""

from components.ingest.kinds import (
    ADDRESS,
    DATE,
    DEGREES,
    LOOSE,
    NOTE,
    NUMBER,
    SEVERAL,
    TEXT,
    TRUE_FALSE,
    WHOLE,
    YEAR,
    maybe,
    word,
)
from components.ingest.sheet import Sheet
from components.model import (
    EventKind,
    Flag,
    InstitutionKind,
    OfficeClass,
    Origin,
    Relation,
    Unit,
)

SECOND_KEYED = "second-keyed"

FIGURES = Sheet(
    name="figures",
    key=("source_id", "office_id", "metric_id", "period_start", "period_end", "breakdown"),
    refers={"source_id": "sources", "office_id": "offices"},
    columns={
        "source_id": TEXT,
        "office_id": TEXT,
        "metric_id": TEXT,
        "period_start": DATE,
        "period_end": DATE,
        "value": NUMBER,
        "unit": word(Unit),
        "relation": word(Relation),
        "as_printed": LOOSE,
        "breakdown": LOOSE,
        "note": NOTE,
        "checked": maybe(word((SECOND_KEYED,))),
        "flag": maybe(word(Flag)),
    },
)
SOURCES = Sheet(
    name="sources",
    key=("source_id",),
    columns={
        "source_id": TEXT,
        "url": ADDRESS,
        "publisher": LOOSE,
        "publisher_id": TEXT,
        "origin": word(Origin),
        "title": LOOSE,
        "published": maybe(DATE),
        "note": LOOSE,
    },
)
SERVICES = Sheet(
    name="services",
    refers={"source_id": "sources", "office_id": "offices"},
    columns={
        "source_id": TEXT,
        "office_id": TEXT,
        "service_as_printed": LOOSE,
        "service_id": TEXT,
        "count": maybe(NUMBER),
        "count_unit": LOOSE,
        "period_start": maybe(DATE),
        "period_end": maybe(DATE),
        "note": LOOSE,
    },
)
OFFICES = Sheet(
    name="offices",
    key=("office_id",),
    columns={
        "office_id": TEXT,
        "kind": word(InstitutionKind),
        "name": TEXT,
        "class": maybe(word(OfficeClass)),
        "tpi": TRUE_FALSE,
        "city": LOOSE,
        "province": LOOSE,
        "province_code": LOOSE,
        "lat": DEGREES,
        "lon": DEGREES,
        "jurisdiction": SEVERAL,
        "source": LOOSE,
        "note": LOOSE,
        "opened_on": maybe(DATE),
        "opened_status": maybe(word(("known", "approved_2024", "after_2021", "before_2022"))),
    },
)
EVENTS = Sheet(
    name="events",
    refers={"office_id": "offices", "source_id": "sources"},
    columns={
        "office_id": NOTE,
        "start": DATE,
        "end": maybe(DATE),
        "kind": word(EventKind),
        "text_id": TEXT,
        "text_en": TEXT,
        "source_id": NOTE,
        "url": ADDRESS,
    },
)
POPULATION = Sheet(
    name="population",
    key=("area", "area_kind", "source"),
    columns={
        "area": TEXT,
        "area_kind": word(("country", "province", "regency", "city", "jurisdiction_sum")),
        "year": YEAR,
        "population": WHOLE,
        "source": TEXT,
    },
)
CORRECTIONS = Sheet(
    name="corrections",
    key=("correction_id",),
    columns={
        "correction_id": TEXT,
        "figure_key": TEXT,
        "column": TEXT,
        "expects": LOOSE,
        "becomes": LOOSE,
        "why_id": TEXT,
        "why_en": TEXT,
        "since": DATE,
        "evidence_url": ADDRESS,
        "status": LOOSE,
    },
)
MOVED_IDS = Sheet(
    name="moved_ids",
    key=("old_id",),
    columns={"old_id": TEXT, "new_id": TEXT, "since": DATE, "why_id": TEXT, "why_en": TEXT},
)
