"""How a row of a built table becomes a model object."""

import re
from collections.abc import Mapping
from typing import Any, TypeAlias

from components.model import (
    Brand,
    Dimension,
    InstitutionKind,
    Metric,
    MetricGroup,
    MetricKind,
    Office,
    OfficeClass,
    Phrase,
    RatioKind,
    Service,
    Unit,
)

Row: TypeAlias = Mapping[str, Any]

OFFICE_NAME = re.compile(r"^Kantor Imigrasi (Kelas (I Khusus|III|II|I) )?((Non )?TPI )?")
SHORTER = {"Kantor Wilayah": "Kanwil", "Rumah Detensi Imigrasi": "Rudenim"}


def office(row: Row) -> Office:
    """One institution of offices.parquet."""
    return Office(
        slug=row["office_id"],
        kind=InstitutionKind(row["kind"]),
        name=row["name"],
        short=_short(row["name"]),
        class_=OfficeClass(row["class"]) if row["class"] else None,
        checkpoint=row["tpi"],
        city=row["city"] or "",
        province=row["province"] or "",
        province_code=row["province_code"] or "",
        lat=row["lat"],
        lon=row["lon"],
        jurisdiction=tuple(row["jurisdiction"] or ()),
        aliases=tuple(row["aliases"] or ()),
        opened_on=row["opened_on"],
        opened_status=row["opened_status"] or "",
        first_year=row["first_year"],
        note=row["note"] or "",
    )


def metric(row: Row) -> Metric:
    """One metric of metrics.parquet."""
    return Metric(
        slug=row["metric_id"],
        group=MetricGroup(row["group"]),
        name=Phrase(row["name_id"], row["name_en"]),
        short=Phrase(row["short_id"], row["short_en"]),
        unit=Unit(row["unit"]),
        kind=MetricKind(row["kind"]),
        adds_over_time=row["additive_over_time"],
        adds_over_offices=row["additive_over_offices"],
        direction=row["direction"],
        counts=Phrase(row["counts_id"], row["counts_en"]),
        leaves_out=Phrase(row["leaves_out_id"], row["leaves_out_en"]),
        denominator=row["denominator_metric"] or None,
        per=row["rate_per"],
        ratio_kind=RatioKind(row["ratio_kind"]) if row["ratio_kind"] else None,
        parent=row["parent_metric"] or None,
        confused_with=tuple(row["not_comparable_with"] or ()),
        legal_basis=row["legal_basis"] or "",
        aliases=tuple(row["aliases"] or ()),
    )


def dimension(row: Row) -> Dimension:
    """One breakdown value of dimensions.parquet."""
    return Dimension(
        key=row["key"],
        value=row["value"],
        parts=tuple((part["key"], part["value"]) for part in row["parts"] or ()),
        iso3=row["iso3"] or "",
        name=Phrase(row["name_id"], row["name_en"]),
        meaning=row["meaning"] or "",
    )


def service(row: Row) -> Service:
    """One service of service_catalogue.parquet."""
    return Service(
        slug=row["service_id"],
        kind=row["kind"],
        name=Phrase(row["name_id"], row["name_en"]),
        what=Phrase(row["what_id"], row["what_en"]),
        audience=row["audience"],
        brand=Brand(row["brand"]),
    )


def _short(name: str) -> str:
    for long, brief in SHORTER.items():
        name = name.replace(long, brief)
    return OFFICE_NAME.sub("", name)
