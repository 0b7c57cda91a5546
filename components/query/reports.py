"""Reports: the press reports of an edition by slug, each made when it is asked for."""

from collections.abc import Iterable, Iterator, Mapping
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
        return self._made[slug] if slug in self._made else self.several([slug])[0]

    def several(self, slugs: Iterable[str]) -> list[Source]:
        """The reports of some slugs in their order, those not made yet made at once."""
        wanted = list(slugs)
        new = [self._places[slug] for slug in dict.fromkeys(wanted) if slug not in self._made]
        made = map(rows.source, self._table.take(new).to_pylist()) if new else ()
        self._made.update({source.slug: source for source in made})
        return [self._made[slug] for slug in wanted]

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
