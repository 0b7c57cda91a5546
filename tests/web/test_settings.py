"""Claims about components/settings.py: a sentence for every mistake, and a page that is true."""

import os
import re
import subprocess
import sys
from dataclasses import fields
from ipaddress import ip_network

import pytest

from components.paths import ROOT
from components.settings import Mistaken, Settings, read

PAGE = ROOT / "docs" / "settings.md"
ROW = re.compile(r"^\| `([A-Z_]+)` \| `?([^`|]*?)`? \|", re.MULTILINE)


def test_nothing_set_is_the_usual():
    """
    Empty is as good as not there, as a compose file writes it.
    """
    assert read({}) == Settings()
    assert read({"BASE_URL": "", "RATE_BURST": " ", "PATH": "/bin"}) == Settings()


def test_what_is_set_is_read():
    """
    Numbers, addresses and networks, each as what it is.
    """
    actual = read(
        {
            "BASE_URL": "https://kinerja.example/",
            "LOG": "off",
            "KILN_WORKERS": "3",
            "TRUSTED_PROXIES": "10.0.0.0/8, ::1",
        }
    )

    assert (actual.base_url, actual.log, actual.kiln_workers) == (
        "https://kinerja.example",
        "off",
        3,
    )
    assert actual.trusted_proxies == (ip_network("10.0.0.0/8"), ip_network("::1/128"))
    assert read({"TRUSTED_PROXIES": "none"}).trusted_proxies == ()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("BASE_URL", "kinerja.example"),
        ("BASE_URL", "javascript://x"),
        ("BASE_URL", "https://[bad"),
        ("BASE_URL", "https://x.test/?a=1"),
        ("SITE_CSS", "site.css"),
        ("LOG", "xml"),
        ("KILN_WORKERS", "0"),
        ("KILN_SECONDS", "-1"),
        ("RATE_PER_SECOND", "1.5"),
        ("RATE_BURST", "9" * 40),
        ("READY_MEGABYTES", "٣"),
        ("TRUSTED_PROXIES", "10.0.0.1/8"),
    ],
)
def test_a_mistake_is_named_with_what_would_do(name, text):
    """
    The variable, what stands in it, and what it must be.
    """
    with pytest.raises(Mistaken) as raised:
        read({name: text})

    (sentence,) = raised.value.sentences
    assert sentence.startswith(f"{name}={text[:80]!r} cannot be used: it must be ")
    assert sentence.endswith(".")


def test_a_server_with_mistakes_does_not_start():
    """
    Every mistake at once, no trace, status 2.
    """
    environment = {**os.environ, "LOG": "xml", "KILN_WORKERS": "many"}
    code = "from components.settings import settings; settings()"

    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False
    )

    assert done.returncode == 2
    assert [line.split("=")[0] for line in done.stderr.splitlines()] == ["LOG", "KILN_WORKERS"]


def test_the_page_and_the_code_agree():
    """
    docs/settings.md lists every variable, in the order of the code, with its usual value.
    """
    told = ROW.findall(PAGE.read_text(encoding="utf-8"))

    assert told == [(one.name.upper(), _written(one.default)) for one in fields(Settings)]


def _written(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return f"{value}" if value != "" else "–"
