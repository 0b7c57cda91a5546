"""`make data` killed with signal 9 at random points."""

import random
import signal
import subprocess
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread

from components import paths
from components.query.opening import Refused
from tests.chaos.newsroom import Newsroom
from tests.chaos.outcome import Outcome

SEED = 7
# The line after which files are written: half of the kills fall there, where it could hurt.
WRITES_AFTER = "Menentukan"


def trial(kills: int) -> Outcome:
    """Kill builds while a reader opens the edition without pause, then let one end."""
    with TemporaryDirectory() as folder:
        room = Newsroom.at(Path(folder) / "room")
        begun = time.monotonic()
        room.edit(0)
        subprocess.run(room.command, cwd=paths.ROOT, check=True, stdout=subprocess.DEVNULL)
        seconds = time.monotonic() - begun
        reader = Reader(room)
        ended = [_kill(room, number + 1, seconds, reader) for number in range(kills)]
        reader.stop()
        subprocess.run(room.command, cwd=paths.ROOT, check=True, stdout=subprocess.DEVNULL)
        last, litter = room.name(), room.litter()
    held = not reader.broken and all(ended) and last == f"n{kills}" and not litter
    return Outcome(
        fault="make data is killed",
        how=f"SIGKILL at random moments of a build of {seconds:.1f} s, half while it writes",
        seen="one whole edition, the old or the new",
        counts=f"{kills} kills, {reader.opened} openings, {len(reader.broken)} broken, "
        f"{kills - sum(ended)} mixed, {len(litter)} left behind",
        held=held,
    )


class Reader:
    """Somebody who opens the edition again and again."""

    def __init__(self, room: Newsroom) -> None:
        self.room, self.opened, self.broken = room, 0, list[str]()
        self._done = Event()
        self._thread = Thread(target=self._read, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Open it no more."""
        self._done.set()
        self._thread.join()

    def _read(self) -> None:
        while not self._done.wait(0.01):
            try:
                self.room.name()
            except Refused as refused:
                self.broken.append(str(refused))
            self.opened += 1


def _kill(room: Newsroom, number: int, seconds: float, reader: Reader) -> bool:
    """Whether after a kill one whole edition is in place, this one or one before."""
    chance = random.Random(SEED * 1000 + number)  # noqa: S311 - no secret
    room.edit(number)
    run = subprocess.Popen(room.command, cwd=paths.ROOT, stdout=subprocess.PIPE, text=True)
    if number % 2 and run.stdout:
        for line in run.stdout:
            if line.startswith(WRITES_AFTER):
                break
        time.sleep(chance.uniform(0, seconds / 10))
    else:
        time.sleep(chance.uniform(0, seconds))
    run.send_signal(signal.SIGKILL)
    run.wait()
    if run.stdout:
        run.stdout.close()
    try:
        return room.name() in {f"n{n}" for n in range(number + 1)}
    except Refused as refused:
        reader.broken.append(str(refused))
        return False
