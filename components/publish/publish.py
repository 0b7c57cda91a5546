"""Publishing: what is new is made, what is linked follows, and all of it goes live at once."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from components.publish.craft import Craft
from components.publish.crew import Crew
from components.publish.entry import Entry, dress
from components.publish.journal import Journal
from components.publish.making import Bench, Made, Refused, Task, lay
from components.publish.manifest import Manifest
from components.publish.plan import Section, Wish
from components.publish.spelling import Address, read_address, spelled
from components.publish.store import Store

Tell = Callable[[int, int], None]
A_BATCH = 24
# What an address adds to a view without changing what is drawn.
OF_MANNER = frozenset({"lang", "v", "w", "h", "scale", "theme", "title", "background"})


@dataclass(frozen=True, slots=True)
class Own:
    """A file that only the copy has, made here; its address is empty where it is no page."""

    path: str
    body: str
    media_type: str
    keeps: str
    section: Section = Section.FRONTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a publish ended; with anything refused, what was live before stays."""

    files: int = 0
    written: int = 0
    removed: int = 0
    refused: tuple[Refused, ...] = ()


@dataclass
class Publishing:
    """One run: what is known of every file so far."""

    store: Store
    craft: Craft
    journal: Journal
    before: dict[str, Entry]
    there: dict[str, int]
    sections: frozenset[Section]
    seeds: frozenset[str]
    earlier: dict[str, Made] = field(default_factory=dict)
    entries: dict[str, Entry] = field(default_factory=dict)
    new: dict[str, Entry] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)
    asked: set[Address] = field(default_factory=set)

    def todo(self, wishes: Iterable[Wish]) -> list[Task]:
        """What of the wishes has to be made; links of what stays are wished for as well."""
        tasks, waiting = [], list(wishes)
        while waiting:
            wish = waiting.pop()
            if wish.address in self.asked or wish.section not in self.sections:
                continue
            self.asked.add(wish.address)
            path, made_of = spelled(wish.address), self.craft.made_of(wish.address)
            kept = self._kept(path, made_of)
            if kept is None:
                before = self.before.get(path)
                whole = before if before and self._is_there(before) else None
                tasks.append(Task(wish, made_of, whole))
            else:
                waiting += self.take(kept)
        return tasks

    def take(self, made: Made) -> list[Wish]:
        """One file more, and the wishes that its links are."""
        entry = made.entry
        beyond = tuple(link for link in entry.links if link not in self.seeds)
        entry = replace(entry, links=beyond)
        self.entries[entry.path] = entry
        if made.written:
            self.new[entry.path] = entry
        return [Wish(read_address(link), Section(entry.section)) for link in beyond]

    def note(self, results: Iterable[Made | Refused]) -> list[Wish]:
        """Results as they come in, told to the journal."""
        wishes = []
        for one in results:
            if isinstance(one, Refused):
                self.refused.append(one)
            else:
                self.journal.tell(one)
                wishes += self.take(one)
        self.journal.flush()
        return wishes

    def _kept(self, path: str, made_of: str) -> Made | None:
        """The file as it was published, or as an earlier run that was killed had made it."""
        before = self.before.get(path)
        if before and before.made_of == made_of and self._is_there(before):
            return Made(before, written=False)
        found = self.earlier.get(path)
        if found is None or found.entry.made_of != made_of:
            return None
        if not found.written:
            same = before and before.sha256 == found.entry.sha256 and self._is_there(before)
            return found if same else None
        return found if _lies_in(self.store, found.entry) else None

    def _is_there(self, entry: Entry) -> bool:
        return all(self.there.get(path) == size for path, size in entry.files.items())


def publish(  # noqa: PLR0913 - by name; each is another thing
    store: Store,
    bench: Bench,
    craft: Craft,
    wishes: Sequence[Wish],
    *,
    sections: Iterable[Section] = Section,
    own: Callable[[Manifest], Iterable[Own]] = lambda _: (),
    jobs: int = 1,
    tell: Tell = lambda done, of: None,
) -> Outcome:
    """Publish the wishes and what they lead to; nothing changes unless all were answered."""
    old = store.manifest()
    before = dict(old.entries) if old else {}
    files = old.files if old else {}
    journal = Journal(store.workshop)
    run = Publishing(
        store=store,
        craft=craft,
        journal=journal,
        before=before,
        there=dict(store.sizes(files)),
        sections=frozenset(sections),
        seeds=frozenset(str(wish.address) for wish in wishes),
        earlier={made.entry.path: made for made in journal.made()},
    )
    _work(run, bench, [*wishes, *_pinned(before, craft)], jobs, tell)
    if run.refused:
        return Outcome(files=len(run.entries), refused=tuple(run.refused))
    run.entries.update(_carried(run, before))
    _dress_up(run, bench, own)
    manifest = Manifest(craft.editions[0], craft.base, dict(sorted(run.entries.items())))
    gone = sorted(files.keys() - manifest.files.keys())
    if old != manifest or run.new:
        store.finish(manifest, run.new, gone)
    journal.close()
    return Outcome(files=len(run.entries), written=len(run.new), removed=len(gone))


def _work(run: Publishing, bench: Bench, wishes: list[Wish], jobs: int, tell: Tell) -> None:
    tasks = run.todo(wishes)
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


def batches(tasks: Iterable[Task]) -> Iterator[list[Task]]:
    """The tasks of one view together, whose drawing is then made once; a few of the others."""
    groups: dict[tuple[object, ...], list[Task]] = {}
    for task in tasks:
        groups.setdefault(_drawing(task.wish.address), []).append(task)
    for group in groups.values():
        yield from (group[at : at + A_BATCH] for at in range(0, len(group), A_BATCH))


def _drawing(one: Address) -> tuple[object, ...]:
    """What an address draws, whatever it is made into; its place where it draws nothing."""
    place, _, name = one.path.lstrip("/").partition("/")
    if place not in ("g", "embed"):
        return (place,)
    return (name.partition(".")[0], *(pair for pair in one.pairs if pair[0] not in OF_MANNER))


def _pinned(before: dict[str, Entry], craft: Craft) -> Iterator[Wish]:
    """What was published of an edition that we still hold: an article may show it."""
    for entry in before.values():
        one = read_address(entry.address) if entry.address else None
        if one and one.pin in craft.editions:
            yield Wish(one, Section(entry.section))


def _carried(run: Publishing, before: dict[str, Entry]) -> dict[str, Entry]:
    """What stays as it is: sections left alone, and editions that we no longer hold."""
    kept = {}
    for path, entry in before.items():
        pin = read_address(entry.address).pin if entry.address else ""
        past = bool(pin) and pin not in run.craft.editions
        if path not in run.entries and (past or Section(entry.section) not in run.sections):
            kept[path] = entry
    return kept


def _dress_up(run: Publishing, bench: Bench, own: Callable[[Manifest], Iterable[Own]]) -> None:
    """The copy's own files, which tell of all the others."""
    so_far = Manifest(run.craft.editions[0], run.craft.base, run.entries)
    for one in list(own(so_far)):
        before = run.before.get(one.path)
        there = before if before and run._is_there(before) else None  # noqa: SLF001 - one module
        worn = dress(one.media_type, one.keeps, {})
        made = lay(one.body.encode(), Task(Wish(Address(""), one.section), "", there), worn, bench)
        run.take(replace(made, entry=replace(made.entry, path=one.path)))


def _lies_in(store: Store, entry: Entry) -> bool:
    found = ((store.site / path, size) for path, size in entry.files.items())
    return all(file.is_file() and file.stat().st_size == size for file, size in found)
