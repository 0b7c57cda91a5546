"""Drawings for the claims about files: one of every chart, an empty one, and a hostile edition."""

from collections.abc import Iterator
from functools import cache

import pyarrow as pa
import pyarrow.parquet as pq

from components.model import Language
from components.query import Release, View
from components.query.store import release
from components.render.drawing import Chart, Drawing
from components.render.drawings import draw
from components.words import Words, speaking
from tests.render.hostile import HOSTILE
from tests.subset import NUMBERED

ID, EN = speaking(Language.ID), speaking(Language.EN)
BASE = "https://contoh.test"
PAIR = ("malang", "blitar")
VIEWS = {
    Chart.TREND: View(offices=PAIR, metrics=("passports_issued",)),
    Chart.RANKING: View(metrics=("passports_issued",), last=2023),
    Chart.FUNNEL: View(metrics=("deportations",), per="administrative_actions"),
    Chart.PROFILE: View(offices=("malang",)),
    Chart.OFFICE_COVERAGE: View(offices=("blitar",)),
    Chart.COMPOSITION: View(offices=("blitar",)),
    Chart.SERVICES: View(services=("home_visit_sick",)),
}
NOTHING = View(offices=("blitar",))
SHORT = (Chart.TREND, Chart.RANKING, Chart.SPENDING, Chart.SERVICES, Chart.COMPOSITION)
FORMULAS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    '=HYPERLINK("https://example.test","x")',
    'a,=1+1;"=2',
    "# bukan keterangan",
    "baris\n# kedua",
    "titik \x07 bel",
)
EVIL = (*HOSTILE, *FORMULAS)


@cache
def drawn(chart: Chart, say: Words) -> Drawing:
    """A drawing of a chart of the real edition."""
    return draw(chart, VIEWS.get(chart, View()), say)


@cache
def nothing(say: Words) -> Drawing:
    """A drawing of what was not found."""
    found = draw(Chart.REVENUE, NOTHING, say)
    assert found.empty
    return found


def spoiled() -> Release:
    """The real edition with hostile words wherever people have written any."""
    real = release(None)
    columns = {
        "figures": ("as_printed", "note"),
        "sources": ("title", "publisher", "url", "note"),
        "services": ("service_as_printed", "note"),
        "metrics": ("name_id", "name_en", "counts_id", "counts_en"),
    }
    files = {f"{name}.parquet": _spoiled(real, name, these) for name, these in columns.items()}
    return Release(f"spoiled{next(NUMBERED)}", real.name, real.day, {**real.files, **files})


def _spoiled(edition: Release, name: str, columns: tuple[str, ...]) -> pa.Buffer:
    table = pq.read_table(pa.BufferReader(edition.files[f"{name}.parquet"]))
    words = list(_endless(len(table)))
    for column in columns:
        place = table.schema.get_field_index(column)
        table = table.set_column(place, column, pa.array(words, pa.string()))
    out = pa.BufferOutputStream()
    pq.write_table(table, out)
    return out.getvalue()


def _endless(many: int) -> Iterator[str]:
    for place in range(many):
        yield EVIL[place % len(EVIL)]
