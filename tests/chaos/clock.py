"""The clock of the machine jumps, forwards and backwards, under the light endings."""

import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.load import ask, warmed
from bench.server import UNBOUND, Server, endings
from tests.chaos.outcome import Outcome

LIBRARY = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1")
JUMPS = ("+1d", "-1d", "+3650d", "-3650d", "+0")
KEPT = "/api/v1/offices.json"
BURST, PER_SECOND = 30, 10
# A reader of its own, so that what is counted for it is not counted for the trial.
ASKER = {"X-Forwarded-For": "203.0.113.9"}


@dataclass(slots=True)
class Tally:
    """What was answered, what was wrong, and whether the server's clock had jumped."""

    answers: int = 0
    wrong: list[str] = field(default_factory=list)
    years: set[str] = field(default_factory=set)

    def expect(self, what: str, found: object, wanted: object) -> None:
        """One answer, as it should be."""
        self.answers += 1
        if found != wanted:
            self.wrong.append(f"{what}: {found}")


def trial(kills: int) -> Outcome:
    """After each jump what is kept is kept, and who is limited is limited and let in again."""
    del kills
    tally = Tally()
    if not LIBRARY.exists():
        return _outcome("not run here: apt-get install faketime", held=True)
    with TemporaryDirectory() as folder:
        clock = Path(folder) / "clock"
        clock.write_text("+0", encoding="utf-8")
        told = {
            **UNBOUND,
            "LD_PRELOAD": str(LIBRARY),
            "FAKETIME_TIMESTAMP_FILE": str(clock),
            "FAKETIME_NO_CACHE": "1",
            # as on a real machine: what only counts seconds does not jump
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "RATE_PER_SECOND": str(PER_SECOND),
            "RATE_BURST": str(BURST),
        }
        with endings(told) as light:
            tag = warmed(light.address, KEPT).headers["etag"]
            for jump in JUMPS:
                clock.write_text(jump, encoding="utf-8")
                _asked(light, tag, tally)
    far = sorted(tally.years)
    return _outcome(
        f"{len(JUMPS)} jumps ({', '.join(JUMPS)}), {tally.answers} answers looked at, "
        f"{len(tally.wrong)} wrong{': ' if tally.wrong else ''}{'; '.join(tally.wrong[:4])}; the "
        f"server wrote the years {', '.join(far)}",
        held=not tally.wrong and len(far) > 2,
    )


def _asked(light: Server, tag: str, tally: Tally) -> None:
    kept = ask(light.address, KEPT)
    tally.years.add(kept.headers.get("date", "").split(" ")[3] if "date" in kept.headers else "-")
    tally.expect("kept", kept.status, 200)
    tally.expect("the same", kept.headers.get("etag"), tag)
    tally.expect("not modified", ask(light.address, KEPT, **{"If-None-Match": tag}).status, 304)
    begun = time.monotonic()
    many = Counter(ask(light.address, KEPT, **ASKER).status for _ in range(BURST * 3))
    most = BURST + PER_SECOND * (time.monotonic() - begun) + 1
    tally.expect("limited", {200, 429}, set(many))
    tally.expect("the limit", many[200] <= most, wanted=True)
    time.sleep(BURST / PER_SECOND + 0.5)
    tally.expect("let in again", ask(light.address, KEPT, **ASKER).status, 200)


def _outcome(counts: str, *, held: bool) -> Outcome:
    return Outcome(
        fault="the clock jumps",
        how="libfaketime in the endings: a day and ten years on and back",
        seen="nothing; limits and caches count seconds, not hours of the day",
        counts=counts,
        held=held,
    )
