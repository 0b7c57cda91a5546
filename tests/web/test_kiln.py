"""Claims about components/web/kiln.py: each piece once, in time, and never too many."""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Event, Lock

import pytest

from components.errors import ExplorerError, UnknownSlug
from components.query import View
from components.render.drawing import Chart
from components.render.picture.firing import Fired
from components.render.picture.order import Ending, Order
from components.render.picture.oven import Broken, Late
from components.render.picture.shelf import Shelf
from components.render.trouble import trouble_sentence
from components.web import kiln as module
from components.web.kiln import Busy, Kiln, Slow, TooLarge
from tests.charts.drawing import EN, ID

PATIENCE = 20


def order(office: str = "blitar") -> Order:
    """A picture of one office."""
    return Order(chart=Chart.TREND, view=View(offices=(office,)), ending=Ending.SVG)


@dataclass
class Hearth:
    """Ovens that wait until they are told to go on, and remember what they made."""

    edition: str
    open: Event = field(default_factory=Event)
    begun: Event = field(default_factory=Event)
    made: list[Order] = field(default_factory=list)
    lit: int = 0
    trouble: ExplorerError | None = None
    body: bytes = b"a picture"
    lock: Lock = field(default_factory=Lock)

    def oven(self) -> "Oven":
        """Another oven of this hearth."""
        with self.lock:
            self.lit += 1
        return Oven(self)


@dataclass
class Oven:
    """One oven of a hearth."""

    hearth: Hearth
    alive: bool = True

    def fire(self, piece: Order, seconds: float) -> Fired:
        """What the hearth says."""
        with self.hearth.lock:
            self.hearth.made.append(piece)
        self.hearth.begun.set()
        if not self.hearth.open.wait(min(seconds, PATIENCE)):
            self.alive = False
            raise Late
        if self.hearth.trouble:
            self.alive = not isinstance(self.hearth.trouble, Broken)
            raise self.hearth.trouble
        return Fired(self.hearth.edition, self.hearth.body)

    def close(self) -> None:
        """Out."""
        self.alive = False


@pytest.fixture
def hearth(edition, monkeypatch) -> Hearth:
    """Ovens that this test commands, in the place of processes."""
    made = Hearth(edition.id)
    monkeypatch.setattr(module, "Oven", made.oven)
    return made


@pytest.fixture
def shelf(tmp_path) -> Shelf:
    """An empty shelf."""
    return Shelf(tmp_path / "kiln")


def test_what_was_made_once_is_taken_from_the_shelf(hearth, shelf):
    """
    By this process and by the next.
    """
    hearth.open.set()
    first = Kiln(shelf).fire(order())
    again = Kiln(Shelf(shelf.folder)).fire(order())

    assert (first, again) == (b"a picture", b"a picture")
    assert len(hearth.made) == 1


def test_two_who_ask_for_the_same_wait_for_one_picture(hearth, shelf):
    """
    Ten askers, one drawing, ten answers.
    """
    kiln = Kiln(shelf)
    with ThreadPoolExecutor(10) as askers:
        asked = [askers.submit(kiln.fire, order()) for _ in range(10)]
        hearth.begun.wait(PATIENCE)
        _until(lambda: kiln._room._value == module.OVENS + module.WAITING - 10)
        hearth.open.set()
        answers = [one.result(PATIENCE) for one in asked]

    assert answers == [b"a picture"] * 10
    assert len(hearth.made) == 1


def test_no_more_are_made_at_once_than_there_are_ovens(hearth, shelf):
    """
    The others wait their turn; an oven that has cooled is used again.
    """
    kiln = Kiln(shelf, ovens=2)
    offices = ("blitar", "malang", "batam", "medan", "kediri")
    with ThreadPoolExecutor(5) as askers:
        asked = [askers.submit(kiln.fire, order(office)) for office in offices]
        _until(lambda: len(hearth.made) == 2)
        assert [one.done() for one in asked] == [False] * 5
        hearth.open.set()
        assert [one.result(PATIENCE) for one in asked] == [b"a picture"] * 5

    assert hearth.lit == 2


