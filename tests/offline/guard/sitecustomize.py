"""Python starts with this where it is on the path: who looks beyond loopback is noted."""

import os
import sys
from ipaddress import ip_address
from pathlib import Path

LOOKS = {
    "socket.getaddrinfo": 0,
    "socket.gethostbyname": 0,
    "socket.connect": 1,
    "socket.sendto": 1,
}
NEAR = {None, "", b"", "localhost", b"localhost"}


def _near(host: object) -> bool:
    """Loopback, this machine itself, or a socket that is a file."""
    if host in NEAR or not isinstance(host, str):
        return host in NEAR
    try:
        return ip_address(host).is_loopback or ip_address(host).is_unspecified
    except ValueError:
        return host.startswith("/")


def _listen(event: str, words: tuple) -> None:
    if event in LOOKS:
        address = words[LOOKS[event]]
        host = address[0] if isinstance(address, tuple) else address
        if not _near(host):
            with Path(os.environ["LOOKED_BEYOND"]).open("a", encoding="utf-8") as noted:
                noted.write(f"{event} {host!r}\n")
            raise ConnectionRefusedError(f"{event}: {host!r} is not this machine")


sys.addaudithook(_listen)
