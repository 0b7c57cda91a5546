"""Claims about the light pages of a chart, an office and a metric, and their heads."""

import gzip
import json
import re
from html import unescape

import pytest

from components.model import Language
from components.query import View, release
from components.query.profile import profile
from components.render.chart_leaf import MOST_REPORTS, chart_leaf
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.metric_leaf import metric_leaf
from components.render.office_leaf import facts, office_leaf
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
BASE = "https://kinerja.example"
MOST = 60_000


def chart(say=ID, view=None, kind=Chart.TREND):
    drawing = draw(kind, view or View(offices=("blitar", "malang")), say)
    return drawing, chart_leaf(drawing, say, base=BASE).decode()


def pages(say):
    yield chart(say)[1]
    yield office_leaf(View(offices=("blitar",)), say, base=BASE).decode()
    yield metric_leaf(View(metrics=("passports_issued",)), say, base=BASE).decode()


def told(html):
    return json.loads(re.findall(r"ld\+json\">(.*?)</script>", html)[0])


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_a_chart_page_is_complete(say):
    """
    The sentence, the drawing, the table, the words, the reports, a citation, the endings.
    """
    drawing, html = chart(say)
    text = unescape(html)

    assert f"<h1>{drawing.caption.title}</h1>" in text
    assert drawing.table.strip() in html
    assert drawing.caption.long in text
    assert html.count("<svg ") == 2
    assert all(source.title in text for source in drawing.sources[:5] if source.title)
    assert f"{BASE}/g/trend.html" in text
    endings = re.findall(r'href="/g/trend\.(\w+)\?', html)
    assert set(endings) >= {"svg", "png", "pdf", "csv", "xlsx", "parquet", "json", "md", "zip"}


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_every_light_page_introduces_itself(say):
    """
    Description, canonical, both languages and neither, the picture for a conversation, oEmbed.
    """
    for html in pages(say):
        tongues = dict(re.findall(r'hreflang="([\w-]+)" href="(https[^"]+)"', html))
        meta = dict(re.findall(r'<meta (?:name|property)="([^"]+)" content="([^"]*)">', html))
        canonical = re.findall(r'rel="canonical" href="([^"]+)"', html)

        assert set(tongues) == {"id", "en", "x-default"}
        assert tongues["x-default"] == tongues["id"]
        assert canonical == [tongues[say.language]]
        assert meta["og:url"] == canonical[0]
        assert meta["og:image"].startswith(f"{BASE}/g/")
        assert "w=1200&amp;h=630" in meta["og:image"]
        assert meta["twitter:card"] == "summary_large_image"
        assert meta["description"] == meta["og:description"] != ""
        assert html.count('type="application/json+oembed"') == 1


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_every_light_page_is_a_data_set(say):
    """
    With its files, the reports it cites, its years and its licence (schema.org, as JSON-LD).
    """
    for html in pages(say):
        data = told(html)

        assert (data["@type"], data["inLanguage"]) == ("Dataset", say.language)
        assert 50 <= len(data["description"]) <= 5000
        assert data["license"] == "https://creativecommons.org/licenses/by/4.0/"
        assert data["version"] == release(None).id
        assert re.fullmatch(r"\d{4}(/\d{4})?", data["temporalCoverage"])
        kinds = {one["encodingFormat"] for one in data["distribution"]}
        assert {"text/csv", "application/json"} <= kinds
        assert all(one["contentUrl"].startswith(BASE) for one in data["distribution"])
        assert all({"headline", "publisher"} <= set(one) for one in data["citation"])


@pytest.mark.parametrize("kind", Chart)
def test_a_page_stays_light(kind):
    """
    60 kB compressed, the drawing in both sizes and themes included.
    """
    views = dict.fromkeys((Chart.PROFILE, Chart.OFFICE_COVERAGE), View(offices=("blitar",)))
    _, html = chart(ID, views.get(kind, View()), kind)

    assert len(gzip.compress(html.encode())) <= MOST


def test_of_hundreds_of_reports_the_newest_are_listed():
    """
    And the page says how many it leaves to the files.
    """
    drawing, html = chart(ID, View(), Chart.PRESENCE)

    assert len(drawing.sources) > MOST_REPORTS
    left = len(drawing.sources) - MOST_REPORTS
    assert f"Masih ada {left} laporan" in html


def test_a_pinned_page_says_so_and_leads_to_the_newest(edition):
    """
    What stands under `v` does not change.
    """
    _, html = chart(ID, View(offices=("blitar",), release=edition.id))
    _, live = chart(ID, View(offices=("blitar",)))

    assert ID("embed.newest") in html
    assert f"/g/trend.csv?office=blitar&amp;v={edition.id}" in html
    assert ID("embed.newest") not in live


def test_without_an_own_address_the_head_tells_nothing_absolute():
    """
    A picture without a host cannot be fetched.
    """
    html = chart_leaf(draw(Chart.TREND, View(offices=("blitar",)), ID), ID).decode()

    assert ("og:image" in html, "og:url" in html, "oembed" in html) == (False, False, False)
    assert '<link rel="canonical" href="/g/trend.html?office=blitar">' in html


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_an_office_page_tells_what_we_hold(say, edition):
    """
    Its year at a glance, its longest series, services, disputes and every report.
    """
    html = office_leaf(View(offices=("blitar",)), say, base=BASE).decode()
    text, known = unescape(html), profile(View(offices=("blitar",)))

    assert facts(known, say) in text
    assert say("kantor.glance", office="Blitar", year=known.year) in text
    assert say("kantor.disputes") in text
    assert say("kantor.services") in text
    assert 1 <= html.count("<figure>") <= 4
    assert len(re.findall(r' id="([^"]+)"', html)) == len(set(re.findall(r' id="([^"]+)"', html)))
    assert all(source.title in text for source in known.sources if source.title)


def test_an_office_of_which_nothing_is_known_has_a_page(edition):
    """
    It says that nothing was found, not that nothing was told; its card is the common one.
    """
    silent = next(
        slug for slug in edition.catalogue.offices if not profile(View(offices=(slug,))).figures
    )

    html = office_leaf(View(offices=(silent,)), ID, base=BASE).decode()

    assert "tak ditemukan angka" in html
    assert f'content="{BASE}/kartu.png"' in html


def test_a_metric_page_says_what_is_counted_and_what_is_not(edition):
    """
    And leads to every office that has a figure, and to what must not be taken for it.
    """
    metric = edition.catalogue.metric("passport_refusals")
    html = unescape(metric_leaf(View(metrics=(metric.slug,)), ID, base=BASE).decode())

    assert metric.counts.id in html
    assert metric.leaves_out.id in html
    assert all(f'href="/m/{slug}"' in html for slug in metric.confused_with)
    assert 'href="/k/' in html


def test_a_metric_without_figures_has_a_page(edition):
    """
    What is counted is worth reading, even where nobody has told it.
    """
    unheard = next((slug for slug in edition.catalogue.metrics if not edition.metric(slug)), None)
    if unheard is None:
        pytest.skip("every metric has a figure in this edition")

    html = metric_leaf(View(metrics=(unheard,)), EN, base=BASE).decode()

    assert EN("leaf.metric_none") in unescape(html)
