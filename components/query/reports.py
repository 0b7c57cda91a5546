"""Reports: the press reports of an edition by slug, each made when it is asked for."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property

import pyarrow as pa
import pyarrow.compute as pc

from components.model import Source
from components.query import rows


class Reports(Mapping[str, Source]):
    """Slug to report; the table stays in columns, for there may be hundreds of thousands."""

    def __init__(self, table: pa.Table) -> None:
        self._table = table
        self._made: dict[str, Source] = {}

    def __getitem__(self, slug: str) -> Source:
        if slug not in self._made:
            row = self._table.slice(self._places[slug], 1).to_pylist()[0]
            self._made[slug] = rows.source(row)
        return self._made[slug]

    def __contains__(self, slug: object) -> bool:
        return slug in self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        count: int = self._table.num_rows
        return count

    def span(self) -> tuple[date, date] | None:
        """The first and the last day on which any of them was published."""
        ends = pc.min_max(self._table.column("published")).as_py()
        return (ends["min"], ends["max"]) if ends["min"] else None

    @cached_property
    def _places(self) -> Mapping[str, int]:
        slugs = self._table.column("source_id").to_pylist()
        return {slug: place for place, slug in enumerate(slugs)}
