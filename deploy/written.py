"""Written: the files that are made of the template, so that what is committed is what it says."""

from collections.abc import Mapping
from pathlib import Path

from deploy.layouts import cluster, containers, machine
from deploy.nginx_conf import http_conf, whole_conf

HERE = Path(__file__).parent
MAP_HEAD = """\
# Written by python -m deploy from deploy/nginx; the nginx of the cluster reads it.
apiVersion: v1
kind: ConfigMap
metadata:
  name: nginx
  labels:
    app.kubernetes.io/part-of: kinerja-imigrasi
data:
"""
CONTAINER = {
    "run": "/tmp",  # noqa: S108 - a container's own, in memory
    "errors": "/dev/stderr",
    "types": "/etc/nginx/mime.types",
}


def written() -> Mapping[str, str]:
    """Each file by its path below deploy/."""
    inner = "/etc/nginx/kinerja.conf"
    whole = whole_conf(http=inner, **CONTAINER)
    return {
        "systemd/nginx/kinerja.conf": http_conf(machine()),
        "compose/nginx/nginx.conf": whole,
        "compose/nginx/kinerja.conf": http_conf(containers()),
        "kubernetes/nginx-config.yaml": MAP_HEAD
        + _block("nginx.conf", whole)
        + _block("kinerja.conf", http_conf(cluster())),
    }


def write(folder: Path = HERE) -> None:
    """All of them, below that folder."""
    for path, text in written().items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def _block(name: str, text: str) -> str:
    """A file as a value of a ConfigMap."""
    lines = "\n".join(f"    {line}" if line else "" for line in text.splitlines())
    return f"  {name}: |\n{lines}\n"
