"""The explorer as a newcomer starts it, and a Chromium to look at it with."""

import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from bench.server import free_port
from components import paths
from tests.browser.conftest import BROWSERS, FLAGS, PATIENCE


@contextmanager
def explorer(log: Path) -> Iterator[str]:
    """The address of a freshly started explorer; what it says goes to the log."""
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port)]
    with log.open("w") as told:
        server = subprocess.Popen(command, cwd=paths.ROOT, stdout=told, stderr=told)
        try:
            address = f"http://127.0.0.1:{port}"
            _await(f"{address}/healthz", server, log)
            yield address
        finally:
            server.terminate()
            server.wait(timeout=20)


@contextmanager
def chromium() -> Iterator[Browser]:
    """A headless browser of this machine."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=where(), args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


def where() -> str:
    """Where the browser lies; FileNotFoundError without one, for an audit blind is none."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        raise FileNotFoundError("no Chromium or Chrome on this machine: there is no audit without")
    return found


def _await(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if server.poll() is not None:
            break
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 - our own server
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.3)
    raise RuntimeError(f"the explorer did not start:\n{log.read_text()}")
