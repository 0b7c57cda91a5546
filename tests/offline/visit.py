"""python -m tests.offline.visit: the explorer started, its shell, a page, an embed; as JSON."""

import fcntl
import json
import os
import socket
import struct
import sys
import urllib.request

from bench import server
from bench.reader import Reader
from components.paths import ROOT

QUESTION = "metric=passports_issued&office=malang&office=blitar&from=2021"
SET_FLAGS, UP_AND_RUNNING = 0x8914, 0x41


def main() -> None:
    """Visit, and say how large each answer was."""
    if "ALONE" in os.environ:
        _raise_loopback()
    with server.streamlit(ROOT / "app.py") as explorer:
        sizes = {
            "shell": _size(f"http://{explorer.address}/"),
            "embed": _size(f"http://{explorer.address}/embed/trend?{QUESTION}"),
        }
        with Reader(explorer.address, "bandingkan") as reader:
            sizes["page"] = reader.ask(QUESTION).size
    json.dump(sizes, sys.stdout)


def _size(address: str) -> int:
    with urllib.request.urlopen(address, timeout=60) as answer:  # noqa: S310 - our own server
        return len(answer.read())


def _raise_loopback() -> None:
    """A new network of the kernel has a loopback that is down, and nothing else."""
    flags = struct.pack("16sH14s", b"lo", UP_AND_RUNNING, b"")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, SET_FLAGS, flags)


if __name__ == "__main__":
    main()
