"""docs/audit/results.md: what the last audit found, short enough to be read in a review."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from tests.audit.axe import excuses, ours
from tests.audit.lighthouse import CATEGORIES, Scores
from tests.audit.places import dresses
from tests.audit.walk import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """One audit: its day, the tools it was made with, and what they found."""

    day: date
    tools: Sequence[tuple[str, str]]
    visits: Sequence[Visit] = ()
    scores: Sequence[Scores] = ()
    pictures: int = 0
    load: float = 0.0

    @property
    def red(self) -> list[str]:
        """Everything that is ours to mend, a line each."""
        return [
            *(line for one in self.visits for line in _ours(one)),
            *(
                f"{one.address}: Lighthouse {', '.join(one.short)}"
                for one in self.scores
                if one.short
            ),
        ]


def results(audit: Audit) -> str:
    """The page, in Markdown."""
    return "\n".join([*_head(audit), *_axe(audit), *_lighthouse(audit), *_red(audit)]) + "\n"


def _head(audit: Audit) -> Iterator[str]:
    yield "# The last audit"
    yield ""
    yield "Written by `make audit`; not edited by hand."
    yield ""
    yield f"- Day: {audit.day.isoformat()}"
    yield from (f"- {name}: {version}" for name, version in audit.tools)
    yield f"- Load of the machine when it ended: {audit.load:.1f}, on two cores"
    yield ""


def _axe(audit: Audit) -> Iterator[str]:
    if not audit.visits:
        return
    states = sum(len(one.states) for one in audit.visits)
    worn = {one.dress for one in audit.visits}
    left = [one.name for one in dresses() if one not in worn]
    yield "## axe"
    yield ""
    yield (
        f"{len({one.place for one in audit.visits})} addresses in {len(worn)} dresses (language, "
        f"theme, width): {len(audit.visits)} visits, {states} states looked at, "
        f"{audit.pictures} pictures on the sheet."
    )
    yield ""
    if left:
        yield f"Not gone through this time: {', '.join(left)}."
        yield ""
    rows = []
    for place in dict.fromkeys(one.place for one in audit.visits):
        here = [one for one in audit.visits if one.place == place]
        found = [fault for one in here for _, faults in one.states for fault in faults]
        mine = sum(len(list(_ours(one))) for one in here)
        looked = sum(len(one.states) for one in here)
        rows.append((f"`{place.address}`", looked, mine, len(found) - len(ours(found))))
    yield from _table(("address", "states", "ours", "the framework's"), rows)
    yield ""
    counts = Counter(
        fault.excuse for one in audit.visits for _, faults in one.states for fault in faults
    )
    yield "The framework's own (`tests/audit/theirs.toml`):"
    yield ""
    known = enumerate(excuses())
    yield from _table(
        ("rule", "within", "times", "why"),
        [(one.rule, f"`{one.within}`", counts[place], one.reason) for place, one in known],
    )
    yield ""


def _lighthouse(audit: Audit) -> Iterator[str]:
    if not audit.scores:
        return
    yield "## Lighthouse, mobile profile"
    yield ""
    yield (
        "Embeds and /status ask not to be indexed, and are not held to that. `canonical` and "
        "`hreflang` are whole addresses where BASE_URL is set, as in a deployment; without it SEO "
        "loses 17."
    )
    yield ""
    yield from _table(
        ("address", *CATEGORIES, "asked for"),
        [
            (f"`{one.address}`", *(one.given[name] for name in CATEGORIES), _asked(one))
            for one in audit.scores
        ],
    )
    yield ""


def _red(audit: Audit) -> Iterator[str]:
    yield "## Red"
    yield ""
    yield from [f"- {line}" for line in audit.red] or ["Nothing."]


def _asked(one: Scores) -> str:
    short = f"; short: {', '.join(one.short)}" if one.short else ""
    return " / ".join(str(one.least.get(name, "–")) for name in CATEGORIES) + short


def _ours(visit: Visit) -> Iterator[str]:
    here = f"`{visit.place.address}` {visit.dress.name}"
    for state, faults in visit.states:
        counts = Counter(fault.rule for fault in ours(faults))
        yield from (f"{here}, {state}: {rule} ({n})" for rule, n in counts.items())
    if visit.trouble:
        yield f"{here}: {visit.trouble}"


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    yield from (f"| {' | '.join(map(str, row))} |" for row in rows)
