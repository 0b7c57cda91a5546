"""A publish: what is made, what is kept, what goes."""

import json
from dataclasses import replace

import pytest

from components.publish.manifest import read_manifest
from components.publish.plan import Section
from components.publish.publish import Own
from components.publish.spelling import read_address, spelled
from tests.publish.conftest import EDITION, LINKED, OLDER, WISHES, craft, published, tree
from tests.publish.fake import Fake


def manifest(out):
    """What the manifest of a folder says."""
    return read_manifest((out / "manifest.json").read_text(encoding="utf-8"))


def test_every_address_becomes_a_file_of_just_its_bytes(out):
    """
    Those planned, those they lead to, each as the endings answer it, packed where it is a text.
    """
    published(out)
    found, told = tree(out), manifest(out).entries

    assert {entry.address for entry in told.values()} == {
        *(str(wish.address) for wish in WISHES),
        *LINKED,
    }
    for path, entry in told.items():
        one = read_address(entry.address)
        assert found[path] == Fake()(one.path, one.pairs).body
        assert path == spelled(one)
    assert {f"{path}.{name}" for path, entry in told.items() for name in entry.packed} <= {*found}
    assert len(found) == len(manifest(out).files) + 1


def test_a_second_run_writes_nothing_and_asks_nothing(out, tmp_path):
    """
    Not even a time of a file changes.
    """
    first = published(out)
    before = {path: path.stat() for path in out.rglob("*")}
    second = published(out, Fake(asked=tmp_path / "asked"))

    assert (first.written, second.written, second.removed) == (len(WISHES) + len(LINKED), 0, 0)
    assert not (tmp_path / "asked").exists()
    assert {path: path.stat() for path in out.rglob("*")} == before
    assert [path.name for path in out.parent.iterdir()] == [out.name]


def test_what_other_code_makes_alike_is_not_written_again(out, tmp_path):
    """
    A change of the code asks for every address, but only what differs is new on the disk.
    """
    published(out)
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*.svg")}
    outcome = published(out, Fake(asked=tmp_path / "asked"), made_with=craft(code="other"))

    assert outcome.written == 0
    assert (tmp_path / "asked").exists()
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*.svg")} == before


def test_a_change_of_the_answers_changes_the_files(out):
    """
    All of them here, since the stand-in writes its mark into each.
    """
    published(out)
    outcome = published(out, Fake(mark="two"), made_with=craft(code="other"))

    assert outcome.written == outcome.files
    assert b"two" in (out / "k/contoh-satu/index.html").read_bytes()


def test_what_is_no_longer_planned_goes_with_its_packed_forms(out):
    """
    And the folder that held it is not left behind.
    """
    published(out)
    outcome = published(out, wishes=[wish for wish in WISHES if wish.section != Section.FEEDS])

    assert outcome.removed == 6
    assert not (out / "feed.xml").exists()
    assert not (out / "feed.xml.br").exists()
    assert not (out / "feed").exists()


def test_a_file_that_was_lost_is_made_again(out):
    """
    A second run mends what somebody deleted or cut short.
    """
    published(out)
    before = tree(out)
    (out / "robots.txt").unlink()
    (out / "feed.xml.br").write_bytes(b"")

    assert published(out).written == 2
    assert tree(out) == before


def test_one_section_alone_leaves_the_others(out):
    """
    Their files stay as they are, even where the code has changed.
    """
    published(out)
    before = tree(out)
    new = craft(code="other")
    outcome = published(
        out, Fake(mark="two"), made_with=new, sections=frozenset({Section.RECEIPTS})
    )
    changed = {path for path, body in tree(out).items() if before[path] != body}

    assert outcome.written == 2
    assert {path.split("/")[0] for path in changed} == {"angka", "manifest.json"}


def test_an_ending_can_be_left_out(out):
    """
    Planned or linked, it is not made; what was published of it before goes.
    """
    published(out)
    outcome = published(out, without=frozenset({"xlsx", "svg"}))

    assert outcome.removed == 4
    assert not [path for path in tree(out) if path.endswith((".xlsx", ".svg"))]


