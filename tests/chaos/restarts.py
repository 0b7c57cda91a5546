"""Processes behind nginx restarted one by one under embed load; then all of them are down."""

import http.client
import os
import signal
import time
from collections import Counter
from itertools import combinations, cycle
from threading import Event, Thread

from bench.load import ask, warmed
from tests.chaos.outcome import Outcome
from tests.chaos.stage import Stage, stage

EXPLORERS, ASKERS = 2, 4
DOWN = 5.0
OFFICES = ("malang", "blitar", "surabaya", "batam", "medan", "jember", "kediri", "makassar")
# Those that nginx has, and those that it has to ask for.
EMBEDS = tuple(f"/embed/trend?office={office}&metric=passports_issued" for office in OFFICES)
OTHERS = tuple(
    f"/embed/trend?office={one}&office={other}&metric={metric}"
    for metric in ("deportations", "stay_permits", "passports_issued")
    for one, other in combinations(OFFICES, 2)
)


class Askers:
    """Some who ask for embeds that nginx keeps; and one, where wanted, for others in turn."""

    def __init__(self, address: str, *, others: bool) -> None:
        self._address, self._done = address, Event()
        self.kept, self.drawn = Counter[str](), Counter[str]()
        asked = [(self.kept, EMBEDS)] * ASKERS + [(self.drawn, OTHERS)] * others
        self._threads = [Thread(target=self._ask, args=one, daemon=True) for one in asked]
        for one in self._threads:
            one.start()

    def stop(self) -> None:
        """Ask no more."""
        self._done.set()
        for one in self._threads:
            one.join()

    def _ask(self, found: Counter[str], paths: tuple[str, ...]) -> None:
        for path in cycle(paths):
            found[_status(self._address, path)] += 1
            if self._done.is_set():
                return


def trial(kills: int) -> Outcome:
    """No embed may fail, whether nginx has it or not; with all down, those that it has may not."""
    rounds = 3 if kills > 100 else 1
    with stage(EXPLORERS) as where:
        for path in EMBEDS:
            warmed(where.address, path)
        askers = Askers(where.address, others=True)
        for _ in range(rounds):
            for port in (where.endings, *where.explorers):
                where.successor(port, where.end(port, signal.SIGTERM))
        askers.stop()
        stale = _down(where)
    kept, drawn = askers.kept, askers.drawn
    failed = sum((kept + drawn).values()) - kept["200"] - drawn["200"]
    unserved = sum(stale.values()) - stale["200"]
    return Outcome(
        fault="all processes are restarted one by one; then all of them are down",
        how=f"SIGTERM to the endings and {EXPLORERS} explorers in turn, {rounds} rounds, "
        f"{ASKERS} asking embeds through nginx; then SIGSTOP to the keeper and SIGKILL to all",
        seen="the embed, drawn before or drawn now by whoever is up; from the cache with all down",
        counts=f"{kept.total()} embeds asked that nginx had and {drawn.total()} that it had not, "
        f"{failed} failed{_which(kept + drawn)}; {stale.total()} asked with the app down, "
        f"{unserved} failed{_which(stale)}",
        held=not failed and not unserved and kept.total() > 100 and drawn.total() > 0,
    )


def _down(where: Stage) -> Counter[str]:
    """What embeds of the cache are answered while nothing lives behind nginx."""
    ports = (where.endings, *where.explorers)
    pids = [where.process(port) for port in ports]
    # the keeper would start them again
    os.kill(where.keeper, signal.SIGSTOP)
    try:
        for pid in pids:
            os.kill(pid, signal.SIGKILL)
        time.sleep(0.2)
        if ask(where.address, "/healthz").status < 500:
            return Counter({"the app was not down": 1})
        askers = Askers(where.address, others=False)
        time.sleep(DOWN)
        askers.stop()
    finally:
        os.kill(where.keeper, signal.SIGCONT)
    return askers.kept


def _status(address: str, path: str) -> str:
    try:
        return str(ask(address, path).status)
    except (OSError, http.client.HTTPException) as error:
        return type(error).__name__


def _which(found: Counter[str]) -> str:
    bad = [f"{name}: {count}" for name, count in sorted(found.items()) if name != "200"]
    return f" ({', '.join(bad)})" if bad else ""
