"""python -m tests.chaos [name …]: every bad day for real, and a table of what happened."""

import os
import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from time import monotonic

from tests.chaos.outcome import Outcome

# Modules of this folder, each with `def trial(kills: int) -> Outcome`.
TRIALS = (
    "build",
    "publishing",
    "refusals",
    "editions",
    "away",
    "sessions",
    "restarts",
    "ovens",
    "half_open",
    "memory",
    "clock",
)
FEW, MANY = 20, 200
COLUMNS = ("fault", "how", "seen", "counts", "held")


def main(asked: Iterable[str] = ()) -> int:
    """Run the trials, or those named; 0 if every promise held."""
    kills = MANY if os.environ.get("FULL") else FEW
    outcomes = [_run(name, kills) for name in asked or TRIALS]
    print(table(outcomes))
    return 0 if all(outcome.held for outcome in outcomes) else 1


def table(outcomes: Iterable[Outcome]) -> str:
    """The outcomes as a table in Markdown."""
    lines = [COLUMNS, ("---",) * len(COLUMNS)]
    for one in outcomes:
        cells = (one.fault, one.how, one.seen, one.counts, "yes" if one.held else "NO")
        lines.append(tuple(cell.replace("|", "\\|") for cell in cells))
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _run(name: str, kills: int) -> Outcome:
    trial: Callable[[int], Outcome] = import_module(f"tests.chaos.{name}").trial
    begun = monotonic()
    outcome = trial(kills)
    print(f"{name}: {outcome.counts} in {monotonic() - begun:.0f} s", file=sys.stderr)
    return outcome


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
