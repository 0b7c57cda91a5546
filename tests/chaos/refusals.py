"""`make data` where the system refuses: no room, no large file, no permission."""

import resource
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

from components import paths
from tests.chaos.newsroom import Newsroom
from tests.chaos.outcome import Outcome
from tests.nobody import as_nobody

Done: TypeAlias = subprocess.CompletedProcess[str]

SMALL_FILE, SMALL_DISK, LEFT = 20_000, 4 << 20, 24 << 10
SENTENCES = ("Diska penuh", "Tidak ada izin", "Sistem menolak")


def trial(kills: int) -> Outcome:
    """Each refusal once: a sentence, exit 1, every byte as before and nothing left behind."""
    del kills
    held = {
        "file too large": _refused(_small_files),
        "no permission": _refused(_no_permission),
        "read-only disk": _refused(_read_only),
        "disk full": _full_disk(),
    }
    tried = {name: found for name, found in held.items() if found is not None}
    bad = [name for name, found in tried.items() if not found]
    skipped = [name for name, found in held.items() if found is None]
    return Outcome(
        fault="the system refuses make data",
        how="RLIMIT_FSIZE; a folder without write permission; a read-only mount; a full tmpfs",
        seen="the old edition; the editor reads one sentence",
        counts=f"{len(tried)} tried, {len(bad)} broken{''.join(f' ({name})' for name in bad)}"
        + (f", not run here: {', '.join(skipped)}" if skipped else ""),
        held=not bad,
    )


def _refused(how: Callable[[Newsroom], Done | None]) -> bool | None:
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)  # another user has to come through
        return _whole(Newsroom.at(Path(folder) / "room"), how)


def _whole(room: Newsroom, how: Callable[[Newsroom], Done | None]) -> bool | None:
    before = room.bytes()
    room.edit(1)
    done = how(room)
    if done is None:
        return None
    sentence = done.stderr.strip().startswith(SENTENCES) and "Traceback" not in done.stderr
    return sentence and done.returncode == 1 and room.bytes() == before and not room.litter()


def _small_files(room: Newsroom) -> Done:
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (SMALL_FILE, SMALL_FILE))

    return _run(room, preexec_fn=limit)


def _no_permission(room: Newsroom) -> Done:
    """A folder that may be read and not written, by one who is not root."""
    return as_nobody(room.command, room.root, paths.ROOT)


def _read_only(room: Newsroom) -> Done | None:
    """A disk that is mounted to be read."""
    place = str(room.root)
    if not (_mount("--bind", place, place) and _mount("-o", "remount,ro,bind", place)):
        return None
    try:
        return _run(room)
    finally:
        subprocess.run(["umount", place], check=True)


def _full_disk() -> bool | None:
    """A disk with room for one release and no second; None where we may not mount one."""
    with TemporaryDirectory() as folder:
        disk = Path(folder) / "disk"
        disk.mkdir()
        if not _mount("-t", "tmpfs", "-o", f"size={SMALL_DISK}", "tmpfs", str(disk)):
            return None
        try:
            room = Newsroom.at(disk / "room")
            free = shutil.disk_usage(disk).free
            (disk / "other").write_bytes(bytes(free - LEFT))
            return _whole(room, _run)
        finally:
            subprocess.run(["umount", str(disk)], check=True)


def _mount(*how: str) -> bool:
    return subprocess.run(["mount", *how], check=False, capture_output=True).returncode == 0


def _run(room: Newsroom, **how: Any) -> Done:
    return subprocess.run(
        room.command, cwd=paths.ROOT, capture_output=True, text=True, check=False, **how
    )
