"""Claims about hostile words in the data: whole and inert in everything that is made of them."""

import csv
import io
import json
import zipfile
from xml.dom.minidom import parseString

import openpyxl
import pytest
from markdown_it import MarkdownIt

from components import paths
from components.ingest.read import LONGEST
from components.model import Language
from components.query import release
from components.render.drawing import Chart
from components.words import speaking
from tests.conftest import forget
from tests.hostile.markup import dangers
from tests.hostile.poison import copied, file, made
from tests.hostile.strings import COLUMNS, COMPOUND, FAR, LINK_COLUMNS, LINKS, REFUSED
from tests.pages.opening import PAGES, opened, shown
from tests.web.asking import ask

HTML = ("accept", "text/html")
OFFICE, METRIC = "contoh-satu", "passports_issued"
VIEW = f"metric={METRIC}&office=contoh-satu&office=contoh-dua"


@pytest.fixture
def poison(poisoned_folder, monkeypatch):
    """The poisoned world in the place of the real release."""
    monkeypatch.setattr(paths, "METRICS", poisoned_folder / "metrics")
    monkeypatch.setattr(paths, "RELEASES", poisoned_folder / "releases")
    forget()
    yield release(None)
    forget()


def got(house, address):
    """The body of an address that answers."""
    answer = ask(house, address, HTML, peer="127.0.0.1")
    assert answer.status == 200, (address, answer.body[:300])
    return answer.body


@pytest.mark.parametrize(("text", "key"), REFUSED, ids=lambda given: ascii(given)[:16])
@pytest.mark.parametrize("name", COLUMNS)
def test_what_no_report_ever_said_is_refused(tmp_path, name, text, key):
    """
    Control characters, turned reading order, a megabyte: named by file and row, in both tongues.
    """
    root = copied(tmp_path)
    path = file(root, name)
    head, first, rest = path.read_text(encoding="utf-8").split("\n", 2)
    cells = first.split(",")
    path.write_text("\n".join([head, ",".join([*cells[:-1], text]), rest]), encoding="utf-8")

    errors = [fault for fault in made(root).faults if fault.stops and fault.file == name]

    assert [(fault.key, fault.rows) for fault in errors] == [(key, (2,))]
    assert all(errors[0].said(speaking(one)) for one in Language)
    assert not (root / "metrics").exists()


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize(("name", "column"), LINK_COLUMNS.items())
def test_an_address_that_nobody_should_follow_is_refused(tmp_path, name, column, link):
    """
    Of a report, an event or the evidence of a correction: http or https with a host, and no markup.
    """
    root = copied(tmp_path)
    path = file(root, name)
    with path.open(encoding="utf-8", newline="") as rows:
        header, first, *rest = csv.reader(rows)
    first[header.index(column)] = link
    with path.open("w", encoding="utf-8", newline="") as rows:
        csv.writer(rows, lineterminator="\n").writerows([header, first, *rest])

    errors = [fault for fault in made(root).faults if fault.stops]

    assert [(one.key, one.file, one.column, one.rows) for one in errors] == [
        ("address", name, column, (2,))
    ]
    assert all(link[:8] in errors[0].said(speaking(one)) for one in Language)
    assert not (root / "metrics").exists()


def test_a_long_sentence_is_no_fault():
    """
    The bound lies far above what a report says in one cell.
    """
    with (paths.CURATED / "figures.csv").open(encoding="utf-8") as rows:
        assert max(map(len, rows)) * 10 < LONGEST


@pytest.mark.parametrize("chart", [Chart.TREND, Chart.SERVICES, Chart.OFFICE_COVERAGE])
def test_pages_and_embeds_stay_inert(house, poison, chart):
    """
    No handler, no script, no address of the data's own, in light pages, embeds and their heads.
    """
    view = f"office={OFFICE}" if "office" in chart or chart is Chart.PROFILE else VIEW
    for address in (f"/g/{chart}.html?{view}&lang=en", f"/embed/{chart}?{view}"):
        assert dangers(got(house, address).decode()) == [], address


