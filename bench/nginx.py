"""nginx with one file, to measure beside: what a plain file host would do on this machine."""

import gzip
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.server import free_port

CONFIG = """
worker_processes 2;
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 256; }}
http {{
  access_log off;
  gzip_static on;
  default_type text/html;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{ listen 127.0.0.1:{port}; root {folder}/site; }}
}}
"""


@contextmanager
def serving_file(body: bytes) -> Iterator[str | None]:
    """The address of an nginx that serves the body at /embed.html, packed; None without nginx."""
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if program is None:
        yield None
        return
    with tempfile.TemporaryDirectory() as name:
        folder, port = Path(name), free_port()
        site = folder / "site"
        site.mkdir()
        (site / "embed.html").write_bytes(body)
        (site / "embed.html.gz").write_bytes(gzip.compress(body, 9))
        config = folder / "nginx.conf"
        config.write_text(CONFIG.format(folder=folder, port=port))
        # its workers read as another user
        for path in (folder, site, *site.iterdir()):
            path.chmod(0o755)
        with subprocess.Popen([program, "-c", str(config), "-p", name]) as server:  # noqa: S603
            time.sleep(1)
            try:
                yield f"127.0.0.1:{port}"
            finally:
                server.terminate()
