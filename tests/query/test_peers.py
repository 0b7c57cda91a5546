"""Claims about components/query/peers.py (DECISIONS 9)."""

from dataclasses import replace
from math import inf, log

import pytest

from components.model import InstitutionKind, OfficeClass
from components.query import View, ask
from components.query import peers as module
from components.query.peers import NEAREST, peers


@pytest.mark.parametrize("slug", ["malang", "blitar", "surabaya", "soekarno-hatta", "kediri"])
def test_peers_share_checkpoint_status_and_are_at_most_one_class_apart(slug, catalogue):
    """
    Where both are known; never the office itself, never another kind of institution.
    """
    office = catalogue.office(slug)

    for peer in peers(office).offices:
        assert peer.slug != office.slug
        assert peer.kind is InstitutionKind.OFFICE
        assert peer.checkpoint is office.checkpoint
        assert abs(peer.class_.step - office.class_.step) <= 1


def test_eight_are_chosen_by_the_log_of_the_last_whole_year(catalogue):
    """
    Nearest first: a tenth more and a tenth less weigh alike.
    """
    office = catalogue.office("blitar")
    gaps = {slug: _gap(slug, "blitar") for slug in catalogue.offices}

    found = peers(office)
    chosen = [one.slug for one in found.offices]
    passed_over = [
        one.slug
        for one in catalogue.of_kind(InstitutionKind.OFFICE)
        if one.slug not in {"blitar", *chosen}
        and one.checkpoint is office.checkpoint
        and one.class_ is office.class_
    ]

    assert (found.by_volume, len(chosen)) == (True, NEAREST)
    assert [gaps[slug] for slug in chosen] == sorted(gaps[slug] for slug in chosen)
    assert max(gaps[slug] for slug in chosen) <= min(gaps[slug] for slug in passed_over)


def test_an_office_without_a_volume_has_the_nearest_places(catalogue):
    """
    Klungkung opened in 2026; Tabanan is next door.
    """
    found = peers(catalogue.office("klungkung"))

    assert not found.by_volume
    assert found.offices[0].slug == "tabanan"
    assert len(found.offices) == NEAREST


@pytest.mark.parametrize("slug", ["kanwil-jawa-timur", "ditjen-imigrasi", "rudenim-denpasar"])
def test_what_is_not_an_office_has_no_peers(slug, catalogue):
    """
    Regional offices already hold their offices.
    """
    actual = peers(catalogue.office(slug)).offices

    assert actual == ()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, True),
        ({"class_": OfficeClass.SPECIAL_I}, True),
        ({"class_": OfficeClass.II}, True),
        ({"class_": OfficeClass.III}, False),
        ({"class_": None}, True),
        ({"checkpoint": False}, False),
        ({"checkpoint": None}, True),
        ({"checkpoint": None, "class_": OfficeClass.III}, False),
        ({"kind": InstitutionKind.REGIONAL}, False),
        ({"slug": "malang"}, False),
    ],
)
def test_what_is_not_known_rules_nobody_out(changes, expected, catalogue):
    """
    Malang is of class I with a checkpoint; the other differs from it in one thing.
    """
    malang = catalogue.office("malang")
    other = replace(malang, **{"slug": "another", **changes})

    assert module._alike(malang, other) is expected
    assert module._alike(other, malang) is expected


def test_in_the_small_world_the_two_without_a_checkpoint_are_peers(small_world):
    """
    Class II and class III are one step apart; class I with a checkpoint stands alone.
    """
    offices = small_world.catalogue.of_kind(InstitutionKind.OFFICE)

    actual = {one.slug: [peer.slug for peer in peers(one).offices] for one in offices}

    assert actual == {
        "contoh-satu": [],
        "contoh-dua": ["contoh-tiga"],
        "contoh-tiga": ["contoh-dua"],
    }


def _gap(slug: str, other: str) -> float:
    """How far two offices' last whole years are apart; endless without one."""
    one, two = _volume(slug), _volume(other)
    return abs(log(one / two)) if one and two else inf


def _volume(slug: str) -> float | None:
    told = ask(View(metrics=("passports_issued",))).of(slug)
    whole = [one for one in told if one.status in {"exact", "early", "approx"}]
    return float(whole[-1].figure.value) if whole else None
