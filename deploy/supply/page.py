"""The lists of docs/supply.md: our wishes with their reasons, every package with its licence."""

import re
from collections.abc import Sequence
from importlib.metadata import requires

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from components.paths import ROOT
from deploy.supply.licences import TAKEN, licence, named
from deploy.supply.pins import RUN, Pin, pins, wishes

PAGE = ROOT / "docs" / "supply.md"
MADE = re.compile(r"(<!-- made: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def written(page: str) -> str:
    """A page with its lists made anew; the words between them are people's and stay."""
    lists = {"packages": _packages, "licences": _licences}
    return MADE.sub(lambda found: f"{found[1]}{lists[found[2]]()}{found[3]}", page)


def wanted_by(packages: tuple[Pin, ...]) -> dict[str, set[str]]:
    """For each package, which of the others ask for it on this machine."""
    names = {one.name for one in packages}
    found: dict[str, set[str]] = {one.name: set() for one in packages}
    for one in packages:
        for needed in map(Requirement, requires(one.name) or ()):
            name = canonicalize_name(needed.name)
            if name in names and (not needed.marker or needed.marker.evaluate({"extra": ""})):
                found[name].add(one.name)
    return found


def here() -> tuple[Pin, ...]:
    """The packages that the explorer runs on, on this machine."""
    return tuple(one for one in pins(RUN) if one.here)


def _packages() -> str:
    """Ours with their reasons, the others with who wants them."""
    reasons = {one.name: one.reason for one in wishes(RUN)}
    wanted = wanted_by(here())
    rows = [
        (one.name, one.version, licence(one), reasons.get(one.name) or _through(wanted[one.name]))
        for one in sorted(here(), key=lambda one: (one.name not in reasons, one.name))
    ]
    others = ", ".join(one.name for one in pins(RUN) if not one.here)
    return _table(("package", "version", "licence", "why"), rows) + (
        f"\nPinned for other systems alone: {others}.\n" if others else ""
    )


def _licences() -> str:
    counted = {name: sum(name in named(licence(one)) for one in here()) for name in TAKEN}
    rows = [(name, str(counted[name]), asks) for name, asks in TAKEN.items()]
    return _table(("licence", "packages", "what it asks"), rows)


def _through(names: set[str]) -> str:
    return f"wanted by {', '.join(sorted(names))}"


def _table(columns: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [columns, ("---",) * len(columns), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
