"""The accessibility statement: its sections, the day of its tests, and the ways around."""

from datetime import date

from components.query import Release
from components.query.answer import DEFAULT_METRIC
from components.query.evidence import statements_by_office
from components.render.links import address
from components.words import Words
from components.words.prose import prose

SECTIONS = ("standar", "diuji", "kendala", "jalan", "hubungi")
WAYS = "jalan"
# The day of docs/audit/results.md; tests/audit holds the two together.
TESTED = date(2026, 11, 22)
EXAMPLE = "blitar"


def section(name: str, say: Words) -> str:
    """One section as Markdown."""
    return prose(f"aksesibilitas/{name}", say.language).format(
        tested=say.day(TESTED), table=say("chart_card.table"), long=say("chart_card.long")
    )


def ways(edition: Release, say: Words) -> list[tuple[str, str]]:
    """Pages that need neither Streamlit nor a script: (text, address)."""
    offices = edition.catalogue.offices
    most = max(offices, key=statements_by_office(edition).__getitem__)
    office = offices.get(EXAMPLE, offices[most])
    metric = edition.catalogue.metric(DEFAULT_METRIC)
    return [
        (
            say("aksesibilitas.way.offices", office=office.short),
            address(f"/k/{office.slug}", say),
        ),
        (
            say("aksesibilitas.way.metrics", metric=say.of(metric.name)),
            address(f"/m/{metric.slug}", say),
        ),
        (say("aksesibilitas.way.figures"), address("/api/v1/figures.csv", say)),
    ]
