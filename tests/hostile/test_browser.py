"""The poisoned world in a real Chromium: nothing runs, nobody else is asked, no link strays."""

import sys
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest

from bench.server import UNBOUND, free_port, started
from components.query.opening import opened
from components.render.drawing import Chart
from components.ui.sitemap import PLACES
from tests import explorer

OFFICE, METRIC = "contoh-satu", "passports_issued"
VIEW = f"metric={METRIC}&office=contoh-satu&office=contoh-dua"
READY = '[data-test-script-state="notRunning"]'
FOLDS = '[data-testid="stExpander"] summary'
SCHEMES = {"http:", "https:", "mailto:", "blob:"}
OWN_IMAGES = "data:image/"
LINKED = """() => [...document.querySelectorAll("a, area, form, iframe, img, script, link, object")]
    .map(one => one.href || one.src || one.action || one.data || "")
    .map(to => typeof to === "string" ? to : to.baseVal || "")
    .filter(to => to)
    .map(to => { try { return new URL(to, location.href).href } catch { return to } })"""


class Listening:
    """A page of a reader's browser, and whatever happened in it that should not."""

    def __init__(self, page, address):
        self.page, self.address, self.faults, self.links = page, address, [], set()
        page.on("dialog", self._dialog)
        page.on("console", self._said)
        page.on("pageerror", lambda error: self._fault(f"error {error}"))
        page.on("request", self._asked)

    def read(self, path):
        """Open an address, and unfold what is folded there."""
        self.page.goto(f"{self.address}{path}", wait_until="load")
        if self.page.locator("#root").count():
            self.page.wait_for_selector(READY)
            for fold in self.page.locator(FOLDS).all():
                fold.click()
            self.page.wait_for_selector(READY)
        if self.page.evaluate("() => window.__pwned"):
            self._fault("a script of the data ran")
        for link in self.page.evaluate(LINKED):
            self.links.add(link)
            if not link.startswith((*SCHEMES, OWN_IMAGES)):
                self._fault(f"a link to {link[:80]}")

    def _dialog(self, dialog):
        self._fault(f"dialog {dialog.message}")
        dialog.dismiss()

    def _said(self, message):
        if message.type == "error":
            self._fault(f"console {message.text[:200]}")

    def _asked(self, request):
        if urlsplit(request.url).netloc not in {"", urlsplit(self.address).netloc}:
            self._fault(f"asked {request.url[:80]}")

    def _fault(self, what):
        self.faults.append((urlsplit(self.page.url).path, what))


@pytest.fixture(scope="module")
def chromium():
    """A browser of this module's own: Playwright's must be closed before another is opened."""
    yield from explorer.for_tests()


@pytest.fixture(scope="module")
def site(poisoned_folder, tmp_path_factory):
    """An explorer whose data are the poisoned world, as from a store."""
    port = free_port()
    told = {
        "DATA_URL": f"file://{poisoned_folder}",
        "DATA_CACHE": str(tmp_path_factory.mktemp("cache")),
        **UNBOUND,
    }
    command = [sys.executable, "-m", "deploy.explorer", "--port", str(port)]
    with started(command, port, "/healthz", told) as server:
        yield f"http://{server.address}"


@pytest.fixture
def listening(site, chromium):
    """A fresh page that listens."""
    page = chromium.new_page(viewport={"width": 1280, "height": 900})
    page.set_default_timeout(90_000)
    yield Listening(page, site)
    page.close()


def test_pages_of_the_explorer(listening):
    """Every page, its folds opened, in both languages."""
    for place in PLACES:
        of = f"office={OFFICE}" if place.path == "kantor" else VIEW
        tongue = "&lang=en" if place.path in {"kantor", "bandingkan", "data"} else ""
        listening.read(f"/{place.path}?{of}{tongue}")

    assert listening.faults == []
    assert any("/angka/" in link for link in listening.links)


def test_embeds_and_light_pages(listening, site):
    """Every drawing as an embed, some as light pages, with those of an office, a metric, a 404."""
    of_one = {Chart.PROFILE, Chart.OFFICE_COVERAGE}
    views = {chart: f"office={OFFICE}" if chart in of_one else VIEW for chart in Chart}
    embeds = [f"/embed/{chart}?{view}" for chart, view in views.items()]
    with ThreadPoolExecutor(2) as ahead:  # as many as draw: half the wait
        list(ahead.map(lambda path: urlopen(f"{site}{path}", timeout=240).close(), embeds))  # noqa: S310 - ours
    for path in embeds:
        listening.read(path)
    for path in (f"/g/trend.html?{VIEW}", f"/g/services.html?{VIEW}&lang=en", f"/k/{OFFICE}"):
        listening.read(path)
    for path in (f"/m/{METRIC}?lang=en", "/status", f"/sematkan?{VIEW}"):
        listening.read(path)

    assert listening.faults == []


def test_receipts(listening, poisoned_folder):
    """One of every report, whose address is another poison each time."""
    reports = {one.source: one.id for one in opened(poisoned_folder / "metrics").every()}
    for figure_id in reports.values():
        listening.read(f"/angka/{figure_id}")

    assert listening.faults == []
    assert len(reports) > 10
