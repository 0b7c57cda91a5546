"""nginx: a plain file host to measure beside, and our own settings before processes of ours."""

import gzip
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.server import free_port, started
from deploy.children import NoNginx, nginx, program, types, user
from deploy.layout import Layout
from deploy.nginx_conf import whole_conf

FILE = "/embed.html"
PLAIN = """
access_log off;
gzip_static on;
server {{ listen 127.0.0.1:{port}; root {site}; }}
"""


def installed() -> bool:
    """Whether this machine has an nginx."""
    try:
        return bool(program() and types())
    except NoNginx:
        return False


@contextmanager
def serving_file(body: bytes) -> Iterator[str]:
    """The address of an nginx that serves the body at FILE, packed ahead."""
    with tempfile.TemporaryDirectory() as name:
        folder, port = Path(name), free_port()
        site = folder / "site"
        site.mkdir()
        file = site / FILE.removeprefix("/")
        file.write_bytes(body)
        file.with_name(f"{file.name}.gz").write_bytes(gzip.compress(body, 9))
        http, whole = folder / "plain.conf", folder / "nginx.conf"
        http.write_text(PLAIN.format(site=site, port=port))
        whole.write_text(
            whole_conf(
                http=str(http),
                run=name,
                errors=str(folder / "error.log"),
                types=types(),
                user=user(),
            )
        )
        with started([program(), "-c", str(whole), "-p", name], port, FILE) as server:
            yield server.address


@contextmanager
def before(explorers: tuple[str, ...], endings: tuple[str, ...]) -> Iterator[str]:
    """The address of an nginx with our own settings before those, without limits or a log."""
    with tempfile.TemporaryDirectory() as name:
        folder, port = Path(name), free_port()
        layout = Layout(
            explorers=explorers,
            endings=endings,
            listen=(f"127.0.0.1:{port}",),
            cache=str(folder / "cache"),
            log="off",
            limits=None,
        )
        with started(nginx(layout, folder).command, port, "/healthz") as server:
            yield server.address
