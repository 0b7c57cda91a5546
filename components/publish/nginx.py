"""Nginx: the maps and locations with which it answers our addresses with our files."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from components.publish.entry import Entry
from components.publish.hosts import USUAL, Headers, Kind, rules
from components.publish.plan import TABLES
from components.publish.spelling import ENDINGS, MOST_PAIRS, PIN, folders, is_hashed, read_address
from components.query.view import TRACKER_HEADS, TRACKERS

HERE = Path(__file__).parent / "hosts"
PAIR = "[a-z]+=[A-Za-z0-9._-]+"
ROOM = 64


def http_conf(entries: Iterable[Entry], release: str) -> str:
    """The maps: from an address to its file, from a file to its headers."""
    found = list(entries)
    hashed = dict(_hashed(found))
    longest = max(map(len, hashed), default=0)
    trackers = sorted(TRACKERS) + [f"{head}[a-z_]+" for head in TRACKER_HEADS]
    return _filled(
        "http.conf",
        TRACKERS="|".join(trackers),
        BUCKETS=f"map_hash_bucket_size {_power(longest + ROOM)};" if longest else "",
        PAIRS="\n".join([*_exact(hashed), *_regular()]),
        RELEASE=release,
        HEADERS="\n\n".join(_header_maps(rules(found, by_ending=True))),
    )


def server_conf(entries: Iterable[Entry], pages: Iterable[str]) -> str:
    """The locations."""
    found = list(entries)
    types = _types(found)
    kinds = rules(found, by_ending=True)
    names = sorted({name for headers in kinds.values() for name in headers})
    return _filled(
        "server.conf",
        TYPES="\n".join(f'    "{kind}" {ending};' for ending, kind in sorted(types.items())),
        ADDED="\n".join(f"add_header {name} {_variable(name)} always;" for name in names),
        PAGES="|".join(sorted(page.strip("/") for page in pages)),
        TABLES="|".join(TABLES),
        DEVIANTS="".join(_deviants(found, types)),
        ENDINGS="|".join(map(re.escape, ENDINGS)),
    )


def _exact(hashed: Mapping[str, str]) -> Iterator[str]:
    return (f'    "{view}" /{folder};' for view, folder in sorted(hashed.items()))


def _regular() -> Iterator[str]:
    """One line for each number of parameters; a pattern that lets no dots or slashes by."""
    for count in range(1, MOST_PAIRS + 1):
        numbers = range(1, count + 1)
        said = "&".join(f"(?<ki_{n}>{PAIR})" for n in numbers)
        yield f'    "~^{said}$" {"".join(f"/$ki_{n}" for n in numbers)};'


def _hashed(entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    for one in entries:
        if one.address and is_hashed(one.path):
            pairs = [f"{n}={v}" for n, v in read_address(one.address).pairs if n != PIN]
            yield "&".join(pairs), folders(pairs)[0]


def _header_maps(kinds: Mapping[Kind, Headers]) -> Iterator[str]:
    for name in sorted({name for headers in kinds.values() for name in headers}):
        usual = USUAL.get(name, "")
        lines = [
            f'    "~^{_files(kind)}" "{headers.get(name, "")}";'
            for kind, headers in kinds.items()
            if headers.get(name, "") != usual
        ]
        yield "\n".join([f"map $uri {_variable(name)} {{", f'    default "{usual}";', *lines, "}"])


def _files(kind: Kind) -> str:
    """The files of a kind, as a pattern."""
    head = f"/{PIN}/[^/]+" if kind.pinned else ""
    place = f"{head}/{re.escape(kind.place)}"
    if not kind.folder:
        return f"{place}$"
    return rf"{place}/.*\.{kind.ending}$"


def _types(entries: Iterable[Entry]) -> dict[str, str]:
    """The media type of each ending; where there are several, that of most files."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for one in entries:
        counts[one.path.rpartition(".")[2]][one.dress.media_type] += 1
    return {ending: found.most_common(1)[0][0] for ending, found in counts.items()}


def _deviants(entries: Iterable[Entry], types: Mapping[str, str]) -> Iterator[str]:
    """Single files of another type than their ending has."""
    for one in entries:
        kind = one.dress.media_type
        if "/" not in one.path and types[one.path.rpartition(".")[2]] != kind:
            head = f"location = /{one.path} {{"
            yield "\n".join([head, "    types {}", f'    default_type "{kind}";', "}", "", ""])


def _variable(name: str) -> str:
    return f"$ki_said_{name.lower().replace('-', '_')}"


def _power(least: int) -> int:
    return 1 << (least - 1).bit_length()


def _filled(name: str, **parts: str) -> str:
    text = (HERE / name).read_text(encoding="utf-8")
    for part, value in parts.items():
        text = text.replace(f"@{part}@", value)
    return text
