"""Claims about the plain lists: statements, reports, dictionary, events."""

import pytest

from components.model import Event, EventKind, Language, Phrase
from components.render.dictionary import metric_table, unplaced_table
from components.render.events import event_table
from components.render.sources import source_table
from components.render.statements import counted, statement_table
from components.words import speaking
from tests.render.hostile import HOSTILE, harmless

ID, EN = speaking(Language.ID), speaking(Language.EN)


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_a_statement_links_to_its_receipt_in_the_reader_s_language(edition, say):
    """
    Issue 2: each value is a link to its receipt.
    """
    figures = edition.report("blitar-ketik-2024-12")
    tail = "?lang=en" if say is EN else ""

    table = statement_table(figures, edition, say)

    assert [one.id for one in figures if f'href="/angka/{one.id}{tail}"' not in table] == []


def test_an_office_s_own_list_leaves_its_name_out(edition):
    """
    On the page of one office every row would repeat it.
    """
    figures = edition.report("blitar-ketik-2024-12")[:3]

    tables = [statement_table(figures, edition, ID, offices=kept) for kept in (True, False)]

    assert [">Blitar</td>" in table for table in tables] == [True, False]


def test_a_caption_may_be_given(edition):
    """
    A list says what it lists.
    """
    actual = statement_table((), edition, ID, caption="Angka Malang")

    assert "<caption>Angka Malang</caption>" in actual


@pytest.mark.parametrize(
    ("say", "expected"),
    [(ID, "Deportasi: kewarganegaraan Pakistan"), (EN, "Deportations: nationality Pakistan")],
)
def test_a_part_is_named_after_its_metric(edition, say, expected):
    """
    Two of Blitar's deportations of 2024.
    """
    figure = next(
        one
        for one in edition.report("blitar-ketik-2024-12")
        if one.parts == (("nationality", "PAK"),)
    )

    assert counted(figure, edition, say) == expected


def test_an_unplaced_statement_keeps_its_raw_code(edition):
    """
    It is listed, though no chart shows it.
    """
    figure = next(one for one in edition.every() if one.metric is None)

    actual = counted(figure, edition, ID)

    assert f"({figure.metric_id})" in actual


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_every_report_is_listed_with_its_figures_counted(edition, say):
    """
    The count is that of the edition, not of the page.
    """
    source = edition.sources["blitar-ketik-2024-12"]

    table = source_table([source], edition, say)

    assert f'<td class="num">{len(edition.report(source.slug))}</td>' in table


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_the_dictionary_has_a_row_for_every_metric(edition, say):
    """
    What is counted and what is left out, in the reader's language.
    """
    metrics = edition.catalogue.metrics.values()

    table = metric_table(metrics, say)

    assert table.count('<th scope="row">') == len(metrics)


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_the_slugs_that_wait_are_listed_too(edition, say):
    """
    Issue 2: metrics_unplaced.csv stays out of charts but is listed on the Data page.
    """
    table = unplaced_table(edition, say)

    assert table.count('<th scope="row">') == len(edition.table("unplaced"))


@pytest.mark.parametrize("say", [ID, EN], ids=["id", "en"])
def test_events_are_listed_with_what_says_so(edition, say):
    """
    DECISIONS 13: an event's receipt may be its address.
    """
    table = event_table(edition.events, edition, say)

    assert table.count('<th scope="row">') == len(edition.events)


@pytest.mark.parametrize("text", HOSTILE)
def test_an_event_s_address_is_not_trusted(edition, text):
    """
    Nor are its words.
    """
    event = Event(
        office=None,
        start=edition.day,
        end=None,
        kind=EventKind.AWARD,
        text=Phrase(text, text),
        source=None,
        url=text,
    )

    assert harmless(event_table([event], edition, ID), text)
