"""Corrections of single cells."""

from components.ingest.correct import correct
from components.ingest.identity import LENGTH, figure_id
from components.ingest.read import Row
from components.ingest.sheets import SHEETS

FIGURE = {column: column for column in SHEETS["figures"].columns} | {"value": "40"}
KEY = "source_id|office_id|metric_id|period_start|period_end|breakdown"


def figure(line=2, **cells):
    """A row of figures.csv."""
    return Row("figures.csv", line, FIGURE | cells)


def correction(line=2, **cells):
    """A row of corrections.csv that hits that figure."""
    texts = dict.fromkeys(SHEETS["corrections"].columns, "")
    hit = {"figure_key": KEY, "column": "value", "expects": "40", "becomes": "4"}
    return Row("corrections.csv", line, texts | hit | cells)


def test_a_correction_changes_one_cell_of_one_row():
    """
    The hit row has the new value, the others and the given rows stay as they were.
    """
    rows = [figure(), figure(3, office_id="other")]

    corrected = correct(rows, [correction()])

    assert [row["value"] for row in corrected.figures] == ["4", "40"]
    assert [row["value"] for row in rows] == ["40", "40"]
    assert (corrected.applied, corrected.faults) == (((correction(), 2),), ())


def test_corrections_of_one_row_follow_one_another():
    """
    A second correction expects what the first one made.
    """
    twice = [correction(), correction(3, expects="4", becomes="5")]

    assert correct([figure()], twice).figures[0]["value"] == "5"


def test_a_corrected_key_is_still_found_as_first_keyed():
    """
    Correcting the office does not hide the row from the next correction.
    """
    twice = [correction(column="office_id", expects="office_id", becomes="x"), correction(3)]

    corrected = correct([figure()], twice)

    assert corrected.figures[0].key(("office_id", "value")) == ("x", "4")


def test_the_example_is_no_correction():
    """
    A row whose status begins with "example" is passed over.
    """
    example = correction(status="example: remove this row", figure_key="x")

    assert correct([figure()], [example]).faults == ()


def test_a_correction_that_cannot_be_applied_says_why():
    """
    A gone value, a lost row, two rows or an unknown column: each has its own sentence.
    """
    rows = [figure(), figure(3, office_id="twin"), figure(4, office_id="twin")]
    twins = KEY.replace("office_id", "twin")
    failing = [
        correction(2, expects="41"),
        correction(3, figure_key="nowhere"),
        correction(4, figure_key=twins),
        correction(5, column="nilai"),
    ]

    corrected = correct(rows, failing)

    assert [fault.key for fault in corrected.faults] == [
        "correction_gone",
        "correction_lost",
        "correction_many",
        "word",
    ]
    assert (corrected.figures, corrected.applied) == (tuple(rows), ())


def test_an_id_is_of_the_row_as_first_keyed():
    """
    The id is twelve hexadecimal digits of the keys and the value, wherever the row stands.
    """
    assert figure_id(figure(2)) == figure_id(figure(99, note="another"))
    assert figure_id(figure(value="41")) != figure_id(figure())
    assert len(figure_id(figure())) == LENGTH == 12


def test_cells_that_run_together_alike_have_other_ids():
    """
    "ab" and "c" is another key than "a" and "bc".
    """
    one = figure(source_id="ab", office_id="c")
    other = figure(source_id="a", office_id="bc")

    assert figure_id(one) != figure_id(other)
