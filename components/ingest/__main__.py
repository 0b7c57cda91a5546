"""python -m components.ingest: build the data and say what was found."""

import argparse
import errno
import sys
from pathlib import Path

from components import paths
from components.ingest import release
from components.ingest.build import Outcome, build, silent
from components.ingest.faults import Severity
from components.ingest.verify import verify
from components.model import Language
from components.words import Words, speaking
from components.words.refusal import reason

FOLDERS = {
    "curated": paths.CURATED,
    "catalogue": paths.CATALOGUE,
    "out": paths.METRICS,
    "releases": paths.RELEASES,
}
LOCKED = {errno.EACCES, errno.EPERM, errno.EROFS}


def main(arguments: list[str] | None = None) -> int:
    """Build with what the command line says; 0, or 1 where faults or the system forbade it."""
    asked = _asked(arguments)
    say = speaking(asked.lang)

    def tell(step: str, n: int) -> None:
        print(say(f"ingest.step.{step}", n=say.number(n)), flush=True)

    try:
        if asked.verify:
            return _verified(asked, say)
        outcome = build(asked.curated, asked.catalogue, asked.out, asked.releases, tell)
    except OSError as refusal:
        print(_stopped(refusal, say), file=sys.stderr)
        return 1
    return _told(outcome, say)


def _asked(arguments: list[str] | None) -> argparse.Namespace:
    say = speaking(Language.ID)
    parser = argparse.ArgumentParser(
        prog="python -m components.ingest", description=say("ingest.about")
    )
    parser.add_argument(
        "--lang",
        type=Language,
        choices=list(Language),
        default=Language.ID,
        help=say("ingest.help.lang"),
    )
    for name, folder in FOLDERS.items():
        parser.add_argument(f"--{name}", type=Path, default=folder, help=say(f"ingest.help.{name}"))
    parser.add_argument("--verify", action="store_true", help=say("verify.help"))
    return parser.parse_args(arguments)


def _verified(asked: argparse.Namespace, say: Words) -> int:
    found = verify(asked.curated, asked.catalogue, asked.out, asked.releases, silent)
    if not found.same:
        print(say(f"verify.{found.key}", file=found.file), file=sys.stderr)
        return 1
    name = (release.written(asked.out) or {})["id"]
    print(say("verify.same", n=say.number(found.files), release=name))
    return 0


def _told(outcome: Outcome, say: Words) -> int:
    counts = dict.fromkeys(Severity, 0)
    for fault in outcome.faults:
        counts[fault.severity] += 1
        stream = sys.stderr if fault.stops else sys.stdout
        print(f"{say(f'ingest.severity.{fault.severity}')}: {fault.said(say)}", file=stream)
    if outcome.release is None:
        print(say("ingest.refused", n=say.number(counts[Severity.ERROR])), file=sys.stderr)
        return 1
    if counts[Severity.WARNING]:
        print(say("ingest.warned", n=say.number(counts[Severity.WARNING])))
    print(
        say(
            "ingest.built" if outcome.changed else "ingest.unchanged",
            statements=say.number(outcome.statements),
            reports=say.number(outcome.reports),
            release=outcome.release,
        )
    )
    return 0


def _stopped(refusal: OSError, say: Words) -> str:
    if refusal.errno == errno.ENOSPC:
        return say("ingest.stopped.full")
    place = str(refusal.filename or "-")
    if refusal.errno in LOCKED:
        return say("ingest.stopped.locked", place=place)
    return say("ingest.stopped.system", place=place, reason=reason(refusal, say))


if __name__ == "__main__":
    sys.exit(main())
