"""Reruns of the explorer beside a bare page and a page with one fixed chart."""

from contextlib import ExitStack
from dataclasses import dataclass

from bench.reader import Reader
from bench.said import say
from bench.server import HERE, ROOT, streamlit
from bench.sheet import Section
from bench.spread import Spread
from bench.talk import Run
from bench.tree import settled

ROUNDS, ROUNDS_IN_FULL = 12, 40
WARM = 3
SKIPPED = 2  # options that another question asks for
HELLO, FIXED, OURS = "hello", "fixed", "ours"
BARE, CHART, NEW = "a bare page", "one fixed chart", "a question nobody asked"
YEAR = "filter: year of all offices"
SCRIPTS = {HELLO: HERE / "pages/hello.py", FIXED: HERE / "pages/fixed.py", OURS: ROOT / "app.py"}
COLUMNS = ("rerun", "p50 ms", "p95 ms", "range ms", "kB", "/ bare", "/ one fixed chart")
NOTES = (
    "A filter is an option picked in its box, as a browser sends it; an address, the whole page.",
    "Over the websocket, until the script ended; asked once each server had drawn ahead.",
    "All three servers have the explorer's settings (no forced collection: tuned).",
    "What was asked before is answered from kept drawings, and its long messages by their hash.",
    "Must: a page of one chart costs at most 2.5 of a bare page and sends 30 kB; aim 2.0.",
)


@dataclass(frozen=True, slots=True)
class Question:
    """
    A page and what a reader asks of it in turn.

    Addresses, or the options of a `box`, which may lie in a `fold` that stays open; both are asked
    again in every round, but for the options of a question that is `new` each time.
    """

    name: str
    app: str
    page: str
    queries: tuple[str, ...]
    box: str = ""
    new: bool = False
    fold: str = ""

    def begun(self, reader: Reader) -> None:
        """The page opened, and its box at hand."""
        reader.ask(self.queries[0])
        if self.fold:
            reader.open(self.fold)

    def asked(self, reader: Reader, round_: int) -> list[Run]:
        """One round of it."""
        if not self.box:
            return [reader.ask(query) for query in self.queries]
        options = reader.options(self.box)
        picked = [options[SKIPPED + round_]] if self.new else options[:2]
        return [reader.pick(self.box, option) for option in picked]


QUESTIONS = (
    Question(BARE, HELLO, "", ("n=1", "n=2")),
    Question(CHART, FIXED, "", ("n=1", "n=2")),
    Question("filter: metric of an office", OURS, "bandingkan", ("office=malang",), "metrics"),
    Question(YEAR, OURS, "bandingkan", ("chart=ranking",), "last", fold="tahun"),
    Question("filter: kind of service", OURS, "layanan", ("service=drive_thru",), "services"),
    Question(NEW, OURS, "bandingkan", ("office=malang",), "metrics", new=True),
    Question("address: one office", OURS, "bandingkan", ("office=malang", "office=blitar")),
    Question("address: all offices", OURS, "bandingkan", ("to=2023", "to=2024")),
)


def measure(full: bool) -> Section:
    """Median and 95th percentile of each, in ratio to the two pages of nothing."""
    runs = _runs(ROUNDS_IN_FULL if full else ROUNDS)
    times = {name: Spread.of(run.milliseconds for run in found) for name, found in runs.items()}
    rows = tuple(
        (
            name,
            times[name].middle,
            times[name].at(0.95),
            times[name].range,
            Spread.of(run.size / 1000 for run in found).middle,
            times[name].middle / times[BARE].middle,
            times[name].middle / times[CHART].middle,
        )
        for name, found in runs.items()
    )
    return Section("A rerun", COLUMNS, rows, NOTES)


def _runs(rounds: int) -> dict[str, list[Run]]:
    runs: dict[str, list[Run]] = {one.name: [] for one in QUESTIONS}
    with ExitStack() as open_:
        servers = {name: open_.enter_context(streamlit(path)) for name, path in SCRIPTS.items()}
        readers = {
            one.name: open_.enter_context(Reader(servers[one.app].address, one.page))
            for one in QUESTIONS
        }
        for one in QUESTIONS:
            one.begun(readers[one.name])
        for server in servers.values():
            settled(server.pid)
        # side by side: every round asks each once, so that a noisy minute falls on all of them
        for round_ in range(WARM + rounds):
            say(f"round {round_ + 1} of {WARM + rounds}")
            for one in QUESTIONS:
                found = one.asked(readers[one.name], round_)
                if round_ >= WARM:
                    runs[one.name] += found
    return runs
