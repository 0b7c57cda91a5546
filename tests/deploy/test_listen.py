"""Claims about deploy/listen.py and patience.py: open once it answers, for who asks in time."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time

import pytest

from bench.server import free_port
from components.paths import ROOT

QUICK = (
    "import sys; from deploy import listen, patience; patience.ASKING, patience.TAKING = 0.4, 2; "
    "listen.main(sys.argv[1:])"
)
PATIENCE = 30


@pytest.fixture(scope="module")
def server():
    """A port, and whether it was closed while the app was starting."""
    port = free_port()
    words = [sys.executable, "-c", QUICK, "tests.deploy.slow_app:app", "--port", str(port)]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, env={**os.environ}) as process:
        process.stdout.readline()
        closed = not is_open(port)
        until = time.monotonic() + PATIENCE
        while not is_open(port):
            assert time.monotonic() < until
            time.sleep(0.05)
        yield port, closed
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) in {0, -signal.SIGTERM}


def is_open(port):
    """Whether somebody listens there."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def connected(port, said=b""):
    """A socket that has said so much, and reads little at a time."""
    one = socket.socket()
    one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    one.settimeout(PATIENCE)
    one.connect(("127.0.0.1", port))
    one.sendall(said)
    return one


def is_closed(one):
    """Whether the other side ends it, by its leave or not."""
    try:
        while one.recv(1 << 20):
            pass
    except TimeoutError:
        return False
    except ConnectionError:
        return True
    return True


def test_nobody_waits_for_a_process_that_starts(server):
    """While the app is warming itself its port is closed, so that nginx goes elsewhere."""
    assert server[1]


@pytest.mark.parametrize("said", [b"", b"GET / HTTP/1.1\r\nHost: x\r\nX-"])
def test_who_asks_nothing_or_half_is_closed_on(server, said):
    """And before anything is answered."""
    with connected(server[0], said) as one:
        assert one.recv(1) == b"" if not said else is_closed(one)


def test_who_takes_nothing_is_closed_on(server):
    """What they asked for does not wait for ever."""
    with connected(server[0], b"GET /large HTTP/1.1\r\nHost: x\r\n\r\n") as one:
        time.sleep(3)
        assert is_closed(one)


def test_who_asks_again_after_a_while_is_answered(server):
    """A connection that is kept between questions has its clock wound up again."""
    asked = http.client.HTTPConnection("127.0.0.1", server[0], timeout=PATIENCE)
    for _ in range(3):
        asked.request("GET", "/")
        assert asked.getresponse().read() == b"here"
        time.sleep(0.6)
    asked.close()


def test_who_takes_it_gets_it_whole(server):
    """However large, as long as some of it is taken."""
    asked = http.client.HTTPConnection("127.0.0.1", server[0], timeout=PATIENCE)
    asked.request("GET", "/large")
    assert len(asked.getresponse().read()) == 32_000_000
    asked.close()
