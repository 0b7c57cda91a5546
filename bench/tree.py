"""Tree: what a process and its children use: memory, processor time, open files, threads."""

from dataclasses import dataclass
from pathlib import Path
from time import sleep

PROC = Path("/proc")
KB, TICKS = 1024, 100
# In half a second an idle server uses no more than this of a core.
SETTLES, IDLE = 60, 0.02


@dataclass(frozen=True, slots=True)
class Use:
    """The use of some processes, added up: MB of memory, seconds of a core, files, threads."""

    megabytes: float
    seconds: float
    files: int
    threads: int


def use(pid: int) -> Use:
    """What the process and all that come from it use now."""
    family = [pid, *_children(pid)]
    status = [_status(one) for one in family]
    return Use(
        megabytes=sum(int(one.get("VmRSS", "0 kB").split()[0]) for one in status) * KB / 1e6,
        seconds=sum(map(_seconds, family)),
        files=sum(map(_files, family)),
        threads=sum(int(one.get("Threads", "0")) for one in status),
    )


def settled(pid: int) -> None:
    """Wait, half a minute at most, until a server has drawn ahead what it draws after its start."""
    for _ in range(SETTLES):
        before = use(pid).seconds
        sleep(0.5)
        if use(pid).seconds - before <= IDLE:
            return


def _children(pid: int) -> list[int]:
    found: list[int] = []
    for task in (PROC / str(pid) / "task").glob("*/children"):
        for child in map(int, _text(task).split()):
            found += [child, *_children(child)]
    return found


def _status(pid: int) -> dict[str, str]:
    lines = (line.partition(":") for line in _text(PROC / str(pid) / "status").splitlines())
    return {name: value.strip() for name, _, value in lines}


def _seconds(pid: int) -> float:
    """User and system time: the twelfth and thirteenth after the name, which may hold blanks."""
    after = _text(PROC / str(pid) / "stat").rpartition(")")[2].split()
    return (int(after[11]) + int(after[12])) / TICKS if len(after) > 12 else 0.0


def _files(pid: int) -> int:
    try:
        return sum(1 for _ in (PROC / str(pid) / "fd").iterdir())
    except OSError:
        return 0


def _text(file: Path) -> str:
    """A process may be gone before its file is read."""
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