def test_beyond_the_queue_a_reader_is_told_to_come_again(hearth, shelf):
    """
    503 at once, not a wait; and there is room again when the others are served.
    """
    kiln = Kiln(shelf, ovens=1, waiting=1)
    with ThreadPoolExecutor(2) as askers:
        asked = [askers.submit(kiln.fire, order(office)) for office in ("blitar", "malang")]
        _until(lambda: kiln._room._value == 0)
        with pytest.raises(Busy) as busy:
            kiln.fire(order("batam"))
        hearth.open.set()
        [one.result(PATIENCE) for one in asked]

    assert (busy.value.status, busy.value.retry_after) == (503, 5)
    assert kiln.fire(order("batam")) == b"a picture"


def test_what_is_on_the_shelf_is_given_even_when_the_queue_is_full(hearth, shelf):
    """
    It costs nobody anything.
    """
    kiln = Kiln(shelf, ovens=1, waiting=0)
    shelf.put(order("batam").key(hearth.edition), b"kept")
    with ThreadPoolExecutor(1) as askers:
        asked = askers.submit(kiln.fire, order())
        hearth.begun.wait(PATIENCE)
        assert kiln.fire(order("batam")) == b"kept"
        hearth.open.set()
        asked.result(PATIENCE)


def test_a_picture_that_is_late_is_there_for_who_asks_again(hearth, shelf):
    """
    503 with a sentence; the same oven goes on, and nothing is drawn twice.
    """
    kiln = Kiln(shelf, ovens=1, seconds=0.2)
    with pytest.raises(Slow) as slow:
        kiln.fire(order())
    hearth.open.set()
    kiln.seconds = PATIENCE

    assert slow.value.status == 503
    assert kiln.fire(order()) == b"a picture"
    assert (hearth.lit, len(hearth.made)) == (1, 1)


def test_an_oven_that_hangs_is_replaced_by_a_fresh_one(hearth, shelf):
    """
    After three times what a reader waits; nobody waits longer for that.
    """
    kiln = Kiln(shelf, ovens=1, seconds=0.05)
    with pytest.raises(Slow):
        kiln.fire(order())
    _until(lambda: not kiln._firing)
    hearth.open.set()
    kiln.seconds = PATIENCE

    assert kiln.fire(order()) == b"a picture"
    assert hearth.lit == 2


def test_what_nobody_waits_for_any_more_still_counts_as_work(hearth, shelf, monkeypatch):
    """
    Late pieces pile up no higher than the queue.
    """
    monkeypatch.setattr(module, "HUNG", 1000)
    kiln = Kiln(shelf, ovens=1, waiting=1, seconds=0.05)
    with pytest.raises(Slow):
        kiln.fire(order())
    with pytest.raises(Slow):
        kiln.fire(order("malang"))
    with pytest.raises(Busy) as busy:
        kiln.fire(order("batam"))
    hearth.open.set()

    assert not isinstance(busy.value, Slow)


def test_waiting_for_an_oven_is_part_of_the_time(hearth, shelf):
    """
    Nobody waits longer than the limit, wherever the time goes.
    """
    kiln = Kiln(shelf, ovens=1, seconds=0.2)
    kiln._ovens.get()
    with pytest.raises(Slow):
        kiln.fire(order())


def test_an_error_of_the_view_reaches_everyone_who_asked(hearth, shelf):
    """
    And is kept on no shelf.
    """
    hearth.trouble = UnknownSlug(kind="office", slug="nowhere", near="")
    hearth.open.set()
    kiln = Kiln(shelf)
    for _ in range(2):
        with pytest.raises(UnknownSlug):
            kiln.fire(order())

    assert len(hearth.made) == 2
    assert hearth.lit == 1


