"""A breakdown of a total: which key, which value, and what readers call them."""

from dataclasses import dataclass
from typing import TypeAlias

from components.model.phrase import Phrase

Part: TypeAlias = tuple[str, str]
Parts: TypeAlias = tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimension:
    """One row of dimensions.csv: a raw key and value, and the canonical parts they stand for."""

    key: str
    value: str
    parts: Parts
    iso3: str
    name: Phrase
    meaning: str
