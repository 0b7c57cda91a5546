"""Claims about components/render/api_rows.py and api_asked.py: filters and pages."""

import pytest

from components.errors import BadAddress, UnknownParameter, UnknownSlug
from components.model import Standing
from components.query import View
from components.query.search import search
from components.render.api_asked import FILTERS, Turned, check, known, turned, wanted
from components.render.api_rows import Wanted, batches, page, rows, schema, table
from components.render.sheet import TABLES


def ids(found):
    return [row["figure_id"] for row in found]


@pytest.mark.parametrize("name", TABLES)
def test_without_filters_every_row_is_there_in_the_order_of_the_file(edition, name):
    """
    As the edition itself reads them.
    """
    found = list(rows(Wanted(release=edition, table=name)))

    assert found == edition.table(name)
    assert schema(edition, name).names == edition.columns(name)


@pytest.mark.parametrize(
    "view",
    [
        View(offices=("malang",)),
        View(offices=("malang", "blitar"), metrics=("passports_issued", "deportations")),
        View(first=2024),
        View(last=2012),
        View(first=2023, last=2024, metrics=("revenue",)),
        View(source="blitar-ketik-2024-12"),
        View(source="blitar-ketik-2024-12", offices=("malang",)),
    ],
)
def test_the_api_finds_what_the_data_page_finds(edition, view):
    """
    One grammar, one meaning.
    """
    found = ids(rows(Wanted(release=edition, table="figures", view=view)))

    assert sorted(found) == sorted(figure.id for figure in search(view).figures)


@pytest.mark.parametrize("standings", [(), ("shown",), ("beside", "doubtful"), tuple(Standing)])
def test_standings_narrow_down(edition, standings):
    """
    None means all.
    """
    kept = tuple(map(Standing, standings))

    found = rows(Wanted(release=edition, table="figures", standings=kept))

    expected = [one.id for one in edition.every() if not kept or one.standing in kept]
    assert ids(found) == expected


@pytest.mark.parametrize("size", [1, 7, 100, 128, 1000])
def test_pages_laid_end_to_end_are_the_list(edition, size):
    """
    Wherever the row groups of the file happen to end.
    """
    asked = Wanted(release=edition, table="figures", view=View(metrics=("passports_issued",)))
    whole, turning, found = ids(rows(asked)), 1, []

    while turning:
        one = page(asked, turning, size)
        assert len(one.rows) <= size
        found += ids(one.rows)
        turning = one.following

    assert found == whole


@pytest.mark.parametrize("off", [-1, 0, 1])
def test_a_page_that_ends_with_the_list_has_none_after_it(edition, off):
    """
    Only a row more makes another page.
    """
    asked = Wanted(release=edition, table="figures", view=View(offices=("blitar",)))
    count = len(edition.office("blitar"))

    actual = page(asked, 1, count + off)

    assert actual.following == (2 if off < 0 else None)


def test_rows_are_read_a_batch_at_a_time(edition):
    """
    The first rows of a large table do not wait for the last.
    """
    first = next(batches(Wanted(release=edition, table="figures")))

    assert first.num_rows < len(edition.every()) / 4


def test_a_table_in_memory_holds_the_same_rows(edition):
    """
    What the filtered Parquet is written from.
    """
    asked = Wanted(release=edition, table="figures", view=View(offices=("malang",)))

    assert table(asked).to_pylist() == list(rows(asked))


def test_services_are_filtered_by_office_kind_report_and_years(edition):
    """
    A kind finds the services of that kind as it does in every address.
    """
    one = next(report for report in edition.services if report.period)
    year = str(one.period.start.year)
    pairs = [("office", one.office), ("service", one.service), ("source", one.source)]

    found = list(rows(wanted([*pairs, ("from", year)], "services", edition)))

    assert found
    assert {(row["office_id"], row["service"]) for row in found} == {(one.office, one.service)}


def test_nothing_is_found_where_nothing_is_told(edition):
    """
    No error: the question is a good one.
    """
    asked = wanted([("office", "malang"), ("to", "2001")], "figures", edition)

    assert page(asked, 1, 10).rows == []
    assert page(asked, 1, 10).following is None


def test_filters_spell_themselves(edition):
    """
    In one order and with today's slugs, so that one question has one address.
    """
    pairs = [("standing", "shown"), ("office", "jogja"), ("metric", "revenue"), ("v", "x")]

    asked = wanted(pairs, "figures", edition)

    expected = [("office", "yogyakarta"), ("metric", "revenue"), ("standing", "shown")]
    assert asked.parameters() == expected
    assert not asked.whole


@pytest.mark.parametrize("name", TABLES)
def test_every_table_names_what_it_reads(name):
    """
    Its filters, the edition, language and theme; pages only where there are pages.
    """
    paged, whole = known(name, paged=True), known(name, paged=False)

    assert whole == (*FILTERS[name], "v", "lang", "theme")
    assert set(paged) - set(whole) == {"page", "size"}


def test_a_parameter_that_nobody_reads_is_named(edition):
    """
    And those that are read with it.
    """
    with pytest.raises(UnknownParameter, match=r"ofice.*office, metric"):
        check([("office", "a"), ("ofice", "b")], known("figures", paged=True))


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([], Turned(1, 100)),
        ([("page", "3")], Turned(3, 100)),
        ([("size", "1000"), ("page", "9999")], Turned(9999, 1000)),
        ([("page", "007")], Turned(7, 100)),
    ],
)
def test_a_page_is_read_from_the_address(pairs, expected):
    """
    The first hundred rows unless told otherwise.
    """
    assert turned(pairs) == expected


@pytest.mark.parametrize("text", ["0", "-1", "1.5", "", " 1", "٣", "10000", "9" * 5000])
@pytest.mark.parametrize("name", ["page", "size"])
def test_what_is_no_page_is_refused(name, text):
    """
    With its bounds.
    """
    with pytest.raises(BadAddress):
        turned([(name, text)])


@pytest.mark.parametrize(
    ("pair", "error"),
    [
        (("standing", "SHOWN"), BadAddress),
        (("from", "24"), BadAddress),
        (("source", "no/path"), BadAddress),
        (("source", "nobody-2024"), UnknownSlug),
        (("office", "nowhere"), UnknownSlug),
        (("metric", "nothing"), UnknownSlug),
    ],
)
def test_a_filter_that_cannot_be_met_is_refused(edition, pair, error):
    """
    Names are checked against the edition's own catalogue.
    """
    with pytest.raises(error):
        wanted([pair], "figures", edition)