def test_an_oven_that_broke_is_not_used_again(hearth, shelf):
    """
    The piece is tried in one more, no third; the next reader has a fresh one.
    """
    hearth.trouble = Broken()
    hearth.open.set()
    kiln = Kiln(shelf, ovens=1)
    with pytest.raises(Broken):
        kiln.fire(order())
    assert (hearth.lit, len(hearth.made)) == (2, 2)
    hearth.trouble = None

    assert kiln.fire(order()) == b"a picture"
    assert hearth.lit == 3


def test_who_asked_for_nothing_wrong_has_it_although_an_oven_broke(hearth, shelf):
    """
    A process that the system kills over a piece takes nobody's picture with it.
    """
    hearth.open.set()
    broken = Oven(hearth)

    def goes_out(piece, seconds):
        broken.alive = False
        raise Broken

    broken.fire = goes_out
    kiln = Kiln(shelf, ovens=1)
    kiln._ovens.get()
    kiln._ovens.put(broken)

    assert kiln.fire(order()) == b"a picture"
    assert hearth.lit == 1


def test_a_picture_of_another_edition_is_given_but_not_kept(hearth, shelf):
    """
    Data may be built anew while it is drawn; its name would then be false for ever.
    """
    edition, hearth.edition = hearth.edition, "another"
    hearth.open.set()

    assert Kiln(shelf).fire(order()) == b"a picture"
    assert shelf.read(order().key(edition)) is None


def test_a_picture_too_large_to_send_is_refused(hearth, shelf):
    """
    Rather than sent or kept.
    """
    hearth.open.set()
    with pytest.raises(TooLarge):
        Kiln(shelf, most_bytes=3).fire(order())

    assert list(shelf.folder.glob("??/*")) == []


@pytest.mark.parametrize("trouble", [Busy(), Slow(), TooLarge()], ids=lambda one: one.key)
def test_every_refusal_has_its_sentence_in_both_languages(trouble):
    """
    Which says what the reader can do.
    """
    assert trouble_sentence(trouble, ID) != trouble_sentence(trouble, EN)
    assert trouble_sentence(trouble, ID).endswith(".")


def test_a_kiln_may_be_warmed_before_anybody_asks_and_put_out(hearth, shelf):
    """
    One oven, lit once.
    """
    kiln = Kiln(shelf)
    kiln.warm()
    kiln.warm()
    lit = kiln._ovens.queue[-1]
    kiln.close()

    assert hearth.lit == 1
    assert not lit.alive


@pytest.mark.parametrize("trouble", [None, UnknownSlug(kind="office", slug="x", near=""), Broken()])
def test_a_kiln_is_ready_once_an_oven_has_drawn(hearth, shelf, trouble):
    """
    The next piece finds it warm; one that went out over it is lit anew, and nobody has to know.
    """
    hearth.open.set()
    hearth.trouble = trouble
    kiln = Kiln(shelf)
    kiln.ready()
    assert hearth.made == [module.FIRST]
    hearth.trouble = None

    assert kiln.fire(order()) == b"a picture"
    assert hearth.lit == (2 if isinstance(trouble, Broken) else 1)
    assert kiln.queue == (0, 0)


def test_the_real_kiln_makes_a_real_picture(shelf, edition):
    """
    A process, a shelf, an SVG; the second time from the shelf.
    """
    kiln = Kiln(shelf, ovens=1, seconds=120)
    try:
        body = kiln.fire(order())
        assert body.startswith(b"<svg")
        assert shelf.read(order().key(edition.id)) == body
    finally:
        kiln.close()


def _until(true) -> None:
    """Wait a little for something that another thread brings about."""
    never: Future[None] = Future()
    for _ in range(PATIENCE * 100):
        if true():
            return
        with pytest.raises(TimeoutError):
            never.result(0.01)
    pytest.fail("it did not come about")
