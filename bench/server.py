"""Servers on free ports of this machine, for as long as they are measured."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError

HERE = Path(__file__).parent
ROOT = HERE.parent
PATIENCE = 90.0
LAST = 10.0
HEALTH = "/_stcore/health"
# All of a bench asks from one address, more than any reader's may; a first drawing may wait for
# whatever else is measured.
UNBOUND = {
    "LOG": "off",
    "KILN_SECONDS": "120",
    "RATE_PER_SECOND": "0",
    "SESSIONS": "5000",
    "SESSIONS_PER_ADDRESS": "5000",
}


@dataclass(frozen=True, slots=True)
class Server:
    """Where a server listens, which process it is, and the seconds until it was ready."""

    address: str
    pid: int
    seconds: float


@contextmanager
def serving(script: Path, **environment: str) -> Iterator[str]:
    """The address of a Streamlit server of that script, with the settings of the explorer."""
    with streamlit(script, environment) as server:
        yield server.address


@contextmanager
def streamlit(script: Path, environment: Mapping[str, str] | None = None) -> Iterator[Server]:
    """A Streamlit server of that script."""
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port)]
    with started(command, port, HEALTH, {**UNBOUND, **(environment or {})}) as server:
        yield server


@contextmanager
def endings(environment: Mapping[str, str] | None = None) -> Iterator[Server]:
    """The web endings by themselves, without Streamlit."""
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", "components.web:app", "--port", str(port)]
    quiet = ["--log-level", "warning", "--no-access-log"]
    with started(
        [*command, *quiet], port, "/healthz", {**UNBOUND, **(environment or {})}
    ) as server:
        yield server


@contextmanager
def running(module: str, health: str = "/") -> Iterator[str]:
    """The address of any other server of Python that is told its port as its only word."""
    port = free_port()
    with started([sys.executable, "-m", module, str(port)], port, health) as server:
        yield server.address


@contextmanager
def started(
    command: Sequence[str], port: int, health: str, environment: Mapping[str, str] | None = None
) -> Iterator[Server]:
    """A server that is ready; it and the processes of its group are gone afterwards."""
    begun = time.monotonic()
    with subprocess.Popen(  # noqa: S603 - our own servers
        command,
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        address = f"127.0.0.1:{port}"
        try:
            wait_for(address, health, process)
            yield Server(address, process.pid, time.monotonic() - begun)
        finally:
            _stop(process)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_for(address: str, path: str, process: subprocess.Popen[bytes] | None = None) -> None:
    """Until the address answers 200; TimeoutError, or RuntimeError where the process is gone."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if process is not None and process.poll() is not None:
            raise RuntimeError(f"{process.args!r} ended with {process.returncode}")
        try:
            with urllib.request.urlopen(f"http://{address}{path}", timeout=5) as answer:
                if answer.status == 200:
                    return
        except (URLError, OSError):
            time.sleep(0.05)
    raise TimeoutError(f"{address} did not answer within {PATIENCE:.0f} s")


def _stop(process: subprocess.Popen[bytes]) -> None:
    """By its leave, else by force, and whatever it left behind."""
    process.terminate()
    try:
        process.wait(LAST)
    except subprocess.TimeoutExpired:
        process.kill()
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
