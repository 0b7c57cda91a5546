"""Embeds a second: from our processes and behind our cache, beside nginx with the same file."""

import gzip
import random
from contextlib import ExitStack

from bench import nginx
from bench.load import Rate, hand, rate, warmed
from bench.said import say
from bench.server import ROOT, endings, streamlit
from bench.sheet import Cell, Section
from bench.spread import Spread
from components.door import site_css

ROUNDS, ROUNDS_IN_FULL = 3, 7
SECONDS = 2.0
PLAIN, BEHIND, OWN, INSIDE = (
    "nginx, the file, packed ahead",
    "our nginx, proxy_cache",
    "the endings, own process",
    "the explorer's process",
)
# Ten offices: what the table of musts counts its bytes by.
OFFICES = ("malang", "blitar", "ngurah-rai", "soekarno-hatta", "surabaya")
OFFICES_MORE = ("kediri", "jember", "batam", "medan", "makassar")
COLUMNS = ("server", "answers a second", "range", "/ nginx", "range of ratios", "p50 ms", "p99 ms")
MUST = (
    "Of nginx's rate, must: behind the cache 0.7, own process 0.15, in the explorer 0.08; "
    "aim: 0.9, 0.25, 0.12."
)


def address() -> str:
    """The embed of ten offices."""
    asked = "&".join(f"office={slug}" for slug in (*OFFICES, *OFFICES_MORE))
    return f"/embed/trend?{asked}&metric=passports_issued"


def measure(full: bool) -> Section:
    """Rates in shuffled rounds; the ratio of each is taken inside its round."""
    rounds, path = ROUNDS_IN_FULL if full else ROUNDS, address()
    with ExitStack() as open_:
        inside = open_.enter_context(streamlit(ROOT / "app.py")).address
        own = open_.enter_context(endings({"SITE_CSS": site_css()})).address
        body = warmed(own, path)
        warmed(inside, path)
        asked = {OWN: (own, path), INSIDE: (inside, path)}
        if nginx.installed():
            behind = open_.enter_context(nginx.before((inside,), (own,)))
            warmed(behind, path)
            page = gzip.decompress(body.body)
            plain = open_.enter_context(nginx.serving_file(page))
            asked |= {BEHIND: (behind, path), PLAIN: (plain, nginx.FILE)}
        found: dict[str, list[Rate]] = {name: [] for name in asked}
        for round_ in range(rounds):
            say(f"round {round_ + 1} of {rounds}")
            for name in random.sample(sorted(asked), len(asked)):
                found[name].append(rate(*asked[name], SECONDS))
    order = [name for name in (PLAIN, BEHIND, OWN, INSIDE) if name in found]
    rows = tuple(_row(name, found[name], found.get(PLAIN)) for name in order)
    notes = (
        f"{path}: {len(body.body):,} bytes with gzip.",
        f"{hand()} Rounds of {SECONDS:.0f} s in shuffled order: {rounds}. Logs off everywhere.",
        MUST,
        *(() if PLAIN in found else ("nginx is not installed, so nothing stands beside.",)),
    )
    return Section("Embeds a second, from memory", COLUMNS, rows, notes)


def _row(name: str, found: list[Rate], plain: list[Rate] | None) -> tuple[Cell, ...]:
    rates = Spread.of(one.per_second for one in found)
    ratios = (
        Spread.of(
            one.per_second / other.per_second for one, other in zip(found, plain, strict=True)
        )
        if plain
        else None
    )
    return (
        name,
        rates.middle,
        rates.range,
        ratios.middle if ratios else None,
        ratios.range if ratios else None,
        Spread.of(one.p50 for one in found).middle,
        Spread.of(one.p99 for one in found).middle,
    )