def test_leaves_receipts_and_lists_stay_inert(house, poison):
    """
    The pages of an office and a metric, and the receipt of every statement.
    """
    rows = json.loads(got(house, "/api/v1/figures?size=500"))["figures"]
    addresses = [f"/k/{OFFICE}", f"/m/{METRIC}", "/status"]
    addresses += [f"/angka/{row['figure_id']}" for row in rows]

    found = {address: dangers(got(house, address).decode()) for address in addresses}

    assert {address: faults for address, faults in found.items() if faults} == {}
    assert len(found) > 50


@pytest.mark.parametrize("address", ["/feed.xml", "/sitemap.xml", "/sitemap-angka.xml"])
def test_what_machines_read_is_well_formed(house, poison, address):
    """
    And the content of the feed, read as HTML again, is inert too.
    """
    tree = parseString(got(house, address))  # noqa: S318 - our own answer

    told = [node for node in tree.getElementsByTagName("*") if node.getAttribute("type") == "html"]
    texts = [node.firstChild.data for node in told if node.firstChild]
    assert [fault for text in texts for fault in dangers(text)] == []


def test_pictures_are_well_formed_and_still(house, poison):
    """
    An SVG has no script, no handler and no link but to our receipts.
    """
    for chart in (Chart.TREND, Chart.RANKING, Chart.SERVICES):
        picture = got(house, f"/g/{chart}.svg?{VIEW}").decode()

        assert parseString(picture).documentElement.tagName == "svg"  # noqa: S318 - our own answer
        assert "<script" not in picture
        assert dangers(picture) == []


def test_oembed_frames_nothing_but_our_embed(house, poison):
    """
    Title and HTML of the answer, as JSON and as XML.
    """
    address = "/oembed?url=http%3A%2F%2Fkinerja.example%2Fbandingkan%3F" + VIEW.replace(
        "&", "%26"
    ).replace("=", "%3D")
    told = json.loads(got(house, address))

    assert dangers(told["html"]) == []
    assert parseString(got(house, f"{address}&format=xml")).documentElement  # noqa: S318 - ours


def test_files_keep_the_words_and_run_none(house, poison):
    """
    Workbook, CSV, JSON, Vega specification and Markdown; names in the kit lead out of no folder.
    """
    address = "/g/trend.{}?" + VIEW
    book = openpyxl.load_workbook(io.BytesIO(got(house, address.format("xlsx"))))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []
    links = [cell.hyperlink.target or "" for cell in cells if cell.hyperlink]
    assert [link for link in links if FAR in link or link.startswith("javascript")] == []

    lines = got(house, address.format("csv")).decode("utf-8-sig").splitlines()
    assert [line for line in lines if line.startswith(("=", "+", "@"))] == []

    for ending in ("json", "vl.json"):
        assert COMPOUND in json.dumps(
            json.loads(got(house, address.format(ending))), ensure_ascii=False
        )

    written = MarkdownIt("commonmark").enable("table")
    html = written.render(got(house, address.format("md")).decode())
    assert dangers(html) == []
    assert "<img" not in html

    with zipfile.ZipFile(io.BytesIO(got(house, address.format("zip")))) as kit:
        names = kit.namelist()
    assert [name for name in names if ".." in name or name.startswith(("/", "\\"))] == []


@pytest.mark.parametrize("name", PAGES)
def test_pages_of_the_explorer_stay_inert(poison, name):
    """
    HTML of ours is escaped, and where Streamlit reads Markdown the words are only words.
    """
    page = opened(name, **({"office": OFFICE} if name == "kantor" else {}))

    assert not page.exception
    assert dangers(shown(page)) == []
    assert [text for text in labels(page) if awake(text)] == []


def labels(page):
    """Every text that Streamlit will read as Markdown: labels, options of pills, paragraphs."""
    for block in page.main.children.values():
        yield from _labels(block)


def _labels(node):
    proto = getattr(node, "proto", None)
    kind = getattr(node, "type", "")
    if kind in {"page_link", "expander", "popover", "button", "checkbox", "markdown", "caption"}:
        yield getattr(proto, "label", "") or getattr(proto, "body", "")
    if kind in {"button_group", "pills", "segmented_control"}:
        yield from (option.content for option in proto.options)
    for child in getattr(node, "children", {}).values():
        yield from _labels(child)


def awake(text):
    """Whether Markdown makes more of a text than words."""
    html = MarkdownIt("commonmark").renderInline(text)
    return "<a " in html or "<img" in html or f"{FAR} " in html
