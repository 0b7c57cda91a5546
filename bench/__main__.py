"""`make bench`: reruns of the explorer beside a bare page and a page with one fixed chart."""

import sys
import urllib.request
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from statistics import median, quantiles

from bench.load import requests_a_second, size_of
from bench.nginx import serving_file
from bench.reader import Reader, Run
from bench.server import HERE, ROOT, serving

ROUNDS = 12
WARM = 3


@dataclass(frozen=True, slots=True)
class Question:
    """A page and the addresses between which a reader goes back and forth."""

    name: str
    app: str
    page: str
    queries: tuple[str, ...]


HELLO, FIXED, OURS = "hello", "fixed", "ours"
QUESTIONS = (
    Question("a bare page", HELLO, "", ("n=1", "n=2")),
    Question("one fixed chart", FIXED, "", ("n=1", "n=2")),
    Question("one office", OURS, "bandingkan", ("office=malang", "office=blitar")),
    Question(
        "one metric",
        OURS,
        "bandingkan",
        ("office=malang&metric=deportations", "office=malang&metric=stay_permits"),
    ),
    Question("all offices", OURS, "bandingkan", ("to=2023", "to=2024")),
    Question("one kind of service", OURS, "layanan", ("service=drive_thru", "service=eazy")),
)
FEW = "two offices"
EMBEDS = {
    FEW: "/embed/trend?office=malang&office=blitar",
    "a year of every office": "/embed/ranking?to=2024",
    "a light page of an office": "/k/blitar",
}
SCRIPTS = {HELLO: HERE / "pages/hello.py", FIXED: HERE / "pages/fixed.py", OURS: ROOT / "app.py"}


def main() -> None:
    """Print a table: median and 95th percentile of each, in ratio to the page of one chart."""
    with ExitStack() as open_:
        addresses = {name: open_.enter_context(serving(path)) for name, path in SCRIPTS.items()}
        readers = {
            one.name: open_.enter_context(Reader(addresses[one.app], one.page)) for one in QUESTIONS
        }
        runs: dict[str, list[Run]] = {one.name: [] for one in QUESTIONS}
        # side by side: every round asks each once, so that a noisy minute falls on all of them
        for round_ in range(WARM + ROUNDS):
            _said(f"round {round_ + 1} of {WARM + ROUNDS}")
            for one in QUESTIONS:
                found = [readers[one.name].ask(query) for query in one.queries]
                if round_ >= WARM:
                    runs[one.name] += found
        _table(runs)
        _endings(addresses[OURS])


def _endings(address: str) -> None:
    """Sizes of embeds as they travel, and how many a second, beside nginx with the same file."""
    print(f"\n{'embed':34}{'kB, gzip':>9}{'a second':>10}")
    for name, path in EMBEDS.items():
        # once for the kiln, and then what everybody else gets
        size = size_of(address, path)
        print(f"{name:34}{size / 1000:9.1f}{requests_a_second(address, path):10.0f}")
    with urllib.request.urlopen(f"http://{address}{EMBEDS[FEW]}") as answer:
        body = answer.read()
    with serving_file(body) as other:
        if other is None:
            print("nginx is not installed, so nothing stands beside")
        else:
            rate = requests_a_second(other, "/embed.html")
            print(
                f"{'nginx, two offices':34}{size_of(other, '/embed.html') / 1000:9.1f}{rate:10.0f}"
            )


def _table(runs: dict[str, list[Run]]) -> None:
    floor = median(run.milliseconds for run in runs["one fixed chart"])
    bare = median(run.milliseconds for run in runs["a bare page"])
    print(f"{'rerun':24}{'p50 ms':>9}{'p95 ms':>9}{'kB':>8}{'/ chart':>9}{'/ bare':>9}")
    for name, found in runs.items():
        times = [run.milliseconds for run in found]
        middle = median(times)
        size = median(run.size for run in found) / 1000
        print(
            f"{name:24}{middle:9.1f}{_slow(times):9.1f}{size:8.1f}"
            f"{middle / floor:9.2f}{middle / bare:9.2f}"
        )


def _slow(times: Iterable[float]) -> float:
    return quantiles(times, n=20)[-1]


def _said(what: str) -> None:
    print(what, file=sys.stderr)


if __name__ == "__main__":
    main()
