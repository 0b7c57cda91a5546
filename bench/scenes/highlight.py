"""From the pointer on a mark to the faded lines: what a chart does without asking the server."""

from playwright.sync_api import Page, ViewportSize

from bench.browser import chromium
from bench.server import ROOT, serving
from bench.sheet import Section
from bench.spread import Spread

WARM, ROUNDS, ROUNDS_IN_FULL = 3, 15, 45
WIDE: ViewportSize = {"width": 1280, "height": 1400}
ADDRESS = "bandingkan?office=malang&office=blitar&office=kediri"
CHART = "[data-testid=stVegaLiteChart] svg.marks"
AWAY = 5
NOTES = (
    "From the pointer's arrival on a mark to the first frame in which other lines have faded.",
    "The page itself holds the watch. Aim: 100 ms.",
)
WATCH = """
(lines) => {
  const seen = () =>
    Array.from(document.querySelectorAll(lines), (line) => line.getAttribute("opacity")).join();
  const before = seen();
  let begun = 0;
  addEventListener("pointermove", () => { begun ||= performance.now(); }, { capture: true });
  window.watched = new Promise((done, failed) => {
    const look = () => {
      if (begun && seen() !== before) done(performance.now() - begun);
      else if (begun && performance.now() - begun > 5000) failed(new Error("nothing faded"));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
"""


def measure(full: bool) -> Section:
    """The median of some arrivals on marks of three offices."""
    with serving(ROOT / "app.py") as ours, chromium() as browser:
        page = browser.new_page(viewport=WIDE)
        page.goto(f"http://{ours}/{ADDRESS}")
        page.wait_for_selector(f"{CHART} .mark-rule line", state="attached", timeout=60_000)
        times = [
            _arrival(page, turn) for turn in range(WARM + (ROUNDS_IN_FULL if full else ROUNDS))
        ]
    found = Spread.of(times[WARM:])
    row = ("highlight an office", len(found.values), found.middle, found.at(0.95), found.range)
    return Section(
        "In the chart itself", ("what", "times", "p50 ms", "p95 ms", "range ms"), (row,), NOTES
    )


def _arrival(page: Page, turn: int) -> float:
    page.mouse.move(AWAY, AWAY)
    page.wait_for_timeout(200)
    marks = page.locator(f"{CHART} .mark-symbol").last.locator("path")
    box = marks.nth(turn % marks.count()).bounding_box()
    if box is None:
        raise RuntimeError("a mark has no place")
    page.evaluate(WATCH, f"{CHART} .mark-rule line")
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    taken: float = page.evaluate("() => window.watched")
    return taken
