"""The object store goes away, hangs, and comes back with another edition."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from typing import Any, Self
from urllib.parse import quote

from pyarrow import fs

from bench.load import ask
from bench.server import UNBOUND, Server, free_port, started, wait_for
from tests.chaos.newsroom import Newsroom
from tests.chaos.outcome import Outcome

PATIENCE = 90.0
ASKED = "/api/v1/offices.json"
MOTO = "from moto.server import main; import sys; main(['-H', '127.0.0.1', '-p', sys.argv[1]])"


def trial(kills: int) -> Outcome:
    """The app begins with the store, loses it, begins again without it, and has it back."""
    del kills
    port = free_port()
    with TemporaryDirectory() as folder:
        room = Newsroom.at(Path(folder) / "room")
        told = {"DATA_URL": _url(port), "DATA_CACHE": f"{folder}/cache", **UNBOUND}
        with _store(port, room) as store, _app(told) as server, Reading(server) as reader:
            first = _until(server, lambda data: data["origin"] == "store")
            os.kill(store.pid, signal.SIGSTOP)
            time.sleep(3)
            os.kill(store.pid, signal.SIGCONT)
            store.kill()
            store.wait()
            gone = _until(server, lambda data: bool(data["away"]))
            with _app(told) as cold:  # a machine that starts while the store is away
                from_cache = _until(cold, lambda data: data["origin"] == "cache")
            room.edit(1)
            subprocess.run(room.command, check=True, stdout=subprocess.DEVNULL)
            with _store(port, room):
                back = _until(server, lambda data: not data["away"], name="n1")
        held = first and gone and back and reader.failed == 0 and reader.asked > 0 and from_cache
        return Outcome(
            fault="the object store goes away and comes back",
            how="moto's S3 as a process: SIGSTOP for 3 s, SIGKILL, a start without it, then "
            "started again with another edition",
            seen="the edition that was there; then the new one",
            counts=f"{reader.asked} answers asked all the while, {reader.failed} failed; /healthz "
            f"said away: {_yes(gone)}; started from the cache: {_yes(from_cache)}; "
            f"new edition taken up without a restart: {_yes(back)}",
            held=bool(held),
        )


class Reading:
    """Somebody who asks all the while."""

    def __init__(self, server: Server) -> None:
        self.asked = self.failed = 0
        self._address, self._done = server.address, Event()
        self._thread = Thread(target=self._ask, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _ask(self) -> None:
        while not self._done.wait(0.02):
            self.asked += 1
            try:
                self.failed += ask(self._address, ASKED).status != 200
            except OSError:
                self.failed += 1


@contextmanager
def _store(port: int, room: Newsroom) -> Iterator[subprocess.Popen[bytes]]:
    """An S3 server with what the newsroom has built."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen([sys.executable, "-c", MOTO, str(port)], **quiet) as process:  # type: ignore[call-overload]
        try:
            wait_for(f"127.0.0.1:{port}", "/moto-api/data.json")
            system, root = fs.FileSystem.from_uri(_url(port))
            system.create_dir(root.partition("/")[0])
            local = fs.LocalFileSystem()
            fs.copy_files(
                str(room.out),
                f"{root}/metrics",
                source_filesystem=local,
                destination_filesystem=system,
            )
            yield process
        finally:
            process.kill()


@contextmanager
def _app(told: dict[str, str]) -> Iterator[Server]:
    port = free_port()
    command = [sys.executable, "-m", "tests.chaos.soon", str(port)]
    with started(command, port, "/healthz", told) as server:
        yield server


def _url(port: int) -> str:
    where = f"k:s@data/situs?endpoint_override={quote(f'http://127.0.0.1:{port}', safe='')}"
    return f"s3://{where}&region=us-east-1&allow_bucket_creation=true"


def _until(server: Server, met: Any, name: str = "") -> bool:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        facts = _health(server)
        if facts and met(facts["data"]) and (not name or facts["name"] == name):
            return True
        time.sleep(0.1)
    return False


def _health(server: Server) -> dict[str, Any]:
    answer = ask(server.address, "/healthz", **{"Accept-Encoding": "identity"})
    return dict(json.loads(answer.body)) if answer.status == 200 else {}


def _yes(so: bool) -> str:
    return "yes" if so else "NO"
