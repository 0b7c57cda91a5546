"""Claims about components/render/build_report.py."""

import pytest

from components.model import Language
from components.render.build_report import build_report
from components.words import sentences, speaking


@pytest.mark.parametrize("language", list(Language))
def test_the_report_stands_within_a_page(edition, language):
    """No title of its own, and its headings begin below the page's sections."""
    lines = build_report(edition, speaking(language)).splitlines()

    levels = {len(line) - len(line.lstrip("#")) for line in lines if line.startswith("#")}
    title = sentences(language)["ingest.report.title"]

    assert levels == {3, 4}
    assert [line for line in lines if line.endswith(title)] == []


def test_each_language_has_its_own_report(edition):
    """The English reader is not given the Indonesian one."""
    indonesian, english = (build_report(edition, speaking(language)) for language in Language)

    assert indonesian != english
