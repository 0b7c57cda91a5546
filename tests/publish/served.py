"""A published folder behind a real nginx of its own, with no server of ours."""

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

from bench.server import free_port

CONF = """
pid {folder}/pid; error_log {folder}/error.log; daemon off; worker_processes 1;
events {{ worker_connections 64; }}
http {{
    access_log off;
    client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
    uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
    include {site}/nginx/http.conf;
    server {{ listen 127.0.0.1:{port}; root {site}; include {site}/nginx/server.conf; }}
}}
"""


@contextmanager
def served(site: Path, folder: Path) -> Iterator[int]:
    """The port of an nginx that serves the site; what it needs for itself lies in `folder`."""
    port = free_port()
    conf = folder / "nginx.conf"
    # its workers stay who we are, so that they may read what pytest keeps to itself
    who = "user root; " if os.geteuid() == 0 else ""
    conf.write_text(who + CONF.format(folder=folder, site=site, port=port))
    subprocess.run(["nginx", "-t", "-c", conf], check=True, capture_output=True)
    server = subprocess.Popen(["nginx", "-c", conf])
    try:
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.02)
        yield port
    finally:
        server.terminate()
        server.wait()


def got(port: int, text: str, **headers: str) -> tuple[HTTPResponse, bytes]:
    """What is answered at an address just as it is written."""
    line = HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        line.request("GET", text, headers=headers)
        answer = line.getresponse()
        return answer, answer.read()
    finally:
        line.close()
