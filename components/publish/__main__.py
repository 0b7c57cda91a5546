"""python -m components.publish OUT: write the light site as files and say what was done."""

import argparse
import os
import sys
from pathlib import Path

from components import paths
from components.door import site_css
from components.errors import ExplorerError
from components.model import Language
from components.publish.bucket import Bucket
from components.publish.copy_files import copy_files
from components.publish.craft import Craft, code
from components.publish.folder import Folder
from components.publish.making import Bench, Refused
from components.publish.named import named
from components.publish.plan import Section, plan
from components.publish.progress import Progress
from components.publish.publish import Order, Outcome, publish
from components.publish.source import endings, own_files
from components.publish.spelling import ENDINGS
from components.publish.store import Store
from components.query.store import current
from components.render.embed_script import TOUCH_ADDRESS
from components.render.feed_editions import editions
from components.render.trouble import trouble_sentence
from components.settings import settings
from components.words import Words, speaking
from components.words.refusal import reason

MOST_TOLD = 40


def main(arguments: list[str] | None = None) -> int:
    """Publish as the command line says; 0, or 1 where something was refused."""
    asked = _asked(arguments)
    say = speaking(asked.lang)
    try:
        outcome = _publish(asked, say)
    except ExplorerError as error:
        print(trouble_sentence(error, say), file=sys.stderr)
        return 1
    except OSError as refusal:
        place = str(refusal.filename or asked.out)
        print(say("publish.system", place=place, reason=reason(refusal, say)), file=sys.stderr)
        return 1
    return _told(outcome, say)


def _publish(asked: argparse.Namespace, say: Words) -> Outcome:
    base = asked.base_url.rstrip("/")
    if not base:
        print(say("publish.no_base"), file=sys.stderr)
    release, held = current(), [one.id for one in editions()]
    order = Order(
        craft=Craft(editions=tuple(held), base=base, code=code()),
        wishes=plan(
            release, held[1:], named(paths.CURATED, release), [TOUCH_ADDRESS, *own_files()]
        ),
        sections=asked.only,
        without=asked.without,
        own=copy_files(release, site_css(), base),
    )
    answer = endings(base)
    store: Store = Bucket(asked.out) if "://" in asked.out else Folder(Path(asked.out))
    done = False
    try:
        bench = Bench(answer, store.site, base, packs=store.packs)
        outcome = publish(store, bench, order, jobs=max(1, asked.jobs), tell=Progress(say))
        done = not outcome.refused
    finally:
        store.close(done=done)
    return outcome


def _asked(arguments: list[str] | None) -> argparse.Namespace:
    say = speaking(Language.ID)
    parser = argparse.ArgumentParser(
        prog="python -m components.publish", description=say("publish.about")
    )
    parser.add_argument("out", help=say("publish.help.out"))
    parser.add_argument("--base-url", default=settings().base_url, help=say("publish.help.base"))
    parser.add_argument(
        "--jobs", type=int, default=os.cpu_count() or 1, help=say("publish.help.jobs")
    )
    parser.add_argument(
        "--only",
        type=_sections,
        default=frozenset(Section),
        help=say("publish.help.only", sections=", ".join(Section)),
    )
    parser.add_argument(
        "--without",
        type=_endings,
        default=frozenset(),
        help=say("publish.help.without", endings=", ".join(sorted(ENDINGS))),
    )
    parser.add_argument(
        "--lang",
        type=Language,
        choices=list(Language),
        default=Language.ID,
        help=say("publish.help.lang"),
    )
    return parser.parse_args(arguments)


def _sections(text: str) -> frozenset[Section]:
    return frozenset(Section(name.strip()) for name in text.split(","))


def _endings(text: str) -> frozenset[str]:
    found = frozenset(name.strip() for name in text.split(","))
    if not found <= frozenset(ENDINGS):
        raise ValueError(text)
    return found


def _told(outcome: Outcome, say: Words) -> int:
    if outcome.refused:
        for one in outcome.refused[:MOST_TOLD]:
            print(_refusal(one, say), file=sys.stderr)
        n = say.number(len(outcome.refused))
        print(say("publish.refused", n=n), file=sys.stderr)
        return 1
    counts = {"files": outcome.files, "written": outcome.written, "removed": outcome.removed}
    key = "done" if outcome.written or outcome.removed else "unchanged"
    print(say(f"publish.{key}", **{name: say.number(n) for name, n in counts.items()}))
    return 0


def _refusal(one: Refused, say: Words) -> str:
    return f"{one.address}: {trouble_sentence(one.error, say)}"


if __name__ == "__main__":
    sys.exit(main())
