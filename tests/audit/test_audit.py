"""What the audit says of what it saw: whose fault it is, what is red, and how it is written."""

import re
from datetime import date

import pytest

from components.model import Language
from components.query import release
from components.render.sitemap import PAGES
from components.ui.accessibility import TESTED
from tests.audit.__main__ import TOLD
from tests.audit.axe import Fault, excuses, ours
from tests.audit.lighthouse import LEAST_LIGHT, LEAST_ROOM, Scores
from tests.audit.places import Dress, Place, dresses, leaves, rooms
from tests.audit.results import Audit, results
from tests.audit.walk import Visit

PLACE = Place("/data")
DRESS = Dress(Language.EN, "dark", 390)
MINE = Fault("label", "serious", "<input>", "input", None)
THEIRS = Fault("region", "moderate", "<ul>", "ul", 0)


def told(*visits, scores=()):
    """An audit of one day."""
    return Audit(day=date(2026, 11, 22), tools=[("axe-core", "4")], visits=visits, scores=scores)


def test_a_fault_without_an_excuse_is_red():
    """
    With its address, its dress, its state and its rule; the framework's is counted and no more.
    """
    seen = [("at rest", []), ("menu 1", [MINE, MINE, THEIRS])]
    audit = told(Visit(PLACE, DRESS, "4", seen))

    assert ours(seen[1][1]) == [MINE, MINE]
    assert audit.red == ["`/data` en-dark-390, menu 1: label (2)"]
    assert "| `/data` | 2 | 1 | 1 |" in results(audit)


def test_a_page_that_could_not_be_seen_is_red():
    """
    An audit that did not look has found nothing, which is not the same as nothing found.
    """
    audit = told(Visit(PLACE, DRESS, "", [], trouble="popover 1 does not close"))

    assert audit.red == ["`/data` en-dark-390: popover 1 does not close"]


@pytest.mark.parametrize(
    ("accessibility", "least", "red"),
    [(100, LEAST_LIGHT, 0), (99, LEAST_LIGHT, 1), (95, LEAST_ROOM, 0), (94, LEAST_ROOM, 1)],
)
def test_a_score_is_held_to_what_is_asked_of_its_kind(accessibility, least, red):
    """
    A light page to all four, a page of Streamlit's to its accessibility alone.
    """
    fast = 95 if least is LEAST_LIGHT else 20
    given = {"performance": fast, "accessibility": accessibility, "best-practices": 95, "seo": 95}

    assert len(told(scores=[Scores("/data", given, least)]).red) == red


def test_a_dress_that_was_not_gone_through_is_named():
    """
    Whoever reads of two dresses is not to think of eight.
    """
    page = results(told(Visit(PLACE, DRESS, "4", [("at rest", [])])))
    left = next(line for line in page.splitlines() if line.startswith("Not gone through"))

    assert left.count("-") == 2 * 7
    assert DRESS.name not in left


def test_an_audit_without_faults_says_so():
    """
    A word, not an empty list.
    """
    assert results(told()).endswith("## Red\n\nNothing.\n")


def test_every_page_is_looked_at_in_eight_dresses():
    """
    Two languages, two themes, two widths; and each kind of page that needs no Streamlit.
    """
    addresses = {place.address.partition("?")[0] for place in rooms(PAGES)}
    kinds = {place.address.split("/")[1] for place in leaves(release(None))}

    assert addresses == set(PAGES)
    assert len({dress.name for dress in dresses()}) == 8
    assert kinds >= {"k", "m", "angka", "embed", "g", "status"}


def test_an_excuse_names_its_place_and_its_reason():
    """
    No rule is excused everywhere, and none twice at one place.
    """
    known = excuses()

    assert all(one.within.strip() not in {"", "*", "html", "body"} for one in known)
    assert all(len(one.reason.split()) > 4 for one in known)
    assert len({(one.rule, one.within) for one in known}) == len(known)


def test_the_statement_has_the_day_of_the_audit():
    """
    What /aksesibilitas tells readers is what docs/audit/results.md holds.
    """
    day = re.search(r"- Day: (\S+)", TOLD.read_text(encoding="utf-8"))

    assert day is not None
    assert date.fromisoformat(day[1]) == TESTED
