"""`make pins`: each .in file made into its .txt, whole, with hashes, by uv."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from components.paths import ROOT
from deploy.supply.pins import BENCH, ROLES, RUN, TESTS, blocks, pin

OLDEST = "3.11"
UV = (
    *(sys.executable, "-m", "uv", "pip", "compile"),
    *("--no-config", "--quiet", "--no-header", "--universal", "--generate-hashes"),
    *("--python-version", OLDEST, "--only-binary", ":all:"),
)
HEADS = {
    RUN: "# What the explorer runs on, to the last package; `make pins` writes it.\n"
    "--require-hashes\n"
    "--only-binary :all:\n",
    TESTS: "# What tests and checks need beside it; `make pins` writes it.\n-r requirements.txt\n",
    BENCH: "# What benches need beside both; `make pins` writes it.\n-r requirements-dev.txt\n",
}


def lock(folder: Path = ROOT, *, upgrade: bool = False) -> None:
    """Write the three files; what is pinned already stays as it is, unless told to upgrade."""
    known: set[tuple[str, str, str]] = set()
    for number, role in enumerate(ROLES):
        compiled = _compiled(role, ROLES[:number], folder, upgrade=upgrade)
        new = [block for block in blocks(compiled) if _key(block) not in known]
        known |= {_key(block) for block in new}
        (folder / f"{role}.txt").write_text(HEADS[role] + "".join(new), encoding="utf-8")


def _compiled(role: str, before: tuple[str, ...], folder: Path, *, upgrade: bool) -> str:
    """What uv says of a role; the files before it bind the packages that both have."""
    with TemporaryDirectory() as desk:
        output, pinned = Path(desk) / "pinned.txt", folder / f"{role}.txt"
        if pinned.exists() and not upgrade:
            old = blocks(pinned.read_text(encoding="utf-8"))
            output.write_text("".join(block for block in old if block[0] not in "#-"))
        bound = [word for one in before for word in ("--constraint", f"{one}.txt")]
        command = [*UV, *bound, f"{role}.in", "--output-file", str(output)]
        subprocess.run(command, cwd=folder, check=True)  # noqa: S603 - our own words
        return "".join(
            block for block in blocks(output.read_text(encoding="utf-8")) if block[0] not in "#-"
        )


def _key(block: str) -> tuple[str, str, str]:
    """What makes two blocks one: not who wants them, and not the order of hashes."""
    one = pin(block)
    return one.name, one.version, one.marker
