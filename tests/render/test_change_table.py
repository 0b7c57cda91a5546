"""Claims about components/render/change_table.py: both figures, the change, and why not."""

import pytest

from components.query import View, ask
from components.query.changes import changes
from components.render.change_table import change_table
from tests.charts.drawing import EN, ID, invented
from tests.figures import told, year


@pytest.mark.parametrize(
    ("say", "share", "reason"),
    [
        (ID, "+8%", "Angka 2023 hanya sebagian tahun"),
        (EN, "-19% to +20%", "Reports state different figures for 2022 and 2023"),
    ],
)
def test_each_row_says_the_change_or_why_there_is_none(edition, say, share, reason):
    """
    Blitar, Wonosobo and Malang, 2022 to 2023.
    """
    view = View(offices=("malang", "blitar", "wonosobo"))
    table = change_table(changes(ask(view), 2022, 2023), say)

    assert share in table
    assert reason in table


def test_every_figure_links_to_its_receipt_and_the_edition_asked_for(edition):
    """
    Every value of either year, quarrels included; every institution has its row.
    """
    found = changes(ask(View(release=edition.id)), 2022, 2023)
    table = change_table(found, EN)
    values = {one.id for told_ in found.told for one in (told_.figure,)}

    assert all(f"/angka/{one}?v={edition.id}&amp;lang=en" in table for one in values)
    assert table.count('<th scope="row">') == len(found.steps)


def test_a_missing_year_is_no_zero_and_no_row_is_without_words(edition):
    """
    It says what was found of it, or that nothing was.
    """
    table = change_table(changes(ask(View()), 2022, 2023), ID)

    assert '<td class="num"></td>' not in table
    assert "bukan nol" in table


def test_small_figures_show_the_way_and_the_note(edition):
    """
    The percentage is not printed, the numbers are.
    """
    answer = invented(edition, told(year(2023, "8")), told(year(2024, "11")))
    table = change_table(changes(answer, 2023, 2024), ID)

    assert '<td class="num">naik</td>' in table
    assert "di bawah 100" in table


def test_no_figures_make_an_empty_table(edition):
    """
    With its head.
    """
    table = change_table(changes(invented(edition), 2023, 2024), EN)

    assert "<tbody>" in table
    assert "/angka/" not in table
