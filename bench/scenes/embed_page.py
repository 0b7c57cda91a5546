"""An embed in a reader's browser, beside the explorer's own page framed with ?embed=true."""

from dataclasses import dataclass

from playwright.sync_api import Browser, ViewportSize

from bench.browser import FAST, PATIENCE, SLOW, chromium, put_on
from bench.load import ask, warmed
from bench.said import say
from bench.server import ROOT, streamlit
from bench.sheet import Cell, Section
from bench.spread import Spread

ASKED = "office=malang&office=blitar&metric=passports_issued"
EMBED, FRAMED = "the embed", "the explorer, ?embed=true"
PATHS = {EMBED: f"/embed/trend?{ASKED}", FRAMED: f"/bandingkan?{ASKED}&embed=true"}
MARKS = {EMBED: "svg path", FRAMED: ".stVegaLiteChart svg.marks path"}
WIDE: ViewportSize = {"width": 720, "height": 600}
ROUNDS, ROUNDS_IN_FULL = 2, 7
COLUMNS = (
    *("line", "page", "largest paint s", "chart s", "range", "chart / ?embed=true"),
    *("kB", "requests", "HTML bytes, gzip"),
)
# The largest paint counts texts and images, not a drawing within the page: hence the chart too.
WATCH = """
(marks) => {
  window.seen = {largest: null, chart: null};
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) seen.largest = one.startTime;
  }).observe({type: "largest-contentful-paint", buffered: true});
  const look = () => {
    const drawn = Array.from(document.querySelectorAll(marks));
    if (drawn.some((mark) => mark.getBoundingClientRect().width))
      requestAnimationFrame(() => (seen.chart ??= performance.now()));
    else setTimeout(look, 20);
  };
  look();
}
"""


@dataclass(frozen=True, slots=True)
class Seen:
    """One visit with an empty cache: milliseconds, bytes as they travelled, requests."""

    largest: float
    chart: float
    size: float
    requests: int


def measure(full: bool) -> Section:
    """Both in turn on each line, the embed drawn before, as it is for all but its first reader."""
    found: dict[tuple[str, str], list[Seen]] = {}
    with streamlit(ROOT / "app.py") as server, chromium() as browser:
        size = len(warmed(server.address, PATHS[EMBED]).body)
        shell = len(ask(server.address, PATHS[FRAMED]).body)
        _visit(browser, server.address, FRAMED, FAST)
        for round_ in range(ROUNDS_IN_FULL if full else ROUNDS):
            say(f"round {round_ + 1}")
            for line in (FAST, SLOW):
                for name in PATHS:
                    visit = _visit(browser, server.address, name, line)
                    found.setdefault((line, name), []).append(visit)
    html = {EMBED: size, FRAMED: shell}
    rows = tuple(_row(line, name, found, html[name]) for line, name in found)
    notes = (
        f"Chromium at 720 x 600, an empty cache each time; the view: {ASKED}.",
        "The largest paint is the browser's own; the chart is there when a mark of it has a size.",
    )
    return Section("An embed in the browser", COLUMNS, rows, notes)


def _row(
    line: str, name: str, found: dict[tuple[str, str], list[Seen]], html: int
) -> tuple[Cell, ...]:
    mine, other = found[line, name], found[line, FRAMED]
    chart = Spread.of(one.chart / 1000 for one in mine)
    ratios = Spread.of(one.chart / two.chart for one, two in zip(mine, other, strict=True))
    return (
        *(line, name),
        Spread.of(one.largest / 1000 for one in mine).middle,
        *(chart.middle, chart.range, ratios.middle),
        Spread.of(one.size / 1000 for one in mine).middle,
        mine[0].requests,
        html,
    )


def _visit(browser: Browser, address: str, name: str, line: str) -> Seen:
    context = browser.new_context(viewport=WIDE)
    context.add_init_script(f"({WATCH})({MARKS[name]!r})")
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    sizes = put_on(line, context.new_cdp_session(page))
    page.goto(f"http://{address}{PATHS[name]}", wait_until="commit", timeout=PATIENCE)
    page.locator(MARKS[name]).first.wait_for(state="attached", timeout=PATIENCE)
    page.wait_for_load_state("networkidle", timeout=PATIENCE)
    page.wait_for_timeout(300)
    seen = page.evaluate("window.seen")
    if seen["chart"] is None:
        raise TimeoutError(f"no chart at {page.url}")
    context.close()
    return Seen(seen["largest"] or seen["chart"], seen["chart"], sum(sizes), len(sizes))
