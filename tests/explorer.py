"""The explorer as a newcomer starts it, and a Chromium or Chrome to read it with."""

import os
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from bench.server import free_port
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


@contextmanager
def explorer(log: Path, *, public: bool = False) -> Iterator[str]:
    """
    The address of a freshly started explorer; what it says goes to the log.

    A `public` one knows that address, as a site on the web does, and says it in its pages.
    """
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port)]
    environment = {**os.environ, "STREAMLIT_SERVER_ADDRESS": "127.0.0.1"}
    if public:
        environment["BASE_URL"] = address
    with log.open("w") as told:
        server = subprocess.Popen(
            command, cwd=paths.ROOT, env=environment, stdout=told, stderr=told
        )
        try:
            _await(f"{address}/healthz", server, log)
            yield address
        finally:
            server.terminate()
            server.wait(timeout=20)


@contextmanager
def chromium() -> Iterator[Browser]:
    """A headless browser of this machine."""
    found = where()
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=found, args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


def for_tests() -> Iterator[Browser]:
    """A browser for a fixture to yield; without one its tests say that they are left out."""
    try:
        where()
    except FileNotFoundError as missing:
        pytest.skip(f"{missing}: the browser tests are left out")
    with chromium() as browser:
        yield browser


def where() -> str:
    """Where the browser lies; FileNotFoundError without one."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        raise FileNotFoundError("no Chromium or Chrome on this machine")
    return found


def _await(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
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
