"""`make bench`, or python -m bench [scene ...]: measure, and write bench/results.md and .json."""

import os
import sys
import time
import traceback
from argparse import ArgumentParser
from datetime import UTC, datetime

from bench import scenes
from bench.machine import load, machine, pressure
from bench.results import Record, kept, write
from bench.said import say

FULL = "FULL"


def main(arguments: list[str] | None = None) -> int:
    """0, or 1 where a scene failed; what the others found is written all the same."""
    known = scenes.names()
    parser = ArgumentParser(prog="python -m bench")
    parser.add_argument("scene", nargs="*", choices=[[], *known], help=", ".join(known))
    full, facts = bool(os.environ.get(FULL)), machine()
    wanted = parser.parse_args(arguments).scene or scenes.usual(full=full)
    failed = []
    for name in wanted:
        one = measured(name, facts, full=full)
        # after each scene, so that one that is interrupted costs only itself
        write({**kept(), one.key: one})
        if one.failed:
            failed.append(name)
        print(one.markdown(), end="\n\n")
    if failed:
        say(f"not measured: {', '.join(failed)}")
    return 1 if failed else 0


def measured(name: str, facts: dict[str, str], *, full: bool) -> Record:
    """The record of a scene; one that breaks is named and why, and stops no other."""
    say(f"scene {name}")
    begun, at, before = time.monotonic(), datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"), load()
    found, why = None, ""
    try:
        found = scenes.scene(name)(full)
    except Exception as error:  # noqa: BLE001 - whatever a scene breaks at, the rest goes on
        traceback.print_exc()
        why = f"{type(error).__name__}: {error}"
    return Record(
        scene=name,
        at=at,
        full=full,
        seconds=round(time.monotonic() - begun, 1),
        load=before,
        pressure=pressure(),
        machine=facts,
        section=found,
        failed=why,
    )


if __name__ == "__main__":
    sys.exit(main())
