"""/openapi.json: every address that answers machines, written from the tables that answer it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from components.render.api_asked import FILTERS, OF_FIGURES, PAGING, RELEASE
from components.render.openapi_parameters import Known, parameters
from components.render.openapi_schemas import HEALTH, OEMBED, PROBLEM, row, rows
from components.words import Words

VERSION = "3.1.0"
LISTED = ("figures", "sources", "offices", "metrics", "services")
JSON, HTML, XML = "application/json", "text/html", "application/xml"
ATOM, PLAIN, PROBLEM_JSON = "application/atom+xml", "text/plain", "application/problem+json"
CSV, PARQUET = "text/csv", "application/vnd.apache.parquet"
# The endings of a chart's address, and what each of them is.
ENDINGS: Mapping[str, str] = {
    "html": HTML,
    "svg": "image/svg+xml",
    "png": "image/png",
    "pdf": "application/pdf",
    "csv": CSV,
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "parquet": PARQUET,
    "json": JSON,
    "vl.json": "application/vnd.vegalite.v6+json",
    "md": "text/markdown",
    "zip": "application/zip",
}
FILES: Mapping[str, str] = {"csv": CSV, "parquet": PARQUET, "json": JSON}
MANNER = ("lang", "theme")
VIEW = ("office", "metric", "service", "peer", "from", "to", "months", "per", "order", RELEASE)
SIZES = ("w", "h", "scale")


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """
    One address: its path, its parameters, and the media types that it answers with.

    `key` names its sentence, `api.path.<key>`; `shape` the schema of its JSON.
    """

    path: str
    key: str
    parameters: tuple[str, ...]
    forms: tuple[str, ...]
    shape: str = ""


def addresses() -> Iterator[Address]:
    """Every address that is described; a new one needs a line here and a sentence in words."""
    for table in LISTED:
        yield Address(
            path=f"/api/v1/{table}",
            key=table,
            parameters=(*FILTERS[table], *PAGING, RELEASE, *MANNER),
            forms=(JSON, CSV, PARQUET),
            shape=f"{table}_page",
        )
    yield Address(
        path="/api/v1/{table}.{ending}",
        key="file",
        parameters=("table", "table_ending", *OF_FIGURES, *PAGING, RELEASE, *MANNER),
        forms=tuple(dict.fromkeys(FILES.values())),
    )
    of_chart = ("chart", *VIEW, *MANNER)
    yield Address(
        path="/g/{chart}.{ending}",
        key="chart",
        parameters=("ending", *of_chart, *SIZES),
        forms=tuple(dict.fromkeys(ENDINGS.values())),
    )
    worn = (*of_chart, "title", "background")
    yield Address(path="/embed/{chart}", key="embed", parameters=worn, forms=(HTML,))
    yield Address(path="/edisi/{edition}.json", key="age", parameters=("edition",), forms=(JSON,))
    kept = (RELEASE, *MANNER)
    yield Address(
        path="/k/{office}", key="office", parameters=("office_path", *kept), forms=(HTML,)
    )
    yield Address(
        path="/m/{metric}", key="metric", parameters=("metric_path", *kept), forms=(HTML,)
    )
    receipt = ("figure_id", *kept)
    yield Address(path="/angka/{figure_id}", key="receipt", parameters=receipt, forms=(HTML,))
    yield Address(path="/angka/{figure_id}.json", key="record", parameters=receipt, forms=(JSON,))
    yield Address(
        path="/oembed",
        key="oembed",
        parameters=("url", "maxwidth", "maxheight", "format", "lang"),
        forms=(JSON, "text/xml"),
        shape="oembed",
    )
    yield Address(path="/feed.xml", key="feed", parameters=("one_office", *MANNER), forms=(ATOM,))
    yield Address(path="/sitemap.xml", key="sitemap", parameters=(), forms=(XML,))
    yield Address(path="/sitemap-angka.xml", key="sitemap_receipts", parameters=(), forms=(XML,))
    yield Address(path="/robots.txt", key="robots", parameters=(), forms=(PLAIN,))
    yield Address(path="/healthz", key="health", parameters=(), forms=(JSON,), shape="health")
    yield Address(path="/openapi.json", key="openapi", parameters=MANNER, forms=(JSON,))


def document(known: Known, say: Words) -> dict[str, Any]:
    """The whole description, in one language."""
    release = known.release
    return {
        "openapi": VERSION,
        "info": {
            "title": say("site.name"),
            "version": release.name,
            "description": say("api.description"),
            "license": {"name": "CC BY 4.0", "identifier": "CC-BY-4.0"},
        },
        "servers": [{"url": known.base or "/"}],
        "paths": {one.path: {"get": _operation(one, say)} for one in addresses()},
        "components": {
            "parameters": parameters(known, say),
            "responses": {
                "problem": {
                    "description": say("api.answer.problem"),
                    # A person who asks for a page reads the error as one.
                    "content": {PROBLEM_JSON: {"schema": _shape("problem")}, HTML: {}},
                },
                "unchanged": {"description": say("api.answer.unchanged")},
            },
            "schemas": {
                "problem": PROBLEM,
                "health": HEALTH,
                "oembed": OEMBED,
                **{f"{table}_row": row(release, table) for table in LISTED},
                **{f"{table}_page": rows(table) for table in LISTED},
            },
        },
    }


def _operation(address: Address, say: Words) -> dict[str, Any]:
    problem = {"$ref": "#/components/responses/problem"}
    return {
        "operationId": address.key,
        "summary": say(f"api.path.{address.key}"),
        "parameters": [{"$ref": f"#/components/parameters/{one}"} for one in address.parameters],
        "responses": {
            "200": {
                "description": say("api.answer.ok"),
                "content": {form: _content(form, address) for form in address.forms},
            },
            "304": {"$ref": "#/components/responses/unchanged"},
            "4XX": problem,
            "5XX": problem,
        },
    }


def _content(form: str, address: Address) -> dict[str, Any]:
    return {"schema": _shape(address.shape)} if form == JSON and address.shape else {}


def _shape(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}
