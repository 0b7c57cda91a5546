"""First visit: what a newcomer waits for and fetches, beside the same page undressed, and stock."""

from contextlib import ExitStack
from dataclasses import dataclass
from statistics import median

from playwright.sync_api import Browser, Page

from bench.browser import FAST, PATIENCE, SLOW, chromium, put_on
from bench.server import HERE, ROOT, serving
from bench.sheet import Cell, Section

OURS, UNDRESSED, STOCK = "ours", "ours, no shell, not compressed", "stock, one chart"
PAGE = "bandingkan?office=malang&office=blitar"
SITES = {
    OURS: (ROOT / "app.py", PAGE),
    UNDRESSED: (HERE / "pages/undressed.py", PAGE),
    STOCK: (HERE / "pages/fixed.py", ""),
}
LOOK = 50
# Something to read is the first sentence of ours or of the page; a chart counts once it can be
# used, which it cannot below what a reader sees first.
WATCH = """
window.seen = {read: null, chart: null};
const MARKS = '.stVegaLiteChart svg.marks path';
const READ = '[data-wait] h1, .stMain h1, .stMain .stMarkdown, .stVegaLiteChart svg.marks path';
const look = () => {
  const text = document.querySelector(READ);
  if (seen.read === null && text && text.getBoundingClientRect().height)
    requestAnimationFrame(() => (seen.read ??= performance.now()));
  const chart = document.querySelector(MARKS) && !document.querySelector('[data-wait]');
  if (chart) requestAnimationFrame(() => (seen.chart ??= performance.now()));
  else setTimeout(look, 25);
};
look();
"""
PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null"


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit: milliseconds from the click, bytes as they travelled, requests."""

    painted: float
    read: float
    chart: float
    size: float
    requests: int


def measure(full: bool) -> Section:
    """Medians over rounds that ask each site once, first with an empty cache, then again."""
    rounds = 5 if full else 1
    found: dict[tuple[str, str], list[Visit]] = {}
    with ExitStack() as open_, chromium() as browser:
        bases = {name: open_.enter_context(serving(SITES[name][0])) for name in SITES}
        # nobody's first visit is measured on a server that has never been asked
        for name, base in bases.items():
            _visits(browser, f"http://{base}/{SITES[name][1]}", FAST)
        for _ in range(rounds):
            for line in (FAST, SLOW):
                for name, base in bases.items():
                    first, again = _visits(browser, f"http://{base}/{SITES[name][1]}", line)
                    found.setdefault((line, name), []).append(first)
                    if name == OURS:
                        found.setdefault((line, "ours, again"), []).append(again)
    return Section(
        title="First visit",
        columns=(
            *("line", "page", "first paint s", "to read s", "interactive chart s", "chart / stock"),
            *("kB", "requests"),
        ),
        rows=tuple(_row(line, name, found) for line, name in found),
        notes=(
            f"Chromium at 390 x 844, {rounds} rounds, each with an empty cache; page: /{PAGE}.",
            "Must: 2,000 kB; on the slow line 2.5 s to read and 0.65 of stock.",
            "Aim: 1,500 kB; on the slow line 1.5 s to read and 0.5 of stock.",
        ),
    )


def _row(line: str, name: str, found: dict[tuple[str, str], list[Visit]]) -> tuple[Cell, ...]:
    visits, stock = found[line, name], found[line, STOCK]
    ratios = [mine.chart / other.chart for mine, other in zip(visits, stock, strict=True)]
    return (
        *(line, name),
        *(median(getattr(one, what) for one in visits) / 1000 for what in TIMES),
        median(ratios),
        median(one.size for one in visits) / 1000,
        int(median(one.requests for one in visits)),
    )


TIMES = ("painted", "read", "chart")


def _visits(browser: Browser, url: str, line: str) -> tuple[Visit, Visit]:
    """The first visit with an empty cache, and the next."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    context.add_init_script(WATCH)
    page = context.new_page()
    sizes = put_on(line, context.new_cdp_session(page))
    visits = []
    for _ in range(2):
        page.goto("about:blank")
        sizes.clear()
        page.goto(url, wait_until="commit", timeout=PATIENCE)
        seen = _seen(page)
        page.wait_for_load_state("networkidle", timeout=PATIENCE)
        visits.append(Visit(page.evaluate(PAINTED), *seen, sum(sizes), len(sizes)))
    context.close()
    return visits[0], visits[1]


def _seen(page: Page) -> tuple[float, float]:
    """When there was something to read, and a chart; TimeoutError where none came."""
    for _ in range(PATIENCE // LOOK):
        seen = page.evaluate("window.seen")
        if seen and seen["chart"] is not None:
            return seen["read"], seen["chart"]
        page.wait_for_timeout(LOOK)
    raise TimeoutError(f"no chart at {page.url}")
