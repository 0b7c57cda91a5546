"""Claims about components/render/uprights.py: what is drawn across a trend is said as well."""

from dataclasses import replace
from datetime import date

import pytest

from components.model import Event, EventKind, Language, Phrase
from components.query import View, ask
from components.query.compare import Setting
from components.render.caption import Shape
from components.render.scene import scene
from components.render.uprights import brief_uprights, uprights
from components.words import speaking

ID, EN = speaking(Language.ID), speaking(Language.EN)
REVENUE = View(metrics=("revenue",), offices=("manokwari", "batam", "bekasi"))


def opened(office, day):
    """An opening that never was."""
    text = Phrase("Kantor baru", "New office")
    kind = EventKind.OPENED
    return Event(office=office, start=day, end=None, kind=kind, text=text, source=None, url="")


def drawn(view, say, *events):
    """A trend with some more events."""
    answer = ask(view)
    setting = Setting(answer.release.catalogue, (*answer.release.events, *events))
    return scene(replace(answer, setting=setting), say, Shape.TREND)


@pytest.mark.parametrize(
    ("say", "expected"),
    [
        (ID, "Garis putus-putus, Desember 2024: Tarif PNBP keimigrasian berubah (PP 45/2024)."),
        (EN, "Dashed line, December 2024: Immigration fees changed (PP 45/2024)."),
    ],
)
def test_a_change_of_rules_is_said_with_its_month_and_cause(say, expected):
    """
    Of revenue; of passports there is none to say.
    """
    assert uprights(drawn(REVENUE, say)) == [expected]
    assert uprights(drawn(View(offices=("malang",)), say)) == []


@pytest.mark.parametrize(
    ("say", "expected"),
    [(ID, "Malang dibuka Juli 2021."), (EN, "Malang opened in July 2021.")],
)
def test_an_opening_within_the_span_is_said(say, expected):
    """
    In the long text and in the short one.
    """
    view, event = View(offices=("blitar", "malang")), opened("malang", date(2021, 7, 1))

    assert uprights(drawn(view, say, event)) == [expected]
    assert brief_uprights(drawn(view, say, event)) == [expected]


def test_an_opening_beyond_the_span_or_of_another_office_is_not(edition):
    """
    The eighteen offices of January 2026 are not drawn on a trend that ends in 2025.
    """
    view = View(offices=("blitar", "malang"))
    events = (opened("medan", date(2021, 7, 1)), opened("malang", date(2011, 7, 1)))

    assert brief_uprights(drawn(view, ID, *events)) == []
