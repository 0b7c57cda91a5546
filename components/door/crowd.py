"""Crowd: how many sockets are open, in all and from one address."""

import resource
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address

from starlette.datastructures import Headers
from starlette.types import Scope

FILES_A_SESSION = 4  # measured: the socket, and what Streamlit opens beside it
FILES_OF_OUR_OWN = 200
NETWORK = 64  # bits of an IPv6 address that one household or phone company customer is given


@dataclass(frozen=True, slots=True)
class Limits:
    """
    What one process holds, and what it grants to one address.

    Many phones share one address, so the second is generous.
    """

    sessions: int = 300
    an_address: int = 100

    def within_files(self) -> "Limits":
        """The same, but no more than this process may open files for."""
        soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        if soft == resource.RLIM_INFINITY:
            return self
        room = max(1, (soft - FILES_OF_OUR_OWN) // FILES_A_SESSION)
        return Limits(min(self.sessions, room), min(self.an_address, room))


@dataclass
class Crowd:
    """The open sockets; an address that has none costs nothing."""

    limits: Limits
    _open: Counter[str] = field(default_factory=Counter)
    _all: int = 0

    def enter(self, address: str) -> bool:
        """Count one in; False, and not counted, where there is no room."""
        full = self._all >= self.limits.sessions
        if full or self._open[address] >= self.limits.an_address:
            self._forget(address)
            return False
        self._all += 1
        self._open[address] += 1
        return True

    def leave(self, address: str) -> None:
        """Count one out that was counted in."""
        self._all -= 1
        self._open[address] -= 1
        self._forget(address)

    def _forget(self, address: str) -> None:
        if not self._open[address]:
            del self._open[address]


def address_of(scope: Scope, proxies: Collection[IPv4Network | IPv6Network]) -> str:
    """Who asks: the nearest address on the way here that is no proxy which we trust."""
    said = Headers(scope=scope).get("x-forwarded-for", "").split(",")
    nearest = (scope.get("client") or ("",))[0]
    way = [*(one.strip() for one in said if one.strip()), nearest]
    while len(way) > 1 and _trusted(way[-1], proxies):
        way.pop()
    return neighbour(way[-1])


def _trusted(address: str, proxies: Collection[IPv4Network | IPv6Network]) -> bool:
    try:
        return any(ip_address(address) in proxy for proxy in proxies)
    except ValueError:
        return False


def neighbour(address: str) -> str:
    """The address as it is counted: an IPv6 one by the network that its user commands."""
    try:
        read = ip_address(address)
    except ValueError:
        return address
    if not isinstance(read, IPv6Address):
        return address
    if read.ipv4_mapped:
        return str(read.ipv4_mapped)
    return str(IPv6Address(int(read) >> (128 - NETWORK) << (128 - NETWORK)))
