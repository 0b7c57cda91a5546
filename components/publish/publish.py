"""Publishing: what is new is made, what is linked follows, and all of it goes live at once."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from components.publish.batching import batches
from components.publish.craft import Craft
from components.publish.crew import Crew
from components.publish.entry import dress
from components.publish.journal import Journal
from components.publish.making import Bench, Refused, Task, lay
from components.publish.manifest import Manifest
from components.publish.plan import Section, Wish
from components.publish.run import Run
from components.publish.store import Store

Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """A file that only the copy has; its address stays empty where it is no page."""

    path: str
    body: str
    media_type: str
    keeps: str
    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a publish ended; with anything refused, what was live before stays."""

    files: int
    written: int = 0
    removed: int = 0
    refused: tuple[Refused, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be published, of what, in which sections, and the copy's own files."""

    craft: Craft
    wishes: Sequence[Wish]
    sections: frozenset[Section] = frozenset(Section)
    without: frozenset[str] = frozenset()
    own: Callable[[Manifest], Iterable[Own]] = lambda _: ()


def silent(_done: int, _of: int) -> None:
    """Tell nobody how far it is."""


def publish(
    store: Store, bench: Bench, order: Order, *, jobs: int = 1, tell: Tell = silent
) -> Outcome:
    """Publish what is ordered and what it leads to; nothing changes unless all was answered."""
    with Journal(store.workshop) as journal:
        outcome = _publish(store, bench, order, journal, jobs, tell)
        if not outcome.refused:
            journal.forget()
    return outcome


def _publish(
    store: Store, bench: Bench, order: Order, journal: Journal, jobs: int, tell: Tell
) -> Outcome:
    old = store.manifest()
    files = old.files if old else {}
    run = Run(
        store=store,
        craft=order.craft,
        journal=journal,
        before=old.entries if old else {},
        there=store.sizes(files),
        sections=order.sections,
        without=order.without,
        planned={wish.address: wish.section for wish in order.wishes},
        earlier={made.entry.path: made for made in journal.made()},
    )
    _work(run, bench, order.wishes, jobs, tell)
    if run.refused:
        return Outcome(files=len(run.entries), refused=tuple(run.refused))
    run.carry()
    for one in list(order.own(_manifest(run))):
        _add(one, run, bench)
    manifest = _manifest(run)
    gone = sorted(files.keys() - manifest.files.keys())
    if old != manifest or run.new:
        store.finish(manifest, run.new, gone)
    return Outcome(files=len(run.entries), written=len(run.new), removed=len(gone))


def _work(run: Run, bench: Bench, wishes: Sequence[Wish], jobs: int, tell: Tell) -> None:
    tasks = run.todo([*wishes, *run.pinned()])
    if not tasks:
        return
    done, total = 0, len(tasks)
    with Crew(bench, jobs) as crew:
        for batch in batches(tasks):
            crew.take(batch)
        for results in crew.results():
            done += len(results)
            more = run.todo(run.note(results))
            total += len(more)
            for batch in batches(more):
                crew.take(batch)
            tell(done, total)


def _add(one: Own, run: Run, bench: Bench) -> None:
    task = run.known(Task(address=one.address, path=one.path, section=str(Section.FRONTS)))
    run.take(lay(one.body.encode(), task, dress(one.media_type, one.keeps, {}), bench))


def _manifest(run: Run) -> Manifest:
    return Manifest(run.craft.editions[0], run.craft.base, dict(sorted(run.entries.items())))
