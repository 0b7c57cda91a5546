"""The list of embeds that people keep."""

import pytest

from components import paths
from components.model import Language
from components.publish.named import BadRow, named
from components.query import View
from components.render.drawing import Chart
from components.render.trouble import trouble_sentence
from components.words import speaking

HEAD = "embed_id,chart,address,note\n"


def test_the_real_list_names_charts_and_views_of_ours(edition):
    """
    And each of them draws something.
    """
    found = list(named(paths.CURATED, edition))

    assert found[0] == (
        Chart.TREND,
        View(offices=("malang", "blitar"), metrics=("passports_issued",), first=2019, last=2025),
    )


def test_without_a_list_there_are_none(tmp_path, edition):
    """
    The list is a wish, not a need.
    """
    assert list(named(tmp_path, edition)) == []


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("a,pie,metric=deportations,", "embeds.csv, baris 2: “pie?metric=deportations”"),
        ("a,ranking,metric=nothing,", "embeds.csv, baris 2"),
        ("a,ranking,colour=red,", "embeds.csv, baris 2"),
        ("a,ranking,metric,", "embeds.csv, baris 2"),
    ],
)
def test_a_wrong_row_is_named(tmp_path, edition, row, said):
    """
    With file and row, before anything is made.
    """
    (tmp_path / "embeds.csv").write_text(f"{HEAD}{row}\n", encoding="utf-8")

    with pytest.raises(BadRow) as wrong:
        list(named(tmp_path, edition))
    assert trouble_sentence(wrong.value, speaking(Language.ID)).startswith(said)


def test_a_list_without_its_columns_is_named(tmp_path, edition):
    """
    The header says which are missing.
    """
    (tmp_path / "embeds.csv").write_text("embed_id,graph\n", encoding="utf-8")

    with pytest.raises(BadRow, match="chart, address"):
        list(named(tmp_path, edition))
