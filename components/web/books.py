"""Books: what a server has answered, counted in its tally and written in its journal."""

from time import perf_counter

from components.settings import Settings
from components.web.journal import Entry, Journal
from components.web.places import Places
from components.web.tally import Tally
from components.web.trace import Kept, Trace
from components.web.visit import Visit


class Books:
    """One line and one count a request."""

    def __init__(self, tally: Tally, journal: Journal, places: Places, rules: Settings) -> None:
        self._tally, self._journal, self._places = tally, journal, places
        self._slow = rules.slow_ms / 1000

    def add(self, visit: Visit, trace: Trace, words: str = "") -> None:
        """One request more, once it is over."""
        seconds = perf_counter() - visit.begun
        slow = trace.kept is Kept.MADE and seconds >= self._slow
        status = visit.status or 500
        self._tally.add(status, trace.kept, trace.error, slow=slow)
        if self._journal.on:
            self._journal.add(
                Entry(
                    method=visit.scope["method"],
                    place=visit.place or self._places.shown(visit.scope["path"]),
                    words=words,
                    status=status,
                    seconds=seconds,
                    size=visit.size,
                    street=visit.who.street,
                    kept=trace.kept,
                    error=trace.error,
                    slow=slow,
                )
            )

    def close(self) -> None:
        """Nothing more is answered."""
        self._journal.flush()
