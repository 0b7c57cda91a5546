"""Claims about every chart on any part of the real statements, for any view."""

from collections.abc import Iterator

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from components.charts.palette import DARK, LIGHT
from components.charts.plot import Plot, Row
from components.model import Language
from components.words import speaking
from tests.charts.drawing import svg
from tests.gallery.registry import CHARTS
from tests.subset import Asked, asked, current

LOOKS = st.sampled_from([LIGHT, DARK])
LANGUAGES = st.sampled_from(list(Language))
EXAMPLES = 16
DRAWN_IN_FULL = 4


def plots(question: Asked, language, look) -> Iterator[tuple[str, Plot]]:
    """Every chart that the pages of this view would draw, panel by panel."""
    say = speaking(language)
    with current(question.edition):
        for name, chart in CHARTS.items():
            picture = chart(question.view, say)
            for panel in picture.panels if picture else ():
                if panel.paint:
                    yield name, panel.paint(look, None)


@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(question=asked(), language=LANGUAGES, look=LOOKS)
def test_no_chart_fails_and_every_mark_can_be_followed(question, language, look, edition):
    """
    Whatever is missing: a drawing, its rows of one shape, its links to receipts that exist.
    """
    ids = question.ids
    for name, plot in plots(question, language, look):
        rows = [row for rows in plot.rows.values() for row in rows]
        figures = [row for row in rows if "figure" in row]

        assert {str(row["figure"]) for row in figures} <= ids, name
        assert [row for row in figures if str(row["figure"]) not in str(row["href"])] == [], name
        assert [row for row in figures if not str(row["words"]).endswith(".")] == [], name
        assert [cell for row in rows for cell in row.values() if not _plain(cell)] == [], name
        assert [n for n, found in plot.rows.items() if len(_shapes(found)) > 1] == [], name


@settings(max_examples=DRAWN_IN_FULL, suppress_health_check=list(HealthCheck))
@given(question=asked(), language=LANGUAGES, look=LOOKS)
def test_vega_draws_all_of_it_without_a_warning(question, language, look, edition, capfd):
    """
    The spec is what Altair would send, and Vega has nothing to say of it.
    """
    for name, plot in plots(question, language, look):
        drawn = svg(plot, capfd)

        assert "NaN" not in drawn, name
        assert "undefined" not in drawn, name


def _plain(cell: object) -> bool:
    """Whether a cell is what JSON and Arrow know; a number that is none is not."""
    return isinstance(cell, str | bool | int | type(None)) or (
        isinstance(cell, float) and cell == cell and abs(cell) != float("inf")  # noqa: PLR0124
    )


def _shapes(rows: list[Row]) -> set[tuple[str, ...]]:
    return {tuple(sorted(row)) for row in rows}
