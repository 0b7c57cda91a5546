"""What leads somewhere."""

import pytest

NEAR = [
    ("office_id", "contoh-satuu", "contoh-satu"),
    ("office_id", "contoh-pertama", "contoh-satu"),
    ("source_id", "contoh-kanim-2023", "contoh-kanim-2023-01"),
    ("metric_id", "passport_issued", "passports_issued"),
    ("metric_id", "deportation", "deportations"),
]


@pytest.mark.parametrize(("column", "found", "near"), NEAR)
def test_an_unknown_id_comes_with_the_nearest_known_one(bench, column, found, near):
    """
    A misspelt id, or another spelling of an office, is answered with the one to write.
    """
    bench.edit("figures.csv", 4, column, found)

    [fault] = [fault for fault in bench.build().faults if fault.stops]

    assert (fault.key, fault.facts["found"], fault.facts["near"]) == ("unknown_near", found, near)


def test_every_id_of_a_list_must_lead_somewhere(bench):
    """
    One wrong metric in a list of metrics is named alone.
    """
    bench.edit("metrics.csv", 2, "not_comparable_with", "deportations; zzzzzz; revenue")

    [fault] = [fault for fault in bench.build().faults if fault.stops]

    assert (fault.column, fault.facts["found"]) == ("not_comparable_with", "zzzzzz")


@pytest.mark.parametrize("column", ["office_id", "source_id"])
def test_an_event_may_concern_all_offices_and_have_no_report(bench, column):
    """
    Empty ids of events are no unknown ids.
    """
    bench.edit("events.csv", 2, column, "")

    assert [fault for fault in bench.build().faults if fault.stops] == []


def test_an_alias_has_one_owner(bench):
    """
    Two services that claim one alias are both named.
    """
    lines = [2, 3]
    for line in lines:
        bench.edit("service_catalogue.csv", line, "aliases", "sama")

    faults = [fault for fault in bench.build().faults if fault.key == "alias_twice"]

    assert [fault.rows for fault in faults] == [(line,) for line in lines]
