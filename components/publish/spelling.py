"""Spelling: an address with parameters as the path of a file, and the way back."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import parse_qsl, urlencode, urlsplit

from components.errors import ExplorerError
from components.query.view import asked_of_us

Pair = tuple[str, str]

# The order in which our own links write them; see query/view.py and render/leaf_address.py.
ORDER = (
    *("office", "metric", "service", "peer", "from", "to", "months", "per", "chart", "source"),
    *("standing", "page", "size", "v", "w", "h", "scale", "theme", "title", "background", "lang"),
)
UNSAID = frozenset({("lang", "id"), ("theme", "auto")})
PIN = "v"
PAGE = "index.html"
ENDINGS = (
    *("vl.json", "parquet", "html", "json", "xlsx", "svg", "png", "pdf", "csv", "zip", "xml"),
    *("txt", "css", "woff2", "ico", "md", "js"),
)
NAMED_FILE = re.compile(rf"(?P<stem>.*?[^/])\.(?P<ending>{'|'.join(map(re.escape, ENDINGS))})")
SAFE_PATH = re.compile(r"/|(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+")
SAFE_PAIR = re.compile(r"[a-z]+=[A-Za-z0-9._-]+")
PINNED = re.compile(r"v/([0-9A-Za-z]{1,64})/(.+)")
# A host's own limits: a name of 255 bytes, a key of 1024; nginx.conf has a line for each number.
LONGEST, MOST_PAIRS = 180, 14
HASHED, HASH_LENGTH = "~", 12


class Unspellable(ExplorerError):
    """An address that no file can stand for."""

    key = "publish.unspellable"


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """A path of ours and its parameters in the order of our own links; defaults stay out."""

    path: str
    pairs: tuple[Pair, ...] = ()

    def __str__(self) -> str:
        """The address as a link writes it."""
        return f"{self.path}?{urlencode(self.pairs)}" if self.pairs else self.path

    @property
    def pin(self) -> str:
        """The edition that it pins; empty where it is live."""
        return dict(self.pairs).get(PIN, "")

    @property
    def ending(self) -> str:
        """How the file is called at its end; empty for a page without one."""
        named = NAMED_FILE.fullmatch(self.path)
        return named["ending"] if named else ""


def address(path: str, pairs: Iterable[Pair] = ()) -> Address:
    """The address with its parameters in order; Unspellable where one is not known."""
    said = [pair for pair in asked_of_us(pairs) if pair not in UNSAID]
    if not SAFE_PATH.fullmatch(path) or any(name not in ORDER for name, _ in said):
        raise Unspellable(address=path[:80])
    return Address(path, tuple(sorted(said, key=lambda pair: ORDER.index(pair[0]))))


def read_address(text: str) -> Address:
    """The address that a link of ours writes; Unspellable else."""
    parts = urlsplit(text)
    if parts.scheme or parts.netloc:
        raise Unspellable(address=text[:80])
    return address(parts.path, parse_qsl(parts.query, keep_blank_values=True))


def spelled(one: Address) -> str:
    """
    The path of the file that stands for an address, from the root of the site.

    /g/ranking.svg?metric=x&to=2024&lang=en lies at g/ranking/metric=x/to=2024/lang=en.svg, a
    page at the index.html of its folder, a pinned edition below v/.  What would be too long
    or is not plain goes by the hash of its parameters.
    """
    named = NAMED_FILE.fullmatch(one.path)
    stem = named["stem"] if named else one.path
    pairs = [f"{name}={value}" for name, value in one.pairs if name != PIN]
    parts = [PIN, one.pin] if one.pin else []
    path = "/".join((*parts, *filter(None, stem.split("/")), *folders(pairs)))
    if named:
        return f"{path}.{named['ending']}"
    return f"{path}/{PAGE}" if path else PAGE


def folders(pairs: list[str]) -> list[str]:
    """The parameters as the parts of a path, or their hash as the only one."""
    whole = "/".join(pairs)
    plain = all(map(SAFE_PAIR.fullmatch, pairs)) and not any(map(NAMED_FILE.fullmatch, pairs))
    if plain and len(pairs) <= MOST_PAIRS and len(whole) <= LONGEST:
        return pairs
    digest = sha256("&".join(pairs).encode()).hexdigest()
    return [HASHED + digest[:HASH_LENGTH]]


def is_hashed(path: str) -> bool:
    """Whether only the manifest knows which address a path stands for."""
    return f"/{HASHED}" in f"/{path}"


def read_path(path: str) -> Address:
    """The address that a file stands for; Unspellable for one that goes by its hash."""
    if is_hashed(path):
        raise Unspellable(address=path[:80])
    pinned = PINNED.fullmatch(path)
    pin, rest = (pinned[1], pinned[2]) if pinned else ("", path)
    ending = ""
    if rest == PAGE or rest.endswith(f"/{PAGE}"):
        rest = rest.removesuffix(PAGE).rstrip("/")
    elif named := NAMED_FILE.fullmatch(rest):
        rest, ending = named["stem"], f".{named['ending']}"
    parts = rest.split("/")
    stem = [part for part in parts if "=" not in part]
    pairs = [(name, value) for name, _, value in (p.partition("=") for p in parts if "=" in p)]
    return address(f"/{'/'.join(stem)}{ending}", [*pairs, *([(PIN, pin)] if pin else [])])
