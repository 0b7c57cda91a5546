"""Claims about components/query/store.py."""

import shutil
from datetime import date

import pyarrow.compute as pc
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

from components import paths
from components.errors import BadAddress, ExplorerError, NoRelease, UnknownFigure
from components.ingest.build import build
from components.query import View, ask, release
from components.query.findings import findings
from components.query.silence import of_office
from components.query.store import newest_first
from tests import world
from tests.query.editions import recorded

OLD = "0123456789ab"


@pytest.fixture
def archived(small_world):
    """The small world again, laid down as an older release that misses one report's word."""
    folder = paths.RELEASES / OLD
    shutil.copytree(paths.METRICS, folder)
    figures = pq.read_table(folder / "figures.parquet")
    pq.write_table(figures.filter(pc.field("year") < 2024), folder / "figures.parquet")
    recorded(folder, id=OLD, name="older", date="2024-01-15")
    yield folder
    shutil.rmtree(folder)


@pytest.mark.parametrize(
    ("column", "slug", "most"),
    [
        ("metric", "passports_issued", 9),
        ("metric", "deportations", 6),
        ("metric", "revenue", 2),
        ("metric", "exit_bans", 2),
        ("metric", "no_such_metric", 2),
    ],
)
def test_a_slice_touches_few_row_groups(column, slug, most, edition):
    """
    The condition is met by the statistics of the file before any row is read.
    """
    (fragment,) = ds.dataset(paths.METRICS / "figures.parquet").get_fragments()
    touched = fragment.subset(filter=pc.field(column) == slug)

    assert fragment.num_row_groups > 30
    assert touched.num_row_groups <= most


@pytest.mark.parametrize("slug", ["malang", "blitar", "ditjen-imigrasi", "klungkung"])
def test_the_slice_of_an_office_holds_every_statement_of_it_and_no_other(slug, edition):
    """
    Also where there is none.
    """
    expected = {figure.id for figure in edition.every() if figure.office == slug}

    assert {figure.id for figure in edition.office(slug)} == expected


@pytest.mark.parametrize("slug", ["blitar-ketik-2024-12", "malang-tagarjatim-2024-12", "no-such"])
def test_the_slice_of_a_report_holds_every_statement_of_it_and_no_other(slug, edition):
    """
    The same for what one press text says.
    """
    expected = {figure.id for figure in edition.every() if figure.source == slug}

    assert {figure.id for figure in edition.report(slug)} == expected


def test_the_slices_of_all_metrics_and_the_unplaced_are_the_whole(edition):
    """
    Each statement is in one of them, or its slug waits.
    """
    placed = [figure for slug in edition.catalogue.metrics for figure in edition.metric(slug)]
    unplaced = [figure for figure in edition.every() if figure.metric is None]

    assert {figure.metric for figure in edition.metric("revenue")} == {"revenue"}
    assert sorted(f.id for f in (*placed, *unplaced)) == sorted(f.id for f in edition.every())


def test_a_slice_is_read_once(edition):
    """
    The same tuple comes back, not another reading of it.
    """
    assert edition.metric("exit_bans") is edition.metric("exit_bans")


def test_a_statement_is_found_by_its_id(edition):
    """
    Every id leads to the statement that bears it.
    """
    (expected, *_) = edition.report("blitar-ketik-2024-12")

    actual = edition.figure(expected.id)

    assert actual == expected


def test_an_id_that_has_moved_still_leads_to_its_statement(small_world):
    """
    DECISIONS 12: moved_ids.csv redirects.
    """
    ((old, new),) = [(row["old_id"], row["new_id"]) for row in small_world.table("moved_ids")]

    assert small_world.figure(old) == small_world.figure(new)
    assert small_world.figure(old).id == new


@pytest.mark.parametrize("figure_id", ["", "000000000000", "' or 1=1", "x" * 500, "\0"])
def test_an_id_that_nobody_gave_is_refused(figure_id, edition):
    """
    With as much of it as a sentence can bear.
    """
    with pytest.raises(UnknownFigure) as raised:
        edition.figure(figure_id)

    assert raised.value.facts == {"id": figure_id[:80]}


