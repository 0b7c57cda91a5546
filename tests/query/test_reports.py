"""Claims about components/query/reports.py: a report is made once, alone or with others."""

import pytest


def test_several_reports_come_in_the_order_asked_for(edition):
    """
    The same as one by one, twice where one is asked for twice, and made once.
    """
    slugs = [*list(edition.sources)[5:0:-1], "blitar-ketik-2024-12", "blitar-ketik-2024-12"]

    found = edition.sources.several(slugs)

    assert [one.slug for one in found] == slugs
    assert all(one is edition.sources[one.slug] for one in found)


def test_no_report_is_made_for_a_slug_that_is_none(edition):
    """
    Neither alone nor among others.
    """
    with pytest.raises(KeyError):
        edition.sources.several(["blitar-ketik-2024-12", "none"])
    assert edition.sources.several([]) == []
