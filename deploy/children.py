"""Children: the processes behind one address of this machine, and the nginx before them."""

import os
import shutil
import sys
from pathlib import Path

from components.paths import ROOT
from deploy.keeper import Child
from deploy.layout import Layout
from deploy.nginx_conf import http_conf, whole_conf

TYPES = (Path("/etc/nginx/mime.types"), Path("/usr/local/etc/nginx/mime.types"))


class NoNginx(FileNotFoundError):
    """nginx is not installed on this machine."""


def explorer(port: int) -> Child:
    """One single-worker process of the explorer."""
    return _python(f"explorer {port}", "deploy.explorer", "--port", str(port))


def endings(port: int) -> Child:
    """The light endings by themselves."""
    return _python(f"endings {port}", "deploy.endings", "--port", str(port))


def nginx(layout: Layout, folder: Path) -> Child:
    """The nginx of a layout, its settings and what it writes below that folder."""
    http, whole = folder / "kinerja.conf", folder / "nginx.conf"
    http.write_text(http_conf(layout), encoding="utf-8")
    whole.write_text(
        whole_conf(
            http=str(http),
            run=str(folder),
            errors=str(folder / "error.log"),
            types=types(),
            user=user(),
        ),
        encoding="utf-8",
    )
    command = (program(), "-c", str(whole), "-p", str(folder))
    return Child(name="nginx", command=command, folder=folder, environment=os.environ)


def program() -> str:
    """Where nginx lies: a server, which is seldom on the path of people; NoNginx without one."""
    found = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
    if found is None:
        raise NoNginx("nginx")
    return found


def types() -> str:
    """The file of media types that came with nginx; NoNginx without one."""
    found = next((str(file) for file in TYPES if file.exists()), None)
    if found is None:
        raise NoNginx(TYPES[0])
    return found


def user() -> str:
    """Whose the workers of nginx are: they stay who we are, for they read what is ours."""
    return "root" if os.geteuid() == 0 else ""


def _python(name: str, *words: str) -> Child:
    command = (sys.executable, "-m", *words)
    return Child(name=name, command=command, folder=ROOT, environment=os.environ)