def test_the_years_run_without_gaps(small_world):
    """
    From the first of which anything is said to the last.
    """
    assert small_world.years == (2022, 2023, 2024)


def test_the_events_of_a_release_are_in_order(edition):
    """
    Oldest first.
    """
    days = [event.start for event in edition.events]

    assert days == sorted(days)


def test_a_text_of_the_release_is_read_as_it_lies_there(small_world):
    """
    The build report, in both languages.
    """
    for name in ("report.md", "report.en.md"):
        assert small_world.text(name).startswith("#")


def test_newest_first_puts_undated_reports_last(small_world):
    """
    By the day of publication, then by slug.
    """
    found = newest_first(small_world.sources.values())

    assert found[0].published == max(s.published for s in found if s.published)
    assert found[-1].published is None


def test_without_built_data_every_question_says_so(nothing_built):
    """
    `make data` has not run: a sentence and a 503, not a stack.
    """
    with pytest.raises(NoRelease) as raised:
        ask(View())

    assert (raised.value.status, raised.value.facts) == (503, {"folder": nothing_built.name})


def test_a_release_is_read_again_once_it_has_been_built(nothing_built):
    """
    Missing data are not remembered as missing.
    """
    with pytest.raises(NoRelease):
        release(None)
    world.built(nothing_built.parent)

    assert release(None).name == "contoh"


def test_an_archived_release_answers_by_its_id(archived, small_world):
    """
    The same question, pinned, is answered from the older data.
    """
    now, then = ask(View()), ask(View(release=OLD))

    assert (now.release.id, then.release.id) == (small_world.id, OLD)
    assert then.release.day == date(2024, 1, 15)
    assert (now.years[-1], then.years[-1]) == (2024, 2023)
    assert then.release.id == archived.name


def test_what_is_asked_of_an_archived_release_stays_within_it(archived):
    """
    Findings and silence of a pinned edition do not mix in the current one.
    """
    old = release(OLD)
    satu = old.catalogue.office("contoh-satu")
    exit_bans = (old.catalogue.metric("exit_bans"),)

    assert {one.view.release for one in findings(old)} == {OLD}
    assert [str(c.found) for c in of_office(satu, exit_bans, (2024,), OLD)] == ["nothing"]
    assert [str(c.found) for c in of_office(satu, exit_bans, (2024,))] == ["whole"]


def test_the_current_release_may_be_pinned_by_its_id(small_world):
    """
    A pinned address works on the day it is made.
    """
    assert release(small_world.id) is release(None)


@pytest.mark.parametrize(
    "pin",
    ["", "ffffffffffff", "../metrics", ".", "..", "/etc", "a b", "x" * 5000, "\0", "𐐀" * 64],
)
def test_a_release_that_we_do_not_hold_is_refused_with_the_one_we_do(pin, small_world):
    """
    No spelling of a pin leaves the folder of releases or breaks the file system.
    """
    with pytest.raises(BadAddress) as raised:
        release(pin)

    assert raised.value.facts == {"id": pin[:80], "newest": small_world.id}
    assert isinstance(raised.value, ExplorerError)


def test_a_new_edition_is_taken_up_and_the_old_one_stays_whole(tmp_path, monkeypatch):
    """
    `make data` under a running explorer: new questions get the new data, an answer that is
    being read keeps the old, and nothing mixes the two.
    """
    curated = shutil.copytree(world.CURATED, tmp_path / "curated")
    build(curated, world.CATALOGUE, tmp_path / "metrics", tmp_path / "releases")
    monkeypatch.setattr(paths, "METRICS", tmp_path / "metrics")
    old, before = release(None), ask(View())

    lines = (curated / "events.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    (curated / "events.csv").write_text("".join(lines[:-1]), encoding="utf-8")
    build(curated, world.CATALOGUE, tmp_path / "metrics", tmp_path / "releases")
    new = release(None)

    assert new.id != old.id
    assert len(new.events) == len(old.events) - 1
    assert len(old.every()) == len(new.every())
    assert ask(View()).release.id == new.id
    assert before.release.id == old.id
