"""Keeper: children that are started again when they die, and that end when we do."""

import asyncio
import signal
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

# A child that dies young is given longer and longer, up to half a minute.
SHORTEST, LONGEST, YOUNG = 0.5, 30.0, 60.0
PATIENCE = 25.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """A process to keep: its name, how it is started, where, and how it is asked to end."""

    name: str
    command: Sequence[str]
    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    goodbye: signal.Signals = signal.SIGTERM


async def keep(child: Child, ending: asyncio.Event) -> None:
    """The child runs until `ending` is set, however often it dies before."""
    pause, clock = SHORTEST, asyncio.get_running_loop().time
    while not ending.is_set():
        begun = clock()
        process = await asyncio.create_subprocess_exec(
            *child.command, cwd=child.folder, env=dict(child.environment), start_new_session=True
        )
        gone, told = asyncio.create_task(process.wait()), asyncio.create_task(ending.wait())
        await asyncio.wait({gone, told}, return_when=asyncio.FIRST_COMPLETED)
        told.cancel()
        if ending.is_set():
            await _goodbye(process, child.goodbye)
            return
        pause = SHORTEST if clock() - begun > YOUNG else min(pause * 2, LONGEST)
        say(f"{child.name} ended with {process.returncode}; again in {pause:.0f} s")
        with suppress(TimeoutError):
            await asyncio.wait_for(ending.wait(), pause)


def say(what: str) -> None:
    """One line for whoever watches."""
    sys.stderr.write(f"{what}\n")
    sys.stderr.flush()


async def _goodbye(process: asyncio.subprocess.Process, how: signal.Signals) -> None:
    """By its leave, and by force where it does not listen."""
    if process.returncode is not None:
        return
    process.send_signal(how)
    try:
        await asyncio.wait_for(process.wait(), PATIENCE)
    except TimeoutError:
        process.kill()
        await process.wait()
