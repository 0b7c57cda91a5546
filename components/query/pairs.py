"""Pairs: an amount and what it was meant to reach, same institution and same year."""

from dataclasses import dataclass
from fractions import Fraction

from components.model import Office, Told
from components.query.answer import Answer, ask
from components.query.view import View


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """What was reached (`done`) and what was meant (`goal`), both as stated."""

    office: Office
    year: int
    done: Told
    goal: Told

    @property
    def share(self) -> tuple[Fraction, Fraction]:
        """The lowest and highest share of the goal that the statements allow."""
        shares = [
            Fraction(done) / Fraction(goal)
            for done in self.done.spoken_for
            for goal in self.goal.spoken_for
            if goal
        ]
        return (min(shares), max(shares)) if shares else (Fraction(0), Fraction(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """The pairs of a view and the answer of what was reached."""

    answer: Answer
    goal: Answer
    rows: tuple[Pair, ...]


def pairs(view: View, done: str, goal: str) -> Pairs:
    """
    Each office's pairs within the span asked, newest year first.

    Only statements of the same period are paired; flagged and open-ended ones are not,
    nor is a goal of nothing.
    """
    reached = ask(view.with_(metrics=(done,), per=None))
    meant = ask(view.with_(metrics=(goal,), per=None))
    found = (
        Pair(office=reached.office(told.office), year=told.year, done=told, goal=other)
        for told in reached.told
        if (other := meant.at(told.office, told.year)) and _fits(told, other)
    )
    rows = tuple(sorted(found, key=lambda pair: (-pair.year, pair.office.short)))
    return Pairs(answer=reached, goal=meant, rows=rows)


def _fits(told: Told, other: Told) -> bool:
    figures = (told.figure, other.figure)
    plain = all(
        f.flag is None and not f.relation.open_above and not f.relation.open_below for f in figures
    )
    reachable = all(other.spoken_for)
    return plain and reachable and told.figure.period == other.figure.period
