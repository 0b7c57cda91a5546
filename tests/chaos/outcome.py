"""Outcome: what one kind of bad day did, and whether the promise held."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """
    One row of the table of faults.

    `how` says how the fault was made, `seen` what a reader sees meanwhile, `counts` what was
    counted; `held` is whether all of it was as promised.
    """

    fault: str
    how: str
    seen: str
    counts: str
    held: bool
