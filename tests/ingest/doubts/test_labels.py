"""What surrounds the figures."""

import pytest

CASES = [
    (lambda bench: bench.edit("sources.csv", 2, "title", ""), "untitled", (2, 12)),
    (lambda bench: bench.edit("sources.csv", 2, "published", ""), "undated", (2, 12)),
    (lambda bench: bench.edit("events.csv", 2, "source_id", ""), "event_unsourced", (2,)),
    (
        lambda bench: bench.edit("service_overrides.csv", 2, "service_as_printed", "lain"),
        "override_idle",
        (2,),
    ),
]


@pytest.mark.parametrize(("spoil", "key", "rows"), CASES)
def test_gaps_are_told_in_one_line(bench, spoil, key, rows):
    """
    A gap warns without stopping the build; many gaps of one kind share a line.
    """
    spoil(bench)

    outcome = bench.build()

    assert [fault.rows for fault in outcome.faults if fault.key == key] == [rows]
    assert outcome.release
