"""Statements made up for a test, one line each."""

from datetime import date
from decimal import Decimal

from components.ingest.entries import Entry
from components.ingest.read import Row
from components.ingest.statements import Statement
from components.model import (
    Flag,
    InstitutionKind,
    Metric,
    MetricGroup,
    MetricKind,
    Office,
    Origin,
    Parts,
    Period,
    Phrase,
    Relation,
    Source,
    Unit,
)

YEAR = ("2024-01-01", "2024-12-31")


def said(
    id_: str,
    value: str = "100",
    *,
    span: tuple[str, str] = YEAR,
    published: str = "2025-01-10",
    origin: Origin = Origin.PRESS,
    source: str = "",
    office: Office | None = None,
    metric: Metric | None = None,
    parts: Parts = (),
    flag: Flag | None = None,
    relation: Relation = Relation.EQ,
    as_printed: str = "",
    unit: Unit = Unit.DOCUMENTS,
    line: int = 2,
    note: str = "",
) -> Statement:
    """A statement; its report is named after it unless a name is given."""
    texts = {"value": value, "as_printed": as_printed, "breakdown": "", "note": note}
    return Statement(
        id=id_,
        entry=Entry(Row("figures.csv", line, texts), texts, sound=True),
        source=report(source or id_, published, origin),
        office=office or place(),
        metric_id="passports_issued",
        metric=metric or counted(),
        parts=parts,
        period=Period(*map(date.fromisoformat, span)),
        value=Decimal(value),
        unit=unit,
        relation=relation,
        flag=flag,
    )


def report(slug: str, published: str, origin: Origin) -> Source:
    """A report; published on no known day where that is empty."""
    return Source(
        slug=slug,
        url="",
        publisher="",
        publisher_id="",
        origin=origin,
        title="",
        published=date.fromisoformat(published) if published else None,
        note="",
    )


def place(*, checkpoint: bool | None = None, first_year: int | None = None) -> Office:
    """An office."""
    return Office(
        slug="contoh",
        kind=InstitutionKind.OFFICE,
        name="Kantor Contoh",
        short="Contoh",
        class_=None,
        checkpoint=checkpoint,
        city="",
        province="",
        province_code="",
        lat=None,
        lon=None,
        jurisdiction=(),
        aliases=(),
        opened_on=None,
        opened_status="",
        first_year=first_year,
        note="",
    )


def counted(
    slug: str = "passports_issued",
    *,
    parent: str | None = None,
    group: MetricGroup = MetricGroup.PASSPORTS,
    kind: MetricKind = MetricKind.COUNT,
    unit: Unit = Unit.DOCUMENTS,
) -> Metric:
    """A metric."""
    name = Phrase(slug, slug)
    return Metric(
        slug=slug,
        group=group,
        name=name,
        short=name,
        unit=unit,
        kind=kind,
        adds_over_time=True,
        adds_over_offices=True,
        direction="neutral",
        counts=name,
        leaves_out=name,
        denominator=None,
        per=None,
        ratio_kind=None,
        parent=parent,
        confused_with=(),
        legal_basis="",
        aliases=(),
    )
