"""From the click on another metric to the changed chart: ours, lean Streamlit, Plotly Dash."""

import random
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from statistics import median, quantiles

from playwright.sync_api import Page, ViewportSize

from bench.browser import chromium
from bench.pages.facts import METRICS, named
from bench.server import HERE, ROOT, free_port, serving, started
from bench.sheet import Section

WARM = 2
ROUNDS = 10  # of one click for each metric: thirty clicks a page
WIDE: ViewportSize = {"width": 1280, "height": 1400}
SEED = 1
PEER = (sys.executable, "-m", "bench.pages.peer")

NOTES = (
    "From the pointer's release on another metric to the first frame with other marks.",
    "The page itself holds the watch; the pages take turns in shuffled order.",
    "Ours is Bandingkan over all offices; the others draw the same figures as bars, and a line.",
    "Must: 1.7 of Dash; aim 1.0.",
)

# The page itself holds the watch, so that no tool's own delay is in it: from the release of the
# pointer to the first frame in which the marks are others, and some.  `whole` is the last change
# of anything on the page, once nothing more has changed for a while.
WATCH = """
(marks) => {
  const seen = () => Array.from(
    document.querySelectorAll(marks),
    (mark) => (mark.getAttribute("d") ?? "") + (mark.getAttribute("transform") ?? ""),
  ).join("");
  const before = seen();
  let begun = 0, changed = 0, last = 0, dirty = false;
  const eye = new MutationObserver(() => { dirty = true; last = performance.now(); });
  eye.observe(document.body, {subtree: true, childList: true, attributes: true});
  addEventListener("pointerup", () => { begun = performance.now(); }, {capture: true, once: true});
  window.watched = new Promise((done, failed) => {
    const look = () => {
      const now = performance.now();
      if (begun && dirty && !changed) {
        dirty = false;
        const after = seen();
        if (after && after !== before) changed = performance.now();
      }
      if (changed && now - last > 500) {
        eye.disconnect();
        done([changed - begun, last - begun]);
      } else if (begun && now - begun > 20000) {
        eye.disconnect();
        failed(new Error("the chart did not change"));
      } else {
        requestAnimationFrame(look);
      }
    };
    requestAnimationFrame(look);
  });
}
"""


@dataclass(frozen=True, slots=True)
class Hand:
    """A page, where its list of metrics opens, what an option and a mark are in it."""

    name: str
    opener: str
    marks: str
    typed: bool  # whether a list is so long that it has to be narrowed first


@dataclass(slots=True)
class Found:
    """What was measured on one page, in milliseconds."""

    chart: list[float] = field(default_factory=list)
    whole: list[float] = field(default_factory=list)


SYMBOLS = "[data-testid=stVegaLiteChart] svg.marks .mark-symbol path"
BARS = "[data-testid=stVegaLiteChart] svg.marks .mark-rect path"
OURS = Hand("ours", ".st-key-metrics input", SYMBOLS, typed=True)
LEAN = Hand("lean Streamlit", "[data-testid=stSelectbox] input", BARS, typed=False)
DASH = Hand("Plotly Dash", "#metric", "#bars .barlayer path", typed=False)


def measure(full: bool) -> Section:
    """The median of thirty clicks on each page, in ratio to Dash in the same run."""
    rounds = ROUNDS * 3 if full else ROUNDS
    with ExitStack() as open_:
        pages = dict(_pages(open_))
        found = {hand.name: Found() for hand in pages}
        order = random.Random(SEED)  # noqa: S311 - the order of rounds is no secret
        for round_ in range(WARM + rounds):
            hands = list(pages)
            order.shuffle(hands)
            for hand in hands:
                for metric in (*METRICS[1:], METRICS[0]):
                    chart, whole = click(pages[hand], hand, metric)
                    if round_ >= WARM:
                        found[hand.name].chart.append(chart)
                        found[hand.name].whole.append(whole)
    return Section(
        title="From click to changed chart",
        columns=("page", "clicks", "p50 ms", "p95 ms", "/ Dash", "page at rest, ms", "/ Dash"),
        rows=tuple(_row(name, one, found[DASH.name]) for name, one in found.items()),
        notes=NOTES,
    )


def click(page: Page, hand: Hand, metric: str) -> tuple[float, float]:
    """Milliseconds until the chart, and until the whole page, had changed."""
    page.click(hand.opener)
    name = named(metric)
    if hand.typed:
        page.keyboard.type(name)
    option = page.get_by_role("option", name=name, exact=True)
    option.wait_for()
    page.evaluate(WATCH, hand.marks)
    option.click()
    chart, whole = page.evaluate("() => window.watched")
    return chart, whole


def _pages(open_: ExitStack) -> Iterator[tuple[Hand, Page]]:
    port = free_port()
    dash = open_.enter_context(started([*PEER, str(port)], port, "/")).address
    lean = open_.enter_context(serving(HERE / "pages/lean.py"))
    ours = open_.enter_context(serving(ROOT / "app.py"))
    browser = open_.enter_context(chromium())
    addresses = {DASH: dash, LEAN: lean, OURS: f"{ours}/bandingkan"}
    for hand, address in addresses.items():
        page = browser.new_page(viewport=WIDE)
        page.goto(f"http://{address}")
        page.wait_for_selector(hand.marks, state="attached", timeout=60_000)
        yield hand, page


def _row(name: str, found: Found, beside: Found) -> tuple[str | float | int, ...]:
    middle, rest = median(found.chart), median(found.whole)
    return (
        name,
        len(found.chart),
        round(middle, 1),
        round(quantiles(found.chart, n=20)[-1], 1),
        round(middle / median(beside.chart), 2),
        round(rest, 1),
        round(rest / median(beside.whole), 2),
    )
