"""A drawing: the frame that stays as it is, and the rows that change with the question."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias

import altair as alt
import pyarrow as pa

Cell: TypeAlias = str | float | int | bool | None
Row: TypeAlias = dict[str, Cell]
Rows: TypeAlias = Mapping[str, Sequence[Row]]
Spec: TypeAlias = dict[str, Any]
Place: TypeAlias = dict[str, Any]
MANY = 12  # rows from which a list of the strings is shorter than the strings


def at(scale: str, field: str) -> Place:
    """
    The place of a field on a scale, for layers that must not stretch it.

    A layer placed so may have no rows at all: Vega warns of scales fed from nothing.
    """
    return pixels(f"scale('{scale}', datum.{field})")


def pixels(expression: str) -> Place:
    """A place, or another length, that Vega works out in pixels."""
    return {"value": {"expr": expression}}


def carried(data: str) -> alt.Chart:
    """A mark that nobody sees: without one a data set is not sent on, though lengths ask it."""
    layer: alt.Chart = (
        alt.Chart(alt.NamedData(data))
        .mark_point(opacity=0, size=0, aria=False)
        .encode(x=alt.value(0), y=alt.value(0))
    )
    return layer


@dataclass(frozen=True)
class Frame:
    """A chart without its rows; its spec is made once."""

    chart: alt.LayerChart

    @cached_property
    def spec(self) -> Spec:
        """The frame as Vega-Lite."""
        spec: Spec = self.chart.to_dict()
        return spec


@dataclass(frozen=True)
class Plot:
    """
    A frame, the rows of each of its named data sets, and the outlines it lays them on.

    The frame of a kind of chart is the same for every answer in one language, theme and
    unit, so that a browser keeps the drawing and only receives other rows.
    """

    frame: Frame
    rows: Rows
    shapes: Mapping[str, Spec] = field(default_factory=dict)

    def chart(self) -> alt.LayerChart:
        """The drawing as Altair knows it."""
        whole: alt.LayerChart = self.frame.chart.properties(datasets={**self.rows, **self.shapes})
        return whole

    def to_dict(self) -> Spec:
        """The drawing as Vega-Lite, without the cost of building it anew."""
        return {**self.frame.spec, "datasets": {**self.rows, **self.shapes}}

    def for_browser(self) -> Spec:
        """The same with streams of Arrow, sent as they are; rows need like keys."""
        return {**self.frame.spec, "datasets": {**self._streams, **self.shapes}}

    @cached_property
    def _streams(self) -> dict[str, bytes]:
        return {
            name: _stream(_packed(pa.Table.from_pylist(list(rows))))
            for name, rows in self.rows.items()
        }


def _stream(table: pa.Table) -> bytes:
    """The table as the bytes that a browser reads, made once and not on each rerun."""
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)
    whole: bytes = sink.getvalue().to_pybytes()
    return whole


def _packed(table: pa.Table) -> pa.Table:
    """The table with each column of strings that repeat as a list of them and places in it."""
    for place, column in enumerate(table.columns):
        if table.num_rows >= MANY and pa.types.is_string(column.type):
            apart = column.combine_chunks().dictionary_encode()
            if len(apart.dictionary) <= table.num_rows // 2:
                places = apart.indices.cast(pa.int16())
                packed = pa.DictionaryArray.from_arrays(places, apart.dictionary)
                table = table.set_column(place, table.schema.names[place], packed)
    return table
