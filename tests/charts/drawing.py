"""Hand-made answers for charts, and what a chart turns into when it is drawn."""

from collections.abc import Sequence
from datetime import date
from types import SimpleNamespace
from typing import Any

import pyarrow as pa
import vl_convert

from components.charts.palette import DARK, LIGHT
from components.charts.plot import Plot, Row
from components.model import Language, Origin, Source, Told
from components.query import Answer, Release, View
from components.query.compare import Setting
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
MANNERS = [(say, look) for say in (ID, EN) for look in (LIGHT, DARK)]
MANNER_NAMES = [f"{say.language}-{look.background}" for say, look in MANNERS]


REPORT = Source(
    slug="synthetic-report",
    url="https://example.org/report",
    publisher="Harian Contoh",
    publisher_id="contoh",
    origin=Origin.PRESS,
    title="A synthetic report",
    published=date(2025, 1, 3),
    note="",
)


def invented(
    edition: Release,
    *told: Told,
    metric: str = "passports_issued",
    offices: Sequence[str] | None = None,
    **fields: Any,
) -> Answer:
    """An answer of just these told figures, with the real catalogue and one report."""
    slugs = offices or list(dict.fromkeys(one.office for one in told)) or ["malang"]
    years = [one.year for one in told]
    given = {
        "view": View(offices=tuple(slugs), metrics=(metric,)),
        "release": SimpleNamespace(
            catalogue=edition.catalogue,
            sources={"synthetic-report": REPORT},
            text=edition.text,
        ),
        "metric": edition.catalogue.metric(metric),
        "denominator": None,
        "offices": tuple(edition.catalogue.office(slug) for slug in slugs),
        "years": tuple(range(min(years), max(years) + 1)) if years else (),
        "told": told,
        "parts": (),
        "ratios": (),
        "setting": Setting(edition.catalogue, ()),
    }
    return Answer(**{**given, **fields})


def svg(plot: Plot, capfd: Any) -> str:
    """The drawing as SVG; fails where Vega or Vega-Lite warn of anything that matters."""
    spec = plot.to_dict()
    if spec["width"] == "container":
        spec["width"] = 720
    drawn: str = vl_convert.vegalite_to_svg(spec, show_warnings=True)
    said = capfd.readouterr()
    assert said.out == ""
    assert said.err == ""
    return drawn


def column(plot: Plot, data: str, name: str) -> list[Any]:
    """One column of a data set."""
    return [row[name] for row in plot.rows[data]]


def sent_rows(plot: Plot) -> dict[str, list[Row]]:
    """The rows of each data set as a browser reads them off what it is sent."""
    sent = plot.for_browser()["datasets"]
    return {name: pa.ipc.open_stream(sent[name]).read_all().to_pylist() for name in plot.rows}
