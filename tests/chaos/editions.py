"""Editions put under a running explorer while readers ask: good ones, and half-uploaded ones."""

import subprocess
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread

from components import paths
from components.query import View, ask
from components.query.store import condition, steady
from tests.chaos.newsroom import Newsroom
from tests.chaos.outcome import Outcome

READERS = 8
AT_MOST = 12
ASKED = ("passports_issued", "deportations", "revenue")


def trial(kills: int) -> Outcome:
    """Readers ask three questions a run; in no run may two editions answer."""
    del kills
    was = paths.METRICS, paths.RELEASES
    with TemporaryDirectory() as folder:
        room = Newsroom.at(Path(folder) / "room")
        paths.METRICS, paths.RELEASES = room.out, room.root / "releases"
        try:
            found = _watched(room)
        finally:
            paths.METRICS, paths.RELEASES = was
    runs, mixed, errors, seen, refused = found
    return Outcome(
        fault="a new edition under a running explorer",
        how=f"{AT_MOST} editions by make data, each after a torn upload, {READERS} readers asking",
        seen="one edition throughout a page; the old one while an upload is torn",
        counts=f"{runs} runs, {mixed} of two editions, {errors} errors, "
        f"{seen} editions seen, {refused} torn uploads refused",
        held=not mixed and not errors and seen > AT_MOST / 2 and refused == AT_MOST,
    )


def _watched(room: Newsroom) -> tuple[int, int, int, int, int]:
    done, runs, errors = Event(), list[set[str]](), list[str]()

    def read() -> None:
        while not done.wait(0.005):
            try:
                with steady():
                    runs.append({ask(View(metrics=(m,))).release.name for m in ASKED})
            except Exception as error:  # noqa: BLE001 - whatever it is, a reader saw it
                errors.append(repr(error))

    ask(View())  # a running explorer has answered before the first upload
    readers = [Thread(target=read, daemon=True) for _ in range(READERS)]
    for one in readers:
        one.start()
    refused = sum(_edition(room, number) for number in range(1, AT_MOST + 1))
    done.set()
    for one in readers:
        one.join()
    seen = len(set().union(*runs))
    return len(runs), sum(len(run) > 1 for run in runs), len(errors), seen, refused


def _edition(room: Newsroom, number: int) -> bool:
    """A torn upload, and then the edition whole; whether the first was refused."""
    torn = room.out / "figures.parquet"
    whole = torn.read_bytes()
    part = torn.with_name(".part")
    part.write_bytes(whole[: len(whole) // 2])
    part.replace(torn)
    (room.out / "release.json").touch()
    until = time.monotonic() + 10
    while not (refused := bool(condition().refused)) and time.monotonic() < until:
        time.sleep(0.01)
    room.edit(number)
    subprocess.run(room.command, cwd=paths.ROOT, check=True, stdout=subprocess.DEVNULL)
    return refused