def test_nothing_goes_live_unless_all_is_answered(out):
    """
    Every address that was refused is told; what was live stays, byte for byte.
    """
    published(out)
    before = tree(out)
    bad = Fake(mark="two", bad="contoh-satu")
    outcome = published(out, bad, made_with=craft(code="other"))

    assert sorted(one.address for one in outcome.refused) == [
        "/feed.xml?office=contoh-satu&lang=en",
        "/g/trend.png?office=contoh-satu&office=contoh-dua&metric=deportations",
        "/k/contoh-satu",
        "/k/contoh-satu?lang=en",
    ]
    assert outcome.refused[0].error.facts["near"] == "somewhere"
    assert tree(out) == before


def test_after_a_refusal_the_work_goes_on_where_it_was(out, tmp_path):
    """
    Only what was refused is asked again.
    """
    published(out, Fake(bad="/angka/"))
    asked = tmp_path / "asked"
    outcome = published(out, Fake(asked=asked))

    assert outcome.refused == ()
    assert sorted(asked.read_text().split()) == ["/angka/0123456789ab", "/angka/0123456789ab.json"]
    assert len(manifest(out).entries) == len(WISHES) + len(LINKED)


def test_an_unforeseen_error_is_a_refusal_too(out):
    """
    A fault of ours at one address must not hide those at others.
    """
    broken = Fake()

    def answer(path, pairs):
        if path == "/robots.txt":
            raise ZeroDivisionError
        return broken(path, pairs)

    outcome = published(out, answer)

    assert [(one.address, one.error.status) for one in outcome.refused] == [("/robots.txt", 500)]
    assert not out.exists()


def test_a_pinned_embed_outlives_its_edition(out):
    """
    An article shows it for ever: while the edition is held it is made as the code now makes
    it, and afterwards it stays as it is.
    """
    pinned = f"v/{EDITION}/embed/ranking/metric=deportations/to=2024/lang=en/index.html"
    published(out)
    live = [wish for wish in WISHES if not wish.address.pin]

    published(out, Fake(mark="two"), live, made_with=craft("new", EDITION, code="other"))
    assert b"two" in (out / pinned).read_bytes()

    published(out, Fake(mark="three"), live, made_with=craft("new", code="third"))
    assert b"two" in (out / pinned).read_bytes()
    assert manifest(out).entries[pinned].address.startswith("/embed/ranking")


def test_a_new_edition_makes_the_live_pages_anew_and_leaves_the_pinned(out, tmp_path):
    """
    What is pinned depends on its own edition alone.
    """
    published(out)
    asked = tmp_path / "asked"
    published(out, Fake(asked=asked), made_with=craft(OLDER, EDITION))
    told = asked.read_text().split()

    assert not any("v=" in address for address in told)
    assert len(told) == len({str(wish.address) for wish in WISHES if not wish.address.pin}) + 1


def test_the_copys_own_files_tell_of_the_others(out):
    """
    They are made last, from what has been made, and changed only when they change.
    """

    def own(so_far):
        body = json.dumps(sorted(so_far.entries))
        yield Own(path="_list", body=body, media_type="application/json", keeps="no-cache")

    published(out, own=own)
    again = published(out, own=own)

    assert "robots.txt" in json.loads((out / "_list").read_text())
    assert again.written == 0


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_files_are_the_same_however_many_make_them(out, tmp_path, jobs):
    """
    In one process or in several, in any order.
    """
    published(out, jobs=jobs)
    published(tmp_path / "other")

    assert tree(out) == tree(tmp_path / "other")


def test_a_manifest_that_is_broken_is_as_good_as_none(out):
    """
    All is made anew, and what is alike stays the same file.
    """
    published(out)
    before = tree(out)
    (out / "manifest.json").write_text("{", encoding="utf-8")
    published(out)

    assert tree(out) == before


def test_wishes_may_come_twice(out):
    """
    The same address is made once.
    """
    published(out, wishes=[*WISHES, *(replace(wish) for wish in WISHES)])

    assert len(manifest(out).entries) == len(WISHES) + len(LINKED)
