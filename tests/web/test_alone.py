"""Claims about `uvicorn components.web:app`: the light endings as a process of their own."""

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from components.paths import ROOT

PATIENCE = 90.0


@dataclass
class Process:
    """A server, and what it said once it has ended."""

    running: subprocess.Popen
    port: int

    def ask(self, path: str, method: str = "GET", **headers: str) -> tuple[int, dict, bytes]:
        """Status, headers and body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, headers=named)
        answer = connection.getresponse()
        said = {name.lower(): value for name, value in answer.getheaders()}
        body = answer.read()
        connection.close()
        return answer.status, said, body

    def end(self) -> str:
        """Asked to go, it goes, and this is what it wrote."""
        self.running.send_signal(signal.SIGTERM)
        _, errors = self.running.communicate(timeout=PATIENCE)
        return errors


@pytest.fixture(scope="module")
def process(edition) -> Iterator[Process]:
    """The real thing, on a free port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", "components.web:app", "--port", str(port)]
    environment = {**os.environ, "HSTS_SECONDS": "3600", "SITE_CSS": "/aset/site.x.css"}
    running = subprocess.Popen(
        command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
    )
    made = Process(running, port)
    try:
        _wait(made)
        yield made
    finally:
        running.kill()
        running.wait()


def test_it_answers_as_the_explorer_does_and_keeps_its_books(process, edition):
    """
    Health, pages, memory, headers, limits and log, until it is asked to go.
    """
    health = json.loads(process.ask("/healthz")[2])
    first, second = (process.ask("/api/v1/offices.json", accept_encoding="br") for _ in "ab")
    held = process.ask("/api/v1/offices.json", accept_encoding="br", if_none_match=first[1]["etag"])
    missing = process.ask("/nowhere?lang=en", accept="text/html")
    page = process.ask("/status")
    written = process.ask("/api/v1/offices.json", "POST")
    long = process.ask("/robots.txt?" + "x" * 9000)
    stranger = process.ask("/robots.txt", x_forwarded_for="6.6.6.6, 198.51.100.77")
    after = json.loads(process.ask("/healthz")[2])
    errors = process.end()

    assert (health["status"], health["release"]) == ("ok", edition.id)
    assert first[0] == second[0] == 200
    assert first[2] == second[2]
    assert {**first[1], "date": ""} == {**second[1], "date": ""}
    assert (held[0], held[2], "content-encoding" in held[1]) == (304, b"", False)
    assert (missing[0], b"<h1>Not found</h1>" in missing[2]) == (404, True)
    assert (page[0], b"/aset/site.x.css" in page[2]) == (200, True)
    assert (written[0], long[0], stranger[0]) == (405, 414, 200)
    assert {answer[1]["x-content-type-options"] for answer in (first, missing, page, long)} == {
        "nosniff"
    }
    assert page[1]["content-security-policy"].startswith("default-src 'none'; script-src 'self'")
    assert page[1]["strict-transport-security"] == "max-age=3600"
    assert after["answers"]["hit"] == health["answers"]["hit"] + 1
    assert after["refused"]["limit.long"] == 1

    lines = [json.loads(line) for line in errors.splitlines() if line.startswith("{")]
    assert [line["status"] for line in lines][-9:] == [200, 200, 304, 404, 200, 405, 414, 200, 200]
    assert {line["from"] for line in lines} == {"127.0.0.0/24", "198.51.100.0/24"}
    # the server's own lines, with whole addresses, are silent
    assert re.search(r"198\.51\.100\.77|6\.6\.6\.6|\"GET /", errors) is None
    assert process.running.returncode in (0, -signal.SIGTERM)


def _wait(made: Process) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and made.running.poll() is None:
        try:
            if made.ask("/healthz")[0] == 200:
                return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(made.running.stderr.read() if made.running.poll() else "no answer")
