"""The parameters of every address for /openapi.json, with the bounds that reading them checks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from components.model import Language, Standing
from components.query import Release
from components.query.store import LONGEST_ID
from components.query.view import (
    EARLIEST_YEAR,
    LATEST_YEAR,
    MOST_PAGES,
    MOST_VALUES,
    ORDERS,
    PLAIN,
    THEMES,
)
from components.render.api_asked import A_PAGE, LARGEST_PAGE
from components.render.api_rows import Wanted, page
from components.render.embed_wear import CLEAR, WITHOUT
from components.words import Words

SLUG = {"type": "string", "pattern": f"^{PLAIN.pattern}$"}
MONTHS = "^([1-9]|1[0-2])-([1-9]|1[0-2])$"
IN_PATH = frozenset(
    {
        "chart",
        "ending",
        "table",
        "table_ending",
        "office_path",
        "metric_path",
        "figure_id",
        "edition",
    }
)
REQUIRED = IN_PATH | {"url"}
# Some names mean one thing in a path and another in a query, or in two queries.
CALLED = {
    "table_ending": "ending",
    "office_path": "office",
    "metric_path": "metric",
    "one_office": "office",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """
    What enums, bounds and examples are made of.

    `sizes` are the least and the most of `w`, `h` and `scale`.
    """

    release: Release
    charts: tuple[str, ...]
    endings: tuple[str, ...]
    tables: tuple[str, ...]
    files: tuple[str, ...]
    sizes: Mapping[str, tuple[int, int]]
    base: str = ""


def parameters(known: Known, say: Words) -> dict[str, dict[str, Any]]:
    """Every parameter by the name of its component."""
    shapes = _shapes(known)
    examples = _examples(known)
    return {
        name: {
            "name": CALLED.get(name, name),
            "in": "path" if name in IN_PATH else "query",
            "required": name in REQUIRED,
            "description": say(f"api.parameter.{name}"),
            "schema": shape,
            **({"example": examples[name]} if name in examples else {}),
        }
        for name, shape in shapes.items()
    }


def _shapes(known: Known) -> dict[str, dict[str, Any]]:
    several = {"type": "array", "items": SLUG, "maxItems": MOST_VALUES}
    year = _integer(EARLIEST_YEAR, LATEST_YEAR)
    return {
        "office": several,
        "metric": several,
        "service": several,
        "peer": several,
        "from": year,
        "to": year,
        "months": {"type": "string", "pattern": MONTHS},
        "per": SLUG,
        "source": SLUG,
        "order": _one_of(ORDERS),
        "standing": {"type": "array", "items": _one_of(Standing)},
        "page": _integer(1, MOST_PAGES) | {"default": 1},
        "size": _integer(1, LARGEST_PAGE) | {"default": A_PAGE},
        "v": {"type": "string", "pattern": f"^[0-9A-Za-z]{{1,{LONGEST_ID}}}$"},
        "lang": _one_of(Language) | {"default": str(Language.ID)},
        "theme": _one_of(THEMES) | {"default": THEMES[0]},
        **{name: _integer(*bounds) for name, bounds in known.sizes.items()},
        "url": {"type": "string", "format": "uri"},
        "maxwidth": _integer(1, 10_000),
        "maxheight": _integer(1, 10_000),
        "format": _one_of(("json", "xml")) | {"default": "json"},
        "title": _one_of((WITHOUT,)),
        "background": _one_of((CLEAR,)),
        "edition": {"type": "string", "pattern": f"^[0-9A-Za-z]{{1,{LONGEST_ID}}}$"},
        "chart": _one_of(known.charts),
        "ending": _one_of(known.endings),
        "table": _one_of(known.tables),
        "table_ending": _one_of(known.files),
        "office_path": SLUG,
        "metric_path": SLUG,
        "one_office": SLUG,
        "figure_id": {"type": "string", "pattern": "^[0-9a-f]{12}$"},
    }


def _examples(known: Known) -> dict[str, Any]:
    """Values that the edition holds, all of one statement, so that together they find it."""
    release = known.release
    rows = page(Wanted(release=release, table="figures"), 1, 50).rows
    figure = next(one for one in rows if one["metric"] and one["standing"] == Standing.SHOWN)
    service = release.services[0].service if release.services else ""
    return {
        "edition": release.id,
        "office": [figure["office_id"]],
        "metric": [figure["metric"]],
        "service": [service],
        "from": figure["period_start"].year,
        "to": figure["period_end"].year,
        "source": figure["source_id"],
        "standing": [figure["standing"]],
        "v": release.id,
        "url": f"{known.base}/bandingkan?metric={figure['metric']}",
        "chart": known.charts[0],
        "ending": known.endings[0],
        "table": "figures",
        "table_ending": known.files[0],
        "office_path": figure["office_id"],
        "metric_path": figure["metric"],
        "figure_id": figure["figure_id"],
        "one_office": figure["office_id"],
    }


def _integer(least: int, most: int) -> dict[str, Any]:
    return {"type": "integer", "minimum": least, "maximum": most}


def _one_of(values: Iterable[str]) -> dict[str, Any]:
    return {"type": "string", "enum": [str(one) for one in values]}
