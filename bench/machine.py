"""Machine: on what was measured, and how busy it was with other things."""

import os
import platform
import shutil
import subprocess
from importlib.metadata import version
from pathlib import Path

PACKAGES = (
    *("streamlit", "altair", "pandas", "pyarrow", "vl-convert-python", "starlette", "uvicorn"),
    "brotli",
)
PROGRAMS = {"nginx": ("nginx", "-v"), "Chromium": ("chromium", "--version")}


def machine() -> dict[str, str]:
    """The processor, its cores, the memory, the system and its versions."""
    return {
        "processor": _processor(),
        "cores": str(os.cpu_count() or 1),
        "memory": f"{_memory() / 2**30:.1f} GiB",
        "system": f"{platform.system()} {platform.release()}",
        "Python": platform.python_version(),
        **{name: version(name) for name in PACKAGES},
        **{name: said for name, words in PROGRAMS.items() if (said := _said(words))},
    }


def load() -> str:
    """How many processes wanted a core: the mean of the last minute, and of five."""
    one, five, _ = os.getloadavg()
    return f"{one:.1f} / {five:.1f}"


def pressure() -> float | None:
    """The share of the last minute in which somebody waited for a core; None where unknown."""
    try:
        line = Path("/proc/pressure/cpu").read_text(encoding="ascii").splitlines()[0]
    except OSError:
        return None
    facts = dict(part.split("=") for part in line.split()[1:])
    return float(facts["avg60"])


def program(name: str) -> str | None:
    """Where a program lies; servers are not always on the path of people."""
    return shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin")


def _processor() -> str:
    for line in _lines(Path("/proc/cpuinfo")):
        name, _, value = line.partition(":")
        if name.strip() == "model name":
            return value.strip()
    return platform.machine()


def _memory() -> int:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8").splitlines()
    except OSError:
        return []


def _said(words: tuple[str, ...]) -> str:
    """What a program says of its version; nginx says it to standard error."""
    found = program(words[0])
    if found is None:
        return ""
    ran = subprocess.run(  # noqa: S603 - programs that we name
        [found, *words[1:]], capture_output=True, text=True, check=False
    )
    said = (ran.stdout or ran.stderr).strip().splitlines()
    return said[-1] if said else ""
