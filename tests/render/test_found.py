"""Claims about components/render/found.py: what a search shows of each statement."""

import pytest

from components.model import Language, Standing
from components.query import View
from components.query.search import search
from components.render.found import found_table
from components.words import sentences, speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)


@pytest.mark.parametrize("say", [ID, EN])
def test_each_statement_has_its_row_and_links_to_its_receipt(edition, say):
    """One link to /angka/ a statement, told in the reader's language."""
    shown = search(View(offices=("blitar",), first=2023, last=2023)).shown

    html = found_table(shown, edition, say, caption="synthetic caption")

    tail = "" if say is ID else "?lang=en"
    assert [f.id for f in shown if f'href="/angka/{f.id}{tail}"' not in html] == []
    assert html.count('<th scope="row">') == len(shown)


@pytest.mark.parametrize("say", [ID, EN])
@pytest.mark.parametrize("standing", list(Standing))
def test_the_standing_of_each_is_named(edition, say, standing):
    """Shown, beside, superseded or doubtful, in words."""
    one = next(figure for figure in edition.every() if figure.standing is standing)

    html = found_table([one], edition, say, caption="synthetic caption")

    assert f"<td>{sentences(say.language)[f'standing.{standing}']}</td>" in html


def test_a_statement_of_an_unplaced_metric_shows_its_raw_slug(edition):
    """There is no better name yet."""
    one = next(figure for figure in edition.every() if figure.metric is None)

    assert one.metric_id in found_table([one], edition, ID, caption="synthetic caption")


def test_a_pinned_edition_is_carried_to_the_receipt(edition):
    """The receipt shows the same edition as the list did."""
    one = edition.every()[0]

    html = found_table([one], edition, EN, caption="synthetic caption", pin="abc123")

    assert f'href="/angka/{one.id}?v=abc123&amp;lang=en"' in html
