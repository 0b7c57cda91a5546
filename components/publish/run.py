"""Run: what one publish knows of every file, as it learns it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from components.publish.craft import Craft
from components.publish.entry import Entry
from components.publish.journal import Journal
from components.publish.making import Made, Refused, Task
from components.publish.plan import Section, Wish
from components.publish.spelling import Address, read_address, spelled
from components.publish.store import Store


@dataclass
class Run:
    """
    `before` are the files as they were published, `there` the sizes of what is still there;
    `planned` is the section of every address that was not only found by a link, `without` are
    the endings that are left out.

    `earlier` is what a run that was killed had made, `entries` are the files of the new site,
    `new` those of them that are not as they were.
    """

    store: Store
    craft: Craft
    journal: Journal
    before: Mapping[str, Entry]
    there: Mapping[str, int]
    sections: frozenset[Section]
    planned: Mapping[Address, Section]
    without: frozenset[str] = frozenset()
    earlier: Mapping[str, Made] = field(default_factory=dict)
    entries: dict[str, Entry] = field(default_factory=dict)
    new: dict[str, Entry] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)
    asked: set[Address] = field(default_factory=set)

    def todo(self, wishes: Iterable[Wish]) -> list[Task]:
        """What of the wishes has to be made; what kept files link to is wished for as well."""
        tasks, waiting = [], list(wishes)[::-1]
        while waiting:
            wish = waiting.pop()
            left_out = wish.section not in self.sections or wish.address.ending in self.without
            if left_out or wish.address in self.asked:
                continue
            self.asked.add(wish.address)
            task = Task(
                address=str(wish.address),
                path=spelled(wish.address),
                section=str(wish.section),
                made_of=self.craft.made_of(wish.address),
            )
            kept = self._kept(task)
            if kept is None:
                tasks.append(self.known(task))
            else:
                waiting += self.take(kept)
        return tasks

    def known(self, task: Task) -> Task:
        """The task with the entry of its file, where that is still there."""
        before = self.before.get(task.path)
        found = before if before and self._is_there(before) else None
        return Task(
            address=task.address,
            path=task.path,
            section=task.section,
            made_of=task.made_of,
            before=found,
        )

    def take(self, made: Made) -> list[Wish]:
        """One file more, and the wishes that its links are."""
        entry = made.entry
        self.entries[entry.path] = entry
        if made.written:
            self.new[entry.path] = entry
        links, other = map(read_address, entry.links), Section(entry.section)
        return [Wish(link, self.planned.get(link, other)) for link in links]

    def note(self, results: Iterable[Made | Refused]) -> list[Wish]:
        """Results as they come in, told to the journal; the wishes that their links are."""
        wishes = []
        for one in results:
            if isinstance(one, Refused):
                self.refused.append(one)
            else:
                self.journal.tell(one)
                wishes += self.take(one)
        self.journal.flush()
        return wishes

    def pinned(self) -> Iterator[Wish]:
        """What was published of an edition that is still held: an article may show it."""
        for entry, pin in self._pins():
            if pin in self.craft.editions:
                yield Wish(read_address(entry.address), Section(entry.section))

    def carry(self) -> None:
        """Keep as it is what is not made anew: sections left alone, editions no longer held."""
        past = {entry.path for entry, pin in self._pins() if pin not in self.craft.editions}
        for path, entry in self.before.items():
            if path in past or Section(entry.section) not in self.sections:
                self.entries.setdefault(path, entry)

    def _pins(self) -> Iterator[tuple[Entry, str]]:
        for entry in self.before.values():
            pin = read_address(entry.address).pin if entry.address else ""
            if pin:
                yield entry, pin

    def _kept(self, task: Task) -> Made | None:
        """The file as it was published, or as a run that was killed had made it."""
        before = self.before.get(task.path)
        there = before is not None and self._is_there(before)
        if before and there and before.made_of == task.made_of:
            return Made(before, written=False)
        found = self.earlier.get(task.path)
        if found is None or found.entry.made_of != task.made_of:
            return None
        if found.written:
            return found if self._is_made(found.entry) else None
        same = before and there and before.sha256 == found.entry.sha256
        return found if same else None

    def _is_there(self, entry: Entry) -> bool:
        return all(self.there.get(path) == size for path, size in entry.files.items())

    def _is_made(self, entry: Entry) -> bool:
        # The bytes and not only the size: a run that was killed at its very end leaves the old
        # site where the new one was made.
        file, packed = self.store.site / entry.path, entry.files.keys() - {entry.path}
        try:
            whole = sha256(file.read_bytes()).hexdigest() == entry.sha256
            sizes = {path: (self.store.site / path).stat().st_size for path in packed}
        except OSError:
            return False
        return whole and all(entry.files[path] == size for path, size in sizes.items())
