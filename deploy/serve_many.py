"""
`make serve-many N=3`, or python -m deploy.serve_many: nginx, N explorers and the endings, here.

All of it listens on loopback alone.  A child that dies is started again; ctrl-C ends them all.
"""

import asyncio
import signal
import sys
import tempfile
import urllib.request
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from urllib.error import URLError

from deploy.children import NoNginx, endings, explorer, nginx
from deploy.keeper import Child, keep, say
from deploy.layout import Layout, Limits

PATIENCE, STEP = 180.0, 0.2
HOST = "127.0.0.1"


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until somebody says stop; 1 where it cannot begin."""
    asked = _asked(arguments)
    with tempfile.TemporaryDirectory(prefix="kinerja-") as folder:
        try:
            children = _children(asked, Path(folder))
        except NoNginx:
            say("nginx is not installed: apt-get install nginx-light")
            return 1
        asyncio.run(_serve(children, asked))
    return 0


def layout(asked: Namespace, folder: Path) -> Layout:
    """
    The nginx at the port that is asked for, the endings at the next, then the explorers.

    An explorer answers the light endings too: while their own process is gone, it does.
    """
    explorers = tuple(f"{HOST}:{port}" for port in _explorers(asked))
    return Layout(
        explorers=explorers,
        endings=(f"{HOST}:{asked.port + 1}",),
        listen=(f"{HOST}:{asked.port}",),
        cache=str(folder / "cache"),
        log=str(folder / "access.log") if asked.log else "off",
        limits=None if asked.unlimited else Limits(),
    )


def _children(asked: Namespace, folder: Path) -> list[Child]:
    return [
        nginx(layout(asked, folder), folder),
        endings(asked.port + 1),
        *map(explorer, _explorers(asked)),
    ]


def _explorers(asked: Namespace) -> range:
    return range(asked.port + 2, asked.port + 2 + asked.explorers)


async def _serve(children: Sequence[Child], asked: Namespace) -> None:
    ending, loop = asyncio.Event(), asyncio.get_running_loop()
    for told in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(told, ending.set)
    kept = [asyncio.create_task(keep(child, ending)) for child in children]
    places = [(asked.port + 1, "/healthz"), *((p, "/healthz") for p in _explorers(asked))]
    ready = asyncio.create_task(_all_answer(places))
    stop = asyncio.create_task(ending.wait())
    await asyncio.wait({ready, stop}, return_when=asyncio.FIRST_COMPLETED)
    if not ending.is_set():
        await ready
        say(f"http://{HOST}:{asked.port} with {asked.explorers} explorers; ctrl-C ends it")
    ready.cancel()
    await asyncio.gather(*kept)


async def _all_answer(places: Sequence[tuple[int, str]]) -> None:
    await asyncio.gather(*(_answers(*place) for place in places))


async def _answers(port: int, path: str) -> None:
    """Until the port answers 200; a child that never does is told, and kept all the same."""
    deadline = asyncio.get_running_loop().time() + PATIENCE
    while asyncio.get_running_loop().time() < deadline:
        if await asyncio.to_thread(_fine, port, path):
            return
        await asyncio.sleep(STEP)
    say(f"{HOST}:{port} did not answer within {PATIENCE:.0f} s")


def _fine(port: int, path: str) -> bool:
    try:
        with urllib.request.urlopen(f"http://{HOST}:{port}{path}", timeout=2) as answer:
            return bool(answer.status == 200)
    except (URLError, OSError):
        return False


def _asked(arguments: Sequence[str] | None) -> Namespace:
    parser = ArgumentParser(prog="python -m deploy.serve_many", description=__doc__)
    parser.add_argument("--explorers", type=int, default=3, help="processes of the explorer")
    parser.add_argument("--port", type=int, default=8500, help="nginx; the others listen above")
    parser.add_argument("--unlimited", action="store_true", help="no limits per address: a bench")
    parser.add_argument("--log", action="store_true", help="an access log, in the folder of nginx")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
