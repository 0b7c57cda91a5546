"""The explorer as a newcomer starts it, and a Chromium to read it with."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator

import pytest

from components import paths

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
PATIENCE = 90


@pytest.fixture(scope="package")
def site(tmp_path_factory) -> Iterator[str]:
    """The address of a freshly started explorer."""
    log = tmp_path_factory.mktemp("server") / "log.txt"
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = one.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port)]
    environment = {**os.environ, "STREAMLIT_SERVER_ADDRESS": "127.0.0.1"}
    with log.open("w") as told:
        server = subprocess.Popen(
            command, cwd=paths.ROOT, env=environment, stdout=told, stderr=told
        )
        try:
            address = f"http://127.0.0.1:{port}"
            _await(f"{address}/healthz", server, log)
            yield address
        finally:
            server.terminate()
            server.wait(timeout=20)


@pytest.fixture(scope="package")
def chromium():
    """A headless Chromium or Chrome; without one these tests say that they are left out."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip("no Chromium or Chrome on this machine: the browser tests are left out")
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where a browser is

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def reader(chromium):
    """A page of a reader's browser, closed with everything it opened."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="id-ID")
    context.set_default_timeout(PATIENCE * 1000)
    yield context.new_page()
    context.close()


def _await(address: str, server: subprocess.Popen, log) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if server.poll() is not None:
            raise RuntimeError(f"the explorer did not start:\n{log.read_text()}")
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 - our own server
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.3)
    raise RuntimeError(f"the explorer did not answer:\n{log.read_text()}")
