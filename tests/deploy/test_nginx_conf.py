"""The settings of nginx: whole for every layout, and a real nginx that keeps to them."""

import gzip
import json
import shutil
import socket
import subprocess
import threading
import time
from collections import Counter
from dataclasses import replace
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest

from bench.server import free_port
from deploy.children import nginx
from deploy.layout import Layout, Limits
from deploy.layouts import cluster, containers, machine
from deploy.nginx_conf import http_conf

pytestmark = pytest.mark.skipif(shutil.which("nginx") is None, reason="nginx is not installed")

LAYOUTS = {"machine": machine(), "containers": containers(), "cluster": cluster()}
BODY = b"<p>isi " * 400


class Behind(BaseHTTPRequestHandler):
    """Stands for an explorer or the endings: says what it was told, counts who asked."""

    protocol_version = "HTTP/1.1"
    asked: ClassVar[Counter] = Counter()
    keeps, down, slow = "public, max-age=60", False, 0.0

    def do_GET(self):
        """An answer that names the headers it came with."""
        Behind.asked[self.path] += 1
        time.sleep(Behind.slow)
        told = json.dumps(dict(self.headers.items())).encode() + BODY
        packed = self.headers.get("Accept-Encoding") == "gzip"
        body = gzip.compress(told) if packed else told
        self.send_response(503 if Behind.down else 200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store" if Behind.down else Behind.keeps)
        self.send_header("Vary", "Accept-Encoding")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args):
        """Says nothing."""


