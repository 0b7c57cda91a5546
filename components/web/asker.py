"""Asker: who asks, as far as a limit and a log need to know, and no further."""

from collections.abc import Sequence
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import NamedTuple, TypeAlias

from components.settings import Network

Address: TypeAlias = IPv4Address | IPv6Address

UNKNOWN = "-"
HOUSEHOLD, SITE, STREET = 64, 48, 24
LONGEST = 256
KEPT = 4096


class Asker(NamedTuple):
    """
    `name` is whom a limit counts, empty for the machine itself; `street` is what a log may hold.

    A household of IPv6 is one asker: it has more addresses than anybody could count.
    """

    name: str
    street: str


class Askers:
    """
    Who asks, by the address of a connection or by what a trusted proxy says of it.

    Who comes from a trusted place for nobody else is the machine itself (a probe, a load test)
    and is not counted.
    """

    def __init__(self, trusted: Sequence[Network]) -> None:
        self._trusted = tuple(trusted)
        self._found = lru_cache(maxsize=KEPT)(self._read)

    def of(self, peer: str, forwarded: bytes) -> Asker:
        """The asker of a connection, with the X-Forwarded-For that came over it."""
        return self._found(peer, forwarded[-LONGEST:])

    def _read(self, peer: str, forwarded: bytes) -> Asker:
        found = _read(peer)
        if found is None:
            return Asker("", UNKNOWN)
        if not self._trusts(found):
            return _named(found)
        # The right-most is what our own proxy saw; what stands left of it anybody could write.
        for said in reversed(forwarded.decode("latin-1").split(",")):
            before = _read(said.strip())
            if before is None:
                break
            found = before
            if not self._trusts(found):
                return _named(found)
        return Asker("", _street(found))

    def _trusts(self, found: Address) -> bool:
        return any(found in network for network in self._trusted)


def _read(text: str) -> Address | None:
    try:
        found = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    mapped = found.ipv4_mapped if isinstance(found, IPv6Address) else None
    return mapped or found


def _named(found: Address) -> Asker:
    if isinstance(found, IPv4Address):
        return Asker(str(found), _street(found))
    return Asker(str(ip_network((found, HOUSEHOLD), strict=False)), _street(found))


def _street(found: Address) -> str:
    width = STREET if isinstance(found, IPv4Address) else SITE
    return str(ip_network((found, width), strict=False))
