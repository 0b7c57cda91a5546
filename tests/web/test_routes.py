"""Claims about components/web/routes.py: what the web endings are made of."""

import subprocess
import sys

from starlette.applications import Starlette
from starlette.testclient import TestClient

from components.web.routes import routes


def test_the_addresses_are_these():
    """
    DECISIONS 14: a receipt's only address is /angka/{figure_id}.
    """
    actual = [route.path for route in routes()]

    assert actual == [
        "/g/{file}",
        "/embed/{chart}",
        "/k/{office}",
        "/m/{metric}",
        "/angka/{figure_id}",
        "/edisi/{file}",
        "/aset/embed-1.js",
        "/kartu.png",
        "/api/v1/{file}",
        "/oembed",
        "/feed.xml",
        "/sitemap.xml",
        "/sitemap-angka.xml",
        "/robots.txt",
        "/openapi.json",
        "/healthz",
        "/status",
    ]


def test_the_stylesheet_of_the_site_is_injected(edition):
    """
    The door hashes it; the web endings only hear its address.
    """
    figure = edition.report("blitar-ketik-2024-12")[0]
    site = TestClient(Starlette(routes=routes("/aset/site.abc.css", "https://b.test")))

    page = site.get(f"/angka/{figure.id}").text

    assert '<link rel="stylesheet" href="/aset/site.abc.css">' in page
    assert f'<link rel="canonical" href="https://b.test/angka/{figure.id}">' in page


def test_the_web_endings_run_without_streamlit():
    """
    DECISIONS 19: components/web runs by itself.
    """
    code = "import sys, components.web.alone; print('streamlit' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"
