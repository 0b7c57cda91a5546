"""Hosts: what a file host should say of our files, and _headers and _redirects that tell it."""

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from components.door.headers import safe_headers
from components.publish.entry import Entry
from components.publish.spelling import PIN, PINNED, is_hashed, read_address

CACHE = "Cache-Control"
A_MINUTE = "public, max-age=60"
# What the server's own layer says of every answer that says nothing else.
USUAL = {CACHE: A_MINUTE, **safe_headers()}
POLICY = "Content-Security-Policy"
EVERYWHERE = {name: said for name, said in USUAL.items() if name not in {CACHE, POLICY}}
# As many files may each have a rule of their own; hosts read a hundred rules.
FEW = 16
MAX_AGE = re.compile(r"max-age=(\d+)")

Headers = dict[str, str]


class Kind(NamedTuple):
    """Files that are served alike: those of one place, live or pinned, perhaps of one ending."""

    place: str
    pinned: bool
    ending: str = ""

    @property
    def folder(self) -> bool:
        """Whether the place is a folder, and not one file at the root."""
        return bool(self.place) and "." not in self.place


def rules(entries: Iterable[Entry], *, by_ending: bool) -> dict[Kind, Headers]:
    """The headers of each kind of file; of a few unlike files in one folder those of each."""
    kinds: dict[Kind, dict[str, Headers]] = defaultdict(dict)
    for one in entries:
        kind, path = _kind(one, by_ending=by_ending)
        kinds[kind][path] = {**USUAL, CACHE: one.dress.keeps, **dict(one.dress.headers)}
    found: dict[Kind, Headers] = {}
    for kind, files in sorted(kinds.items()):
        alike = len({tuple(sorted(said.items())) for said in files.values()}) == 1
        deep = any(path.count("/") > 1 for path in files)
        if alike or deep or kind.pinned or len(files) > FEW:
            found[kind] = _common(list(files.values()))
        else:
            found |= {Kind(path, pinned=False): said for path, said in sorted(files.items())}
    return found


def _kind(one: Entry, *, by_ending: bool) -> tuple[Kind, str]:
    pinned = PINNED.fullmatch(one.path)
    path = pinned[2] if pinned else one.path
    place, slash, _ = path.partition("/")
    ending = path.rpartition(".")[2] if by_ending and slash else ""
    return Kind(place if slash or "." in place else "", bool(pinned), ending), path


def headers_file(entries: Iterable[Entry]) -> str:
    """The file _headers, as Netlify and Cloudflare Pages read it."""
    lines = ["/*", *(f"  {name}: {value}" for name, value in EVERYWHERE.items())]
    for kind, headers in rules(entries, by_ending=False).items():
        edition = f"{PIN}/:edition/" if kind.pinned else ""
        lines.append(f"/{edition}{kind.place}{'/*' if kind.folder else ''}")
        # Hosts join what two rules say, so that each says only what the other does not.
        told = headers.items() - EVERYWHERE.items()
        lines += [f"  {name}: {value}" for name, value in sorted(told)]
    return "\n".join(lines) + "\n"


def redirects_file(entries: Iterable[Entry]) -> str:
    """The file _redirects with a rule for each shape of address, as Netlify reads it."""
    shapes = {shape for one in entries if (shape := _shape(one))}
    ordered = sorted(shapes, key=lambda shape: (-shape.count("=:"), shape))
    return "\n".join(ordered) + "\n"


def _common(found: list[Headers]) -> Headers:
    """What all say alike, kept as long as the one that keeps least."""
    first = found[0]
    alike = {n: v for n, v in first.items() if all(one.get(n) == v for one in found)}
    return alike | {CACHE: min((one[CACHE] for one in found), key=_age)}


def _age(keeps: str) -> int:
    told = MAX_AGE.search(keeps)
    return int(told[1]) if told else 0


def _shape(one: Entry) -> str:
    """The rule for all addresses with the same parameters; none where one is repeated."""
    if not one.address or is_hashed(one.path):
        return ""
    asked = read_address(one.address)
    names = [name for name, _ in asked.pairs]
    if not names or len(set(names)) < len(names):
        return ""
    path, file = asked.path, one.path
    place, _, slug = path.removeprefix("/").partition("/")
    if slug and not asked.ending and place != "embed":
        path, file = f"/{place}/:slug", file.replace(f"{place}/{slug}/", f"{place}/:slug/", 1)
    for name, value in asked.pairs:
        said = (f"v/{value}/", "v/:v/") if name == PIN else (f"{name}={value}", f"{name}=:{name}")
        file = file.replace(*said, 1)
    return f"{path} {' '.join(f'{name}=:{name}' for name in names)} /{file} 200"
