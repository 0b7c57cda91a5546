"""The explorer asks nobody: it runs where there is no network, and does not even look for one."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from components.paths import ROOT

GUARD = Path(__file__).parent / "offline" / "guard"
# Addresses kept for documentation: the hook ends the attempt before anything is sent.
ELSEWHERE = [
    "socket.create_connection(('192.0.2.1', 80), 1)",
    "socket.create_connection(('2001:db8::1', 80), 1)",
    "socket.getaddrinfo('kinerja.example', 443)",
    "urllib.request.urlopen('http://kinerja.example/')",
]


def guarded(*words, noted, alone=()):
    """Python with those words, and with somebody who notes where it looks."""
    environment = {
        **{key: value for key, value in os.environ.items() if "proxy" not in key.lower()},
        "PYTHONPATH": os.pathsep.join([str(GUARD), str(ROOT)]),
        "LOOKED_BEYOND": str(noted),
        **({"ALONE": "yes"} if alone else {}),
    }
    command = [*alone, sys.executable, *words]
    return subprocess.run(
        command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300
    )


@pytest.fixture(scope="module")
def no_network():
    """Words before a command that give it a network of its own, without a way out, if allowed."""
    words = ["unshare", "--map-root-user", "--net"]
    allowed = (
        shutil.which(words[0])
        and not subprocess.run([*words, "true"], check=False, capture_output=True).returncode
    )
    return words if allowed else []


@pytest.mark.parametrize("attempt", ELSEWHERE)
def test_whoever_looks_beyond_this_machine_is_seen(attempt, tmp_path):
    """Else the next claim would claim nothing."""
    noted = tmp_path / "noted"

    ran = guarded("-c", f"import socket, urllib.request; {attempt}", noted=noted)

    assert ran.returncode
    assert noted.read_text().startswith("socket.")


def test_a_page_and_an_embed_need_no_network(tmp_path, no_network):
    """
    In a network of the kernel that holds loopback alone, where this machine allows one; the
    renderer of the embed is native code, which no hook of Python sees.
    """
    noted = tmp_path / "noted"

    ran = guarded("-m", "tests.offline.visit", noted=noted, alone=no_network)

    assert ran.returncode == 0, ran.stderr
    assert not noted.exists(), noted.read_text()
    assert {name for name, size in json.loads(ran.stdout).items() if size > 1000} == {
        "shell",
        "embed",
        "page",
    }
