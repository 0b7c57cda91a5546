"""Hosts: how nginx and the common file hosts answer our addresses with our files."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from components.publish.entry import Entry
from components.publish.plan import TABLES
from components.publish.spelling import (
    ENDINGS,
    MOST_PAIRS,
    PINNED,
    folders,
    is_hashed,
    read_address,
)
from components.query.view import TRACKER_HEADS, TRACKERS

HERE = Path(__file__).parent / "hosts"
PAIR = "[a-z]+=[A-Za-z0-9._-]+"
CACHE = "Cache-Control"
POLICY = (
    "default-src 'self'",
    "img-src 'self' data:",
    "style-src 'self' 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
)
# What the server's own layer says of every answer that says nothing else (door/headers.py).
ALWAYS = {
    "Content-Security-Policy": "; ".join(POLICY),
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
}
MAX_AGE = re.compile(r"max-age=(\d+)")

Headers = dict[str, str]


def http_conf(entries: Iterable[Entry], release: str) -> str:
    """The maps of nginx: from an address to its file, from a file to its headers."""
    found = list(entries)
    hashed = dict(_hashed(found))
    counts = range(1, MOST_PAIRS + 1)
    exact = [f'    "{view}" /{folder};' for view, folder in sorted(hashed.items())]
    regular = [
        f'    "~^{"&".join(f"(?<ki_{n}>{PAIR})" for n in range(count))}$" '
        f"{''.join(f'/$ki_{n}' for n in range(count))};"
        for count in counts
    ]
    trackers = sorted(TRACKERS) + [f"{head}[a-z_]+" for head in TRACKER_HEADS]
    longest = max(map(len, hashed), default=0)
    return _filled(
        "http.conf",
        TRACKERS="|".join(trackers),
        BUCKETS=f"map_hash_bucket_size {_power(longest + 64)};\n" if longest else "",
        PAIRS="\n".join([*exact, *regular]),
        RELEASE=release,
        HEADERS="\n\n".join(_header_maps(rules(found))),
    )


def server_conf(entries: Iterable[Entry], pages: Iterable[str]) -> str:
    """The locations of nginx."""
    found = list(entries)
    types: dict[str, str] = {}
    for one in found:
        ending = one.path.rpartition(".")[2]
        types.setdefault(ending, one.dress.media_type)
    names = sorted({name for headers in rules(found).values() for name in headers})
    return _filled(
        "server.conf",
        TYPES="\n".join(f'    "{kind}" {ending};' for ending, kind in sorted(types.items())),
        ADDED="\n".join(f"add_header {name} {_variable(name)} always;" for name in names),
        PAGES="|".join(sorted(page.strip("/") for page in pages if page != "/")),
        TABLES="|".join(TABLES),
        ENDINGS="|".join(map(re.escape, ENDINGS)),
    )


def headers_file(entries: Iterable[Entry]) -> str:
    """The file _headers, as Netlify and Cloudflare Pages read it."""
    lines = []
    for (kind, pinned), headers in sorted(rules(entries).items()):
        below = "" if "." in kind else "/*"
        lines.append(f"/{'v/:edition/' if pinned else ''}{kind}{below}" if kind else "/")
        lines += [f"  {name}: {value}" for name, value in sorted(headers.items())]
    return "\n".join(lines) + "\n"


def redirects_file(entries: Iterable[Entry]) -> str:
    """The file _redirects with a rule for each shape of address, as Netlify reads it."""
    shapes = {shape for one in entries if (shape := _shape(one))}
    ordered = sorted(shapes, key=lambda shape: (-shape.count("=:"), shape))
    return "\n".join(ordered) + "\n"


def rules(entries: Iterable[Entry]) -> dict[tuple[str, bool], Headers]:
    """The headers of each kind of address, live and pinned: those that all of its files have."""
    kinds: dict[tuple[str, bool], list[Headers]] = defaultdict(list)
    for one in entries:
        pinned = PINNED.fullmatch(one.path)
        first, slash, _ = (pinned[2] if pinned else one.path).partition("/")
        said = {CACHE: one.dress.keeps, **ALWAYS, **dict(one.dress.headers)}
        kinds[first if slash or "." in first else "", bool(pinned)].append(said)
    return {kind: _common(found) for kind, found in kinds.items()}


def _common(found: list[Headers]) -> Headers:
    """What all say alike, kept as long as the one that keeps least."""
    first = found[0]
    alike = {n: v for n, v in first.items() if all(one.get(n) == v for one in found)}
    return alike | {CACHE: min((one[CACHE] for one in found), key=_age)}


def _age(keeps: str) -> int:
    told = MAX_AGE.search(keeps)
    return int(told[1]) if told else 0


def _header_maps(kinds: Mapping[tuple[str, bool], Headers]) -> Iterator[str]:
    names = sorted({name for headers in kinds.values() for name in headers})
    for name in names:
        lines = [
            f'    "~^{_place(kind, pinned=pinned)}" "{headers[name]}";'
            for (kind, pinned), headers in sorted(kinds.items())
            if name in headers
        ]
        head = f'map $uri {_variable(name)} {{\n    default "";'
        yield "\n".join([head, *lines, "}"])


def _place(kind: str, *, pinned: bool) -> str:
    """The files of a kind, as a pattern of nginx."""
    head = "/v/[^/]+" if pinned else ""
    return f"{head}/{re.escape(kind)}{'$' if '.' in kind or not kind else '/'}"


def _variable(name: str) -> str:
    return f"$ki_said_{name.lower().replace('-', '_')}"


def _hashed(entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    for one in entries:
        if one.address and is_hashed(f"/{one.path}"):
            pairs = [f"{n}={v}" for n, v in read_address(one.address).pairs if n != "v"]
            yield "&".join(pairs), folders(pairs)[0]


def _shape(one: Entry) -> str:
    """The rule for all addresses with the same parameters; none where one is repeated."""
    if not one.address or is_hashed(f"/{one.path}"):
        return ""
    asked = read_address(one.address)
    names = [name for name, _ in asked.pairs]
    if not names or len(set(names)) < len(names):
        return ""
    path, file = asked.path, one.path
    if not asked.ending:
        slug = path.rpartition("/")[2]
        path, file = path.replace(slug, ":slug"), file.replace(f"{slug}/", ":slug/", 1)
    for name, value in asked.pairs:
        file = file.replace(f"v/{value}/" if name == "v" else f"{name}={value}", _slot(name), 1)
    return f"{path} {' '.join(f'{name}=:{name}' for name in names)} /{file} 200"


def _slot(name: str) -> str:
    return "v/:v/" if name == "v" else f"{name}=:{name}"


def _power(least: int) -> int:
    return 1 << (least - 1).bit_length()


def _filled(name: str, **parts: str) -> str:
    text = (HERE / name).read_text(encoding="utf-8")
    for part, value in parts.items():
        text = text.replace(f"@{part}@", value)
    return text
