"""What the tests of publish share: a few addresses, and a way to publish them."""

import pytest

from components.publish.craft import Craft
from components.publish.folder import Folder
from components.publish.making import Bench
from components.publish.plan import Section, Wish
from components.publish.publish import Order, publish
from components.publish.spelling import read_address
from tests.publish.fake import Fake

EDITION, OLDER = "4137cd6bf193", "0ld3d1710n00"
ADDRESSES = (
    ("/robots.txt", Section.MACHINES),
    ("/sitemap.xml", Section.MACHINES),
    ("/feed.xml", Section.FEEDS),
    ("/feed.xml?office=contoh-satu&lang=en", Section.FEEDS),
    ("/api/v1/figures.csv", Section.API),
    ("/k/contoh-satu", Section.OFFICES),
    ("/k/contoh-satu?lang=en", Section.OFFICES),
    ("/angka/0123456789ab", Section.RECEIPTS),
    ("/angka/0123456789ab.json", Section.RECEIPTS),
    ("/g/ranking.html?metric=deportations&to=2024", Section.CHARTS),
    ("/g/ranking.svg?metric=deportations&to=2024&lang=en", Section.CHARTS),
    ("/g/trend.png?office=contoh-satu&office=contoh-dua&metric=deportations", Section.CHARTS),
    ("/g/map.csv?" + "&".join(f"office=contoh-{n}" for n in range(40)), Section.CHARTS),
    (f"/embed/ranking?metric=deportations&to=2024&v={EDITION}&lang=en", Section.EMBEDS),
    ("/embed/ranking?metric=deportations&to=2024", Section.EMBEDS),
    ("/aset/embed-1.js", Section.ASSETS),
)
WISHES = [Wish(read_address(text), section) for text, section in ADDRESSES]
# What the pages among them lead to: the page of the pinned embed, the files of the live ones.
LINKED = (
    f"/g/ranking.html?metric=deportations&to=2024&v={EDITION}&lang=en",
    "/g/ranking.xlsx?metric=deportations&to=2024",
)


def craft(*editions, code="code", base=""):
    """What the bytes of a publish are made with."""
    return Craft(editions=editions or (EDITION,), base=base, code=code)


def run(store, answer=None, wishes=WISHES, *, made_with=None, jobs=1, **order):
    """A publish of the wishes to a store, which is closed when it is done."""
    done = False
    try:
        bench = Bench(answer or Fake(), store.site, packs=store.packs)
        asked = Order(craft=made_with or craft(), wishes=wishes, **order)
        outcome = publish(store, bench, asked, jobs=jobs)
        done = not outcome.refused
    finally:
        store.close(done=done)
    return outcome


def published(out, *given, **named):
    """A publish to a folder."""
    return run(Folder(out), *given, **named)


def tree(out):
    """Every file below a folder with its bytes."""
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def out(tmp_path):
    """A folder that is not there yet."""
    return tmp_path / "situs"
