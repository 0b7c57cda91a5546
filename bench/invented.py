"""Invented: the statements of a synthetic world in columns, a metric at a time."""

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from bench.extent import METRICS, Numbers, Spans, World
from components import paths
from components.model import MetricKind

# An odd multiplier modulo 2^48 gives every row an id of its own, in no order.
SPREAD, IDS = np.uint64(0x9E3779B97F4B), np.uint64((1 << 48) - 1)
DIGITS = 12
# One group in so many is a quarrel: its last teller says another number.
QUARREL = 997
# A report is published so many days after its period, and each other teller so many later.
FIRST_WORD, NEXT_WORD = 10, 9
COUNTED = {MetricKind.COUNT, MetricKind.MONEY}


def reports(world: World) -> Mapping[str, pa.Array]:
    """
    One report for each office, span and teller: it tells of all metrics.

    The first teller publishes last, so that it stands before the others.
    """
    spans = Spans.of(world)
    places = np.arange(world.per_metric) % world.per_office
    office = np.repeat(np.array(world.slugs), world.per_office)
    slugs = np.char.add(np.char.add(office, "-"), np.char.zfill(places.astype(str), 5))
    days = spans.end.to_numpy(zero_copy_only=False) + FIRST_WORD
    waits = NEXT_WORD * (world.tellers - 1 - spans.teller)
    return {"source_id": pa.array(slugs), "published": pa.array(days + waits)}


def metrics() -> list[tuple[str, str]]:
    """
    The metrics that worlds tell of: real ones with their units, counted over a time.

    Of a stock the year and its December would be one day and might not differ.
    """
    known = pq.read_table(paths.METRICS / "metrics.parquet", columns=["metric_id", "unit", "kind"])
    counted = [row for row in known.to_pylist() if row["kind"] in COUNTED]
    return sorted((row["metric_id"], row["unit"]) for row in counted)[:METRICS]


def statements(
    world: World, number: int, metric: tuple[str, str], spans: Spans, sources: pa.Array
) -> Mapping[str, object]:
    """The statements of a metric: columns, or the one word of a column; `number` varies values."""
    slug, unit = metric
    place = np.arange(world.per_metric, dtype=np.int64)
    group = place // world.tellers
    # the months of a year are never more than the year
    year = 1000 + (place // world.per_year * 7919 + number * 104_729) % 50_000
    common = np.where(spans.month == 0, year, year // 12 - spans.month % 3)
    other = (spans.teller == world.tellers - 1) & (group % QUARREL == 5) & (spans.teller > 0)
    value = common + np.where(other, 40, 0)
    ids = identities(number * world.per_metric + place)
    head = identities(number * world.per_metric + group * world.tellers)
    beside = spans.teller > 0
    reason = np.where(beside, np.where(other, 2, 1), 0)
    first = "later" if world.tellers > 1 else "alone"
    return {
        "figure_id": ids,
        "source_id": sources,
        "office_id": _words(place // world.per_office, world.slugs).cast(pa.string()),
        "metric": slug,
        "metric_id": slug,
        "period_start": spans.start,
        "period_end": spans.end,
        # 64 bits might not fit into the decimals of the table
        "value": pa.array(value.astype(np.int32)),
        "unit": unit,
        "relation": "eq",
        "as_printed": pc.cast(pa.array(value), pa.string()),
        "breakdown": "",
        "year": pa.array(spans.year.astype(np.int16)),
        "parts": (),
        "coverage": _words(np.where(spans.month == 0, 0, 1), ["whole", "other"]),
        "standing": _words(beside.astype(np.int64), ["shown", "beside"]),
        "standing_reason": _words(reason, [first, "same_value", "other_value"]),
        "led_by": pc.if_else(pa.array(beside), head, pa.scalar(None, pa.string())),
        "told_by": pa.array(np.ones(len(place), dtype=np.int16)),
    }


def column(given: object, kind: pa.DataType, count: int) -> pa.Array:
    """A column of that type: from one of another, from one word, or of nothing."""
    if given is None:
        return pa.nulls(count, kind)
    if isinstance(given, str):
        return _words(np.zeros(count, dtype=np.int64), [given]).cast(kind)
    if isinstance(given, tuple):
        return pa.ListArray.from_arrays(
            pa.array(np.zeros(count + 1, dtype=np.int32)), pa.array([], kind.value_type), type=kind
        )
    return given if given.type == kind else pc.cast(given, kind)  # type: ignore[attr-defined]


def identities(places: Numbers) -> pa.Array:
    """The ids of rows by their numbers: twelve hexadecimal digits, made all at once."""
    bytes_ = numbers(places).astype(">u8").view(np.uint8).reshape(-1, 8)[:, 2:].tobytes()
    offsets = np.arange(len(places) + 1, dtype=np.int32) * DIGITS
    buffers = [None, pa.py_buffer(offsets), pa.py_buffer(bytes_.hex().encode())]
    return pa.Array.from_buffers(pa.string(), len(places), buffers)


def numbers(places: Numbers) -> npt.NDArray[np.uint64]:
    """What the ids of rows are as numbers."""
    return places.astype(np.uint64) * SPREAD & IDS


def _words(codes: Numbers, words: Sequence[str]) -> pa.Array:
    return pa.DictionaryArray.from_arrays(pa.array(codes.astype(np.int32)), list(words))