@pytest.fixture(scope="module")
def behind():
    """A server that stands for all of ours."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Behind)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def port(behind, tmp_path_factory):
    """The port of an nginx with our settings before it, one socket a client."""
    folder, port = tmp_path_factory.mktemp("deploy"), free_port()
    layout = Layout(
        explorers=(behind,),
        endings=(behind,),
        listen=(f"127.0.0.1:{port}",),
        cache=str(folder / "cache"),
        log=str(folder / "log"),
        trusted=("127.0.0.1",),
        limits=Limits(requests=1000, request_burst=1000, sockets=1, socket_rate=1, socket_burst=3),
    )
    child = nginx(layout, folder)
    subprocess.run([*child.command, "-t"], check=True, capture_output=True)
    server = subprocess.Popen(child.command)
    for _ in range(400):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.02)
    yield port
    server.terminate()
    server.wait(10)


@pytest.fixture
def ask(port):
    """One answer: status, headers, body unpacked."""
    Behind.asked.clear()
    Behind.down, Behind.slow, Behind.keeps = False, 0.0, "public, max-age=60"

    def asked(path, **headers):
        line = HTTPConnection("127.0.0.1", port, timeout=10)
        line.request("GET", path, headers={n.replace("_", "-"): v for n, v in headers.items()})
        answer = line.getresponse()
        body = answer.read()
        line.close()
        if answer.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        return answer.status, answer.headers, body

    return asked


def told(body):
    """The headers that reached the server behind."""
    return json.loads(body[: body.index(b"}") + 1])


@pytest.mark.parametrize("name", LAYOUTS)
@pytest.mark.parametrize("limits", [Limits(), None])
def test_nginx_takes_the_settings_of_every_layout(name, limits, tmp_path):
    """
    With and without limits; only names and certificates, which are elsewhere, are put aside.
    """
    here = replace(
        LAYOUTS[name],
        explorers=("127.0.0.1:1", "127.0.0.1:2"),
        endings=("127.0.0.1:3",),
        certificate="",
        cache=str(tmp_path / "cache"),
        log=str(tmp_path / "log"),
        limits=limits,
    )

    ran = subprocess.run(
        [*nginx(here, tmp_path).command, "-t"], capture_output=True, text=True, check=False
    )

    assert ran.returncode == 0, ran.stderr
    assert "warn" not in ran.stderr


def test_with_a_certificate_who_comes_without_tls_is_led_there():
    """
    A layout that has one listens with it and sends the rest to it.
    """
    said = http_conf(machine())

    assert "listen 443 ssl http2;" in said
    assert "return 301 https://$host$request_uri;" in said
    assert "@" not in "".join(line.partition("#")[0] for line in said.splitlines())


def test_a_light_ending_is_asked_for_once_and_kept(ask):
    """
    The same bytes to all; spellings of what the reader can unpack make no difference.
    """
    spellings = ("gzip", "gzip, deflate", "deflate;q=0.5, gzip;q=1.0")
    found = [ask("/embed/trend?office=a", Accept_Encoding=one) for one in spellings]

    assert [headers["X-Cache"] for _, headers, _ in found] == ["MISS", "HIT", "HIT"]
    assert len({body for _, _, body in found}) == 1
    assert Behind.asked["/embed/trend?office=a"] == 1


def test_each_packing_is_kept_by_itself(ask):
    """
    Nobody is sent what they cannot unpack.
    """
    assert ask("/k/a", Accept_Encoding="gzip")[1]["Content-Encoding"] == "gzip"
    assert ask("/k/a")[1]["Content-Encoding"] is None
    assert Behind.asked["/k/a"] == 2


def test_an_address_without_an_ending_is_kept_for_each_form(ask):
    """
    A receipt asked for as JSON is not the page that another reader was sent.
    """
    forms = ("text/html", "application/json", "text/html")
    found = [ask("/angka/abc", Accept=form)[1]["X-Cache"] for form in forms]

    assert found == ["MISS", "MISS", "HIT"]


def test_many_who_ask_at_once_wait_for_one_answer(ask):
    """
    An article that opens asks the process behind a single time.
    """
    Behind.slow = 0.3
    found = []
    readers = [
        threading.Thread(target=lambda: found.append(ask("/g/map.svg?to=2023")[0]))
        for _ in range(12)
    ]
    for one in readers:
        one.start()
    for one in readers:
        one.join()

    assert found == [200] * 12
    assert Behind.asked["/g/map.svg?to=2023"] == 1


def test_an_old_answer_is_better_than_none(ask):
    """
    When the processes behind fail, what was kept is sent, though its time is over.
    """
    Behind.keeps = "public, max-age=1"
    fresh = ask("/m/deportations")[2]
    time.sleep(2.1)
    Behind.down = True

    found = [ask("/m/deportations") for _ in range(2)]

    assert [(status, body) for status, _, body in found] == [(200, fresh)] * 2
    assert found[0][1]["X-Cache"] in {"STALE", "UPDATING"}
    assert ask("/m/never-asked")[0] == 503


@pytest.mark.parametrize(
    "path", ["/_stcore/metrics", "/_stcore/agent", "/_stcore/agent/x", "/_stcore/upload_file/a"]
)
def test_doors_that_are_nobodys_are_closed(ask, path):
    """
    They are not found, and nobody behind hears of it.
    """
    assert ask(path)[0] == 404
    assert not Behind.asked


def test_how_it_is_now_is_not_kept(ask):
    """
    Health is asked for each time.
    """
    assert [ask("/healthz")[0], ask("/healthz")[0]] == [200, 200]
    assert Behind.asked["/healthz"] == 2


def test_the_server_behind_is_told_who_asks_and_nothing_that_they_made_up(ask):
    """
    One address, from the proxy that is trusted; the host as the browser spelled it.
    """
    said = told(ask("/bandingkan", X_Forwarded_For="9.9.9.9, 203.0.113.7", Host="a.example:81")[2])

    assert said["X-Forwarded-For"] == "203.0.113.7"
    assert said["Host"] == "a.example:81"
    assert said["X-Forwarded-Proto"] == "http"
    assert told(ask("/kantor", X_Forwarded_Proto="https")[2])["X-Forwarded-Proto"] == "https"
    assert told(ask("/data", X_Forwarded_Proto="x;y")[2])["X-Forwarded-Proto"] == "http"


def test_a_socket_keeps_its_wish_to_be_one(ask):
    """
    Upgrade and Connection reach the explorer; other requests keep their connection instead.
    """
    wish = {"Connection": "Upgrade", "Upgrade": "websocket", "X_Forwarded_For": "198.51.100.1"}
    said = told(ask("/_stcore/stream", **wish)[2])

    assert (said["Upgrade"], said["Connection"].lower()) == ("websocket", "upgrade")
    assert said["X-Forwarded-For"] == "198.51.100.1"
    assert "Connection" not in told(ask("/penegakan")[2])


def test_one_address_opens_only_so_many_sockets_and_others_as_many(ask):
    """
    429 to who asks for more; the next address is let in.
    """
    opens = [
        ask("/_stcore/stream", Upgrade="websocket", X_Forwarded_For="198.51.100.9")[0]
        for _ in range(8)
    ]

    assert opens[0] == 200
    assert opens[-1] == 429
    assert ask("/_stcore/stream", Upgrade="websocket", X_Forwarded_For="198.51.100.10")[0] == 200
