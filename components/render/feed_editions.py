"""The editions of the data that we hold, newest first, by what their records say."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from components import paths
from components.model import Language, Phrase
from components.query import Release, release
from components.query.store import RECORD, current

COUNTED = {"figures": "figures.parquet", "sources": "sources.parquet", "offices": "offices.parquet"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One edition: its id and curated name, day and title, and how many rows its tables have."""

    id: str
    name: str
    day: date
    title: Phrase
    figures: int
    sources: int
    offices: int

    @property
    def data(self) -> Release:
        """Its tables."""
        return release(self.id)


def editions() -> tuple[Edition, ...]:
    """Those we hold, the current one first whatever its day."""
    return _known(current())


@lru_cache(maxsize=4)
def _known(newest: Release) -> tuple[Edition, ...]:
    """The archive changes only when the current edition does."""
    now = _edition(json.loads(newest.text(RECORD)))
    records = paths.RELEASES.glob(f"[!.]*/{RECORD}")
    kept = [_edition(json.loads(path.read_text(encoding="utf-8"))) for path in records]
    older = [one for one in kept if one.id != now.id]
    older.sort(key=lambda one: (one.day, one.name), reverse=True)
    return now, *older


def _edition(record: Mapping[str, Any]) -> Edition:
    titles = {language: str(record.get(f"title_{language}", "")) for language in Language}
    rows = {name: int(record["files"][file]["rows"]) for name, file in COUNTED.items()}
    return Edition(
        id=record["id"],
        name=record["name"],
        day=date.fromisoformat(record["date"]),
        title=Phrase(titles[Language.ID], titles[Language.EN]),
        **rows,
    )
