"""nginx: its settings for a layout, from one template, wherever it runs."""

from pathlib import Path

from deploy.layout import Layout, Limits

TEMPLATES = Path(__file__).parent / "nginx"
INDENT = " " * 4


def http_conf(layout: Layout) -> str:
    """What belongs in the http block: upstreams, cache, limits and the server."""
    return _filled(
        "http.conf.in",
        REAL=_real(layout.trusted),
        SCHEMES=_schemes(layout.trusted),
        FORWARDED=_forwarded(1, layout.trusted),
        FORWARDED_SOCKET=_forwarded(2, layout.trusted),
        EXPLORERS=_servers(layout.explorers),
        ENDINGS=_servers((*layout.endings, *(f"{one} backup" for one in layout.explorers))),
        CACHE=layout.cache,
        CACHE_SIZE=layout.cache_size,
        ZONES=_zones(layout.limits),
        LISTEN=_listen(layout),
        NAME=layout.server_name,
        CERTIFICATE=_certificate(layout.certificate),
        LOG=_log(layout.log),
        PLAIN=_plain(layout),
        REFUSED=_lines(1, "limit_req_status 429;", "limit_conn_status 429;", on=layout.limits),
        SOCKETS=_sockets(layout.limits),
        REQUESTS=_requests(layout.limits),
    )


def whole_conf(*, http: str, run: str, errors: str, types: str, user: str = "") -> str:
    """A whole nginx.conf around the file `http`; `run` is a folder that nginx may write to."""
    said = f"user {user};\n" if user else ""
    return _filled("whole.conf.in", HTTP=http, RUN=run, ERRORS=errors, TYPES=types, USER=said)


def _real(trusted: tuple[str, ...]) -> str:
    """Whose word on the reader's address holds; nobody's without a proxy before us."""
    if not trusted:
        return ""
    named = [f"set_real_ip_from {network};" for network in trusted]
    told = ["real_ip_header X-Forwarded-For;", "real_ip_recursive on;"]
    return _lines(0, *named, *told) + "\n"


def _schemes(trusted: tuple[str, ...]) -> str:
    """The reader's own scheme, which only a proxy before us knows."""
    if not trusted:
        return ""
    told = ("default $scheme;", "http http;", "https https;")
    return f"map $http_x_forwarded_proto $ki_scheme {{\n{_lines(1, *told)}\n}}\n"


def _forwarded(depth: int, trusted: tuple[str, ...]) -> str:
    """
    What the processes behind are told of the reader.

    X-Forwarded-For is set, not added to: what the reader sent could say anything.
    """
    return _lines(
        depth,
        "proxy_set_header Host $http_host;",
        "proxy_set_header X-Forwarded-For $remote_addr;",
        f"proxy_set_header X-Forwarded-Proto {'$ki_scheme' if trusted else '$scheme'};",
        "proxy_set_header Accept-Encoding $ki_packing;",
    )


def _servers(addresses: tuple[str, ...]) -> str:
    return _lines(1, *(f"server {one} max_fails=3 fail_timeout=5s;" for one in addresses))


def _listen(layout: Layout) -> str:
    tls = " ssl http2" if layout.certificate else ""
    return _lines(1, *(f"listen {one}{tls};" for one in layout.listen))


def _certificate(folder: str) -> str:
    if not folder:
        return ""
    return _lines(
        1,
        f"ssl_certificate {folder}/fullchain.pem;",
        f"ssl_certificate_key {folder}/privkey.pem;",
        "ssl_protocols TLSv1.2 TLSv1.3;",
        "ssl_session_cache shared:ki_tls:10m;",
    )


def _log(file: str) -> str:
    """Written a few lines at a time; what goes to no file is not gathered."""
    if file == "off":
        return file
    gathered = "" if file.startswith("/dev/") else " buffer=64k flush=5s"
    return f"{file} ki_json{gathered}"


def _plain(layout: Layout) -> str:
    """Who comes without TLS is led to where there is some."""
    if not layout.certificate:
        return ""
    said = ("listen 80;", "listen [::]:80;", f"server_name {layout.server_name};")
    lines = _lines(1, *said, "return 301 https://$host$request_uri;")
    return f"\nserver {{\n{lines}\n}}"


def _zones(limits: Limits | None) -> str:
    if limits is None:
        return ""
    return _lines(
        0,
        f"limit_req_zone $ki_client zone=ki_asks:16m rate={limits.requests}r/s;",
        f"limit_req_zone $ki_client zone=ki_opens:16m rate={limits.socket_rate}r/s;",
        "limit_conn_zone $ki_client zone=ki_sockets:16m;",
    )


def _requests(limits: Limits | None) -> str:
    burst = limits.request_burst if limits else 0
    return _lines(2, f"limit_req zone=ki_asks burst={burst} nodelay;", on=limits)


def _sockets(limits: Limits | None) -> str:
    if limits is None:
        return ""
    return _lines(
        2,
        f"limit_conn ki_sockets {limits.sockets};",
        f"limit_req zone=ki_opens burst={limits.socket_burst} nodelay;",
    )


def _lines(depth: int, *lines: str, on: object = True) -> str:
    return "\n".join(f"{INDENT * depth}{line}" for line in lines) if on else ""


def _filled(name: str, **parts: str) -> str:
    text = (TEMPLATES / name).read_text(encoding="utf-8")
    for part, value in parts.items():
        # a part that is empty takes its line with it
        text = text.replace(f"@{part}@\n", f"{value}\n" if value else "")
        text = text.replace(f"@{part}@", value)
    return text
