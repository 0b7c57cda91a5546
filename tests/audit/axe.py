"""axe-core on a page as it stands: what is ours, and what is the framework's, with its reason."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page

THEIRS = Path(__file__).with_name("theirs.toml")
SCRIPT = Path(axe_playwright_python.__file__).with_name("axe.min.js")
SHOWN = 200
RUN = """async (theirs) => {
  const { violations, testEngine } = await axe.run({ resultTypes: ["violations"] });
  const inside = (node, within) =>
    node.target.length === 1 && document.querySelector(node.target[0])?.closest(within);
  const excused = (rule, node) =>
    theirs.findIndex((one) => one.rule === rule && inside(node, one.within));
  return [testEngine.version, violations.flatMap(({ id, impact, nodes }) =>
    nodes.map((node) => [id, impact, node.html, node.target.join(" "), excused(id, node)]))];
}"""


@dataclass(frozen=True, slots=True)
class Excuse:
    """A violation that the framework makes: its rule, within what it stands, and why it stays."""

    rule: str
    within: str
    reason: str


@dataclass(frozen=True, slots=True)
class Fault:
    """One violation at one node; `excuse` is its place among the framework's, if it is there."""

    rule: str
    impact: str
    html: str
    target: str
    excuse: int | None


@cache
def excuses() -> tuple[Excuse, ...]:
    """The framework's own violations, as the short file lists them."""
    with THEIRS.open("rb") as file:
        return tuple(Excuse(**one) for one in tomllib.load(file).get("theirs", ()))


def look(page: Page) -> tuple[str, list[Fault]]:
    """Axe's version, and every violation on the page as it stands; its CSP must be off."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(SCRIPT.read_text(encoding="utf-8"))
    known = [{"rule": one.rule, "within": one.within} for one in excuses()]
    version, rows = page.evaluate(RUN, known)
    return version, [
        Fault(rule, impact, html[:SHOWN], target, None if place < 0 else int(place))
        for rule, impact, html, target, place in rows
    ]


def ours(faults: Sequence[Fault]) -> list[Fault]:
    """The faults that nothing excuses."""
    return [fault for fault in faults if fault.excuse is None]
