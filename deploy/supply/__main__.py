"""python -m deploy.supply pins [--upgrade] | page | sbom."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence

from deploy.keeper import say
from deploy.supply.lock import lock


def main(arguments: Sequence[str] | None = None) -> int:
    """Do the one thing that is asked."""
    parser = ArgumentParser(prog="python -m deploy.supply", description=__doc__)
    parser.add_argument("what", choices=sorted(CHORES))
    parser.add_argument("--upgrade", action="store_true", help="newer versions below ours: pins")
    asked = parser.parse_args(arguments)
    CHORES[asked.what](asked)
    return 0


def _pins(asked: Namespace) -> None:
    lock(upgrade=asked.upgrade)


def _page(_: Namespace) -> None:
    from deploy.supply.page import PAGE, written  # noqa: PLC0415 - pins need no licences

    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")


def _sbom(_: Namespace) -> None:
    from deploy.supply.sbom import FILE, bill  # noqa: PLC0415 - the same

    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(bill(), encoding="utf-8")
    say(str(FILE))


CHORES: dict[str, Callable[[Namespace], None]] = {"pins": _pins, "page": _page, "sbom": _sbom}

if __name__ == "__main__":
    sys.exit(main())
