"""Claims about components/render/mix.py."""

import re

import pytest

from components.model import MetricGroup
from components.query import View
from components.query.mix import mix
from components.render.mix import mix_table
from components.render.remains import remains
from tests.charts.drawing import EN, ID

DEPORTED = View(metrics=("deportations",))


def cells_of(table):
    rows = re.findall(r"<tr>.*?</tr>", table, re.DOTALL)[1:]
    return {
        plain(re.findall(r"<th.*?</th>", row, re.DOTALL)[0]): [
            plain(cell) for cell in re.findall(r"<td.*?</td>", row, re.DOTALL)
        ]
        for row in rows
    }


def plain(html):
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_a_dash_is_what_was_not_found_at_all(edition):
    """
    Over every year: no dash where a month, a part or a longer span was told.
    """
    metrics = edition.catalogue.group(MetricGroup.ENFORCEMENT)
    for number in range(2016, 2026):
        found = mix(View(), metrics, number)
        cells = cells_of(mix_table(found, ID))
        for office, row in found.rows:
            for metric, cell in zip(found.metrics, cells[office.short], strict=True):
                silent = not remains(edition, metric, office.slug, number).any

                assert (cell == "–") is (silent and metric.slug not in row)


@pytest.mark.parametrize(
    ("say", "expected"), [(ID, "Filipina 32 s.d. 15/7"), (EN, "Philippines 32 to 15/7")]
)
def test_the_part_that_was_told_stands_where_the_total_is_wanting(say, expected, edition):
    """
    Bitung 2024 has no total of deportations.
    """
    found = mix(View(), (edition.catalogue.metric("deportations"),), 2024)

    assert cells_of(mix_table(found, say))["Bitung"] == [expected]


def test_the_asterisk_of_a_part_is_explained(edition):
    """
    Wonosobo's one Malaysian was told before the year was out.
    """
    metrics = (edition.catalogue.metric("administrative_actions"),)
    found = mix(View(offices=("wonosobo",)), metrics, 2024)
    table = mix_table(found, ID)

    assert cells_of(table)["Wonosobo"] == ["Malaysia 1 *"]
    assert "* Disebut sebelum tahunnya habis." in table


def test_a_small_world_mix_shows_zero_as_stated(small_world):
    """
    Contoh Satu states early that there were no exit bans; the others say nothing of them.
    """
    metrics = tuple(map(small_world.catalogue.metric, ("deportations", "exit_bans")))

    cells = cells_of(mix_table(mix(View(), metrics, 2024), ID))

    assert cells["Contoh Satu"][1] == "0 (dinyatakan nol) *"
    assert cells["Contoh Dua"][1] == "–"
