"""Layout: what runs where, and how much one address may ask; all that nginx has to be told."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Limits:
    """
    What one address may do; generous, for many phones share one.

    Requests a second and how many at once besides, without Streamlit's own files; sockets open
    at once, opened a second, and how many of these at once.  IPv6 counts by its /64.
    """

    requests: int = 100
    request_burst: int = 400
    sockets: int = 200
    socket_rate: int = 20
    socket_burst: int = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """
    An nginx and what stands behind it.

    `explorers` and `endings` are addresses of single-worker processes, or names that lead to
    several.  `trusted` are the networks of proxies before nginx whose X-Forwarded-For holds.
    Without `limits` one address may ask as much as it can, which only a bench should do.
    """

    explorers: tuple[str, ...]
    endings: tuple[str, ...]
    listen: tuple[str, ...] = ("80",)
    server_name: str = "_"
    certificate: str = ""
    cache: str = "/var/cache/nginx/kinerja"
    cache_size: str = "2g"
    log: str = "/var/log/nginx/kinerja.log"
    trusted: tuple[str, ...] = ()
    limits: Limits | None = field(default_factory=Limits)
