"""Claims about components/query/islands.py."""

from components.model import InstitutionKind
from components.query.islands import ISLANDS, JAVA, lies_in


def test_every_office_lies_on_one_island_group(edition):
    """
    No province is missing, none is in two groups.
    """
    offices = edition.catalogue.of_kind(InstitutionKind.OFFICE)
    groups = {one.slug: [name for name in ISLANDS if lies_in(one, name)] for one in offices}

    assert [slug for slug, found in groups.items() if len(found) != 1] == []


def test_java_is_without_bali(edition):
    """
    Malang lies on it, Denpasar does not.
    """
    found = [lies_in(edition.catalogue.office(slug), JAVA) for slug in ("malang", "denpasar")]

    assert found == [True, False]
