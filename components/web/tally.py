"""Tally: what this process has answered since its start, in counts that name nobody."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache

from components.web.trace import Kept

# The errors by which we refuse what we might have answered.
REFUSALS = (
    "limit.often",
    "limit.crowded",
    "limit.long",
    "limit.many",
    "limit.large",
    "picture.busy",
    "picture.slow",
    "picture.large",
)


@dataclass(slots=True)
class Tally:
    """The counts; only the event loop writes them."""

    since: datetime = field(default_factory=lambda: datetime.now(UTC).replace(microsecond=0))
    requests: int = 0
    slow: int = 0
    broken: int = 0
    kept: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)

    def add(self, status: int, kept: Kept | None, error: str = "", *, slow: bool = False) -> None:
        """One more request, how it was met, and whether a drawing of it was slow."""
        self.requests += 1
        if kept is not None:
            self.kept[kept] += 1
        if error in REFUSALS:
            self.refused[error] += 1
        elif status == 500:
            self.broken += 1
        if slow:
            self.slow += 1

    def record(self) -> dict[str, object]:
        """The counts for a machine."""
        return {
            "since": self.since.isoformat(),
            "requests": self.requests,
            "slow": self.slow,
            "broken": self.broken,
            "answers": {str(kept): self.kept[kept] for kept in Kept},
            "refused": {key: self.refused[key] for key in REFUSALS},
        }


@cache
def tally() -> Tally:
    """The tally of this process."""
    return Tally()
