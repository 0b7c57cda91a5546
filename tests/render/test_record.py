"""Claims about components/render/record.py: a receipt for machines."""

import json
from decimal import Decimal
from time import perf_counter

import pytest

from components.model import Standing
from components.query import View, ask
from components.render.record import record

PASSPORTS, REFUSALS = "passports_issued", "passport_refusals_nonprocedural"
STEPS = ["printed", "keyed", "corrected", "standing", "shown"]
WARM, TRIED = 0.04, 20


def figure_of(edition, office, metric, number):
    return next(
        one
        for one in edition.office(office)
        if (one.metric, one.period.year, one.parts) == (metric, number, ())
        and one.standing is Standing.SHOWN
    )


def test_the_chain_is_there_step_by_step(edition):
    """
    The same five steps as on the page.
    """
    figure = figure_of(edition, "blitar", PASSPORTS, 2025)

    steps = record(figure.id, edition)["chain"]

    assert [one["step"] for one in steps] == STEPS
    assert steps[1] == {
        "step": "keyed",
        "value": 32581,
        "unit": "documents",
        "relation": "eq",
        "checked": steps[1]["checked"],
    }
    assert (steps[4]["as"], list(steps[4]["pages"])) == (
        "drawn",
        ["ranking", "trend", "office", "data"],
    )


def test_a_derived_number_can_be_worked_out_again_from_what_is_there(edition):
    """
    Above over below, times per, less one for a change.
    """
    figure = figure_of(edition, "blitar", PASSPORTS, 2025)

    found = record(figure.id, edition)["derived"]

    for one in found:
        above = [each["value"] for each in one["above"]]
        below = [each["value"] for each in one["below"]] or [one["register"]]
        ends = sorted(a / b * one["per"] - one["less"] for a in above for b in below)
        assert one["value"] == pytest.approx(list(dict.fromkeys((ends[0], ends[-1]))), abs=1e-6)
    assert {one["kind"] for one in found} == {"ratio", "change"}
    rate = next(one for one in found if one["metric"] == REFUSALS)
    assert (rate["value"], len(rate["interval"])) == ([pytest.approx(4.634603)], 2)


def test_a_quarrel_gives_both_ends_and_what_is_not_worked_out_none(edition):
    """
    Blitar 2019 against 2018; Malang's eleven months of 2023 against 2022.
    """
    quarrel, part = (
        figure_of(edition, *place, number)
        for place, number in ((("blitar", PASSPORTS), 2019), (("malang", PASSPORTS), 2023))
    )

    found = [
        next(one for one in record(each.id, edition)["derived"] if one["kind"] == "change")
        for each in (quarrel, part)
    ]

    assert [(len(one["value"]), one["why"]) for one in found] == [(2, "disputed"), (0, "part")]


def test_every_sort_of_figure_is_json(edition):
    """
    Placed or not, flagged or not, of a day, a year or two.
    """
    kinds = {(one.standing, one.metric is None, one.coverage): one.id for one in edition.every()}

    for figure_id in kinds.values():
        text = json.dumps(record(figure_id, edition), allow_nan=False)
        assert json.loads(text)["figure"]["figure_id"] == figure_id


def test_the_row_is_that_of_the_parquet(edition):
    """
    All its columns, the value as a number.
    """
    figure = figure_of(edition, "blitar", PASSPORTS, 2025)

    row = record(figure.id, edition)["figure"]

    assert list(row) == edition.columns("figures")
    assert Decimal(row["value"]) == figure.value


def test_a_receipt_for_machines_is_quick(edition):
    """
    Under 40 milliseconds once the office's statements are read; the best of many tries.
    """
    figures = [told.figure for told in ask(View(metrics=(PASSPORTS,))).told[:TRIED]]
    for figure in figures:
        record(figure.id, edition)

    taken = []
    for figure in figures:
        start = perf_counter()
        record(figure.id, edition)
        taken.append(perf_counter() - start)

    assert min(taken) < WARM
