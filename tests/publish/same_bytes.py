"""
What the server sends beside what publish lays down, at addresses drawn by lot.

python -m tests.publish.same_bytes [300]: as many addresses of the real site, of every kind; 1
where any differs.  The suite draws fewer.
"""

import random
import sys
from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

from starlette.applications import Starlette
from starlette.testclient import TestClient

from components import paths
from components.door import assets, site_css
from components.publish.making import Bench, Refused, Task, make
from components.publish.named import named
from components.publish.plan import plan
from components.publish.source import endings, own_files
from components.publish.spelling import spelled
from components.query.store import current
from components.render.embed_script import TOUCH_ADDRESS
from components.render.feed_editions import editions
from components.web.routes import routes

BASE = "https://kinerja.example"
SEED, MANY = 6, 300


def kind(one):
    """What makes addresses alike: the place, the ending, whether an edition is pinned."""
    return one.path.strip("/").partition("/")[0].partition(".")[0], one.ending, bool(one.pin)


def drawn(count, seed=SEED):
    """As many addresses of the real plan, each kind once before any comes twice."""
    release = current()
    held = [one.id for one in editions()][1:]
    listed = named(paths.CURATED, release)
    kinds = defaultdict(list)
    for wish in plan(release, held, listed, [TOUCH_ADDRESS, *own_files()]):
        kinds[kind(wish.address)].append(wish.address)
    lot, found = random.Random(seed), []  # noqa: S311 - a sample, no secret
    for group in kinds.values():
        lot.shuffle(group)
    while len(found) < count and any(kinds.values()):
        found += [group.pop() for group in kinds.values() if group]
    return found[:count]


def difference(one, client, bench):
    """In what the two differ at an address; empty where in nothing."""
    made = make(Task(address=str(one), path=spelled(one), section="charts"), bench)
    if isinstance(made, Refused):
        return f"{one}: {made.kind.__name__}"
    entry, sent = made.entry, client.get(str(one), headers={"Accept-Encoding": "identity"})
    laid = (bench.folder / entry.path).read_bytes()
    told = {
        "status": (200, sent.status_code),
        "bytes": (laid, sent.content),
        "type": (entry.dress.media_type, sent.headers["content-type"]),
        "cache": (entry.dress.keeps, sent.headers["cache-control"]),
        **{n: (v, sent.headers.get(n)) for n, v in entry.dress.headers},
    }
    odd = [name for name, (mine, theirs) in told.items() if mine != theirs]
    return f"{one}: {', '.join(odd)}" if odd else ""


def differences(count):
    """The addresses at which the server and the site say something else."""
    app = Starlette(routes=[*routes(site_css(), BASE), *assets.ROUTES])
    with TemporaryDirectory() as folder, TestClient(app) as client:
        bench = Bench(endings(BASE), Path(folder), BASE, packs=False)
        return [said for one in drawn(count) if (said := difference(one, client, bench))]


def main():
    """Tell what differs, and how many were asked."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else MANY
    odd = differences(count)
    sys.stdout.write("\n".join([*odd, f"{count - len(odd)} of {count} alike", ""]))
    return 1 if odd else 0


if __name__ == "__main__":
    sys.exit(main())
