"""The shapes of answers for /openapi.json, read off the edition's own columns and vocabularies."""

from enum import StrEnum
from typing import Any, TypeAlias

import pyarrow as pa

from components.model import (
    Coverage,
    Flag,
    InstitutionKind,
    MetricGroup,
    MetricKind,
    Origin,
    Reason,
    Relation,
    Standing,
    Unit,
)
from components.query import Release
from components.render.api_rows import schema

Schema: TypeAlias = dict[str, Any]

VOCABULARIES: dict[tuple[str, str], type[StrEnum]] = {
    ("figures", "unit"): Unit,
    ("figures", "relation"): Relation,
    ("figures", "flag"): Flag,
    ("figures", "coverage"): Coverage,
    ("figures", "standing"): Standing,
    ("figures", "standing_reason"): Reason,
    ("sources", "origin"): Origin,
    ("offices", "kind"): InstitutionKind,
    ("metrics", "group"): MetricGroup,
    ("metrics", "kind"): MetricKind,
    ("metrics", "unit"): Unit,
}
PROBLEM: Schema = {
    "type": "object",
    "required": ["type", "title", "status", "detail", "error"],
    "properties": {
        "type": {"type": "string", "format": "uri-reference"},
        "title": {"type": "string"},
        "status": {"type": "integer", "minimum": 400, "maximum": 599},
        "detail": {"type": "string"},
        "error": {"type": "string"},
    },
    "additionalProperties": {"type": "string"},
}
HEALTH: Schema = {
    "type": "object",
    "required": ["status", "release", "name", "date"],
    "properties": {
        "status": {"const": "ok"},
        "release": {"type": "string"},
        "name": {"type": "string"},
        "date": {"type": "string", "format": "date"},
    },
}
OEMBED: Schema = {
    "type": "object",
    "required": ["version", "type", "title"],
    "properties": {
        "version": {"const": "1.0"},
        "type": {"enum": ["rich", "link"]},
        **{name: {"type": "string"} for name in ("title", "provider_name", "html")},
        **{name: {"type": "string"} for name in ("provider_url", "thumbnail_url")},
        **{name: {"type": "integer"} for name in ("width", "height", "cache_age")},
        **{f"thumbnail_{name}": {"type": "integer"} for name in ("width", "height")},
    },
}


def row(release: Release, table: str) -> Schema:
    """One row of a table: every column with its type; what is not known is null."""
    columns = schema(release, table)
    return {
        "type": "object",
        "required": columns.names,
        "properties": {one.name: _column(table, one) for one in columns},
        "additionalProperties": False,
    }


def rows(table: str) -> Schema:
    """A page of a table."""
    return {
        "type": "object",
        "required": ["release", table, "next"],
        "properties": {
            "release": {"type": "string"},
            table: {"type": "array", "items": {"$ref": f"#/components/schemas/{table}_row"}},
            "next": {"type": ["string", "null"], "format": "uri-reference"},
        },
        "additionalProperties": False,
    }


def _column(table: str, column: pa.Field) -> Schema:
    vocabulary = VOCABULARIES.get((table, column.name))
    if vocabulary:
        return {"enum": [*map(str, vocabulary), None]}
    return _nullable(_kind(column.type))


def _nullable(kind: Schema) -> Schema:
    return {**kind, "type": [kind["type"], "null"]}


def _kind(kind: pa.DataType) -> Schema:
    if pa.types.is_dictionary(kind):
        return _kind(kind.value_type)
    if pa.types.is_boolean(kind):
        return {"type": "boolean"}
    if pa.types.is_integer(kind):
        return {"type": "integer"}
    if pa.types.is_decimal(kind) or pa.types.is_floating(kind):
        return {"type": "number"}
    if pa.types.is_date(kind):
        return {"type": "string", "format": "date"}
    if pa.types.is_list(kind):
        return {"type": "array", "items": _kind(kind.value_type)}
    if pa.types.is_struct(kind):
        return {"type": "object", "properties": {one.name: _kind(one.type) for one in kind}}
    return {"type": "string"}
