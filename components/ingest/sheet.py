"""Sheet: what one CSV file must look like."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from components.ingest.kinds import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """
    One CSV file.

    `key` is what no two rows may share; `refers` maps a column to the sheet whose first
    column holds what it names.
    """

    name: str
    columns: Mapping[str, Kind]
    key: tuple[str, ...] = ()
    refers: Mapping[str, str] = field(default_factory=dict)

    @property
    def file(self) -> str:
        """The file's name."""
        return f"{self.name}.csv"
