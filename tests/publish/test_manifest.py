"""The manifest as JSON and back."""

from dataclasses import replace

import pytest

from components.publish.entry import Entry, dress
from components.publish.manifest import Manifest, read_manifest


def entry(path="k/malang/index.html", **fields):
    """An entry like those of pages."""
    worn = dress(
        "text/html",
        "public, max-age=60",
        {"x-robots-tag": "noindex", "content-disposition": "a.csv"},
    )
    given = {
        "address": "/k/malang",
        "path": path,
        "section": "offices",
        "made_of": "abc",
        "sha256": "0" * 64,
        "size": 10,
        "dress": worn,
        "packed": {"br": 4},
        "links": ("/m/deportations",),
    }
    return Entry(**{**given, **fields})


def manifest(*entries):
    """A manifest of some entries."""
    return Manifest("4137", "https://ki.example", {one.path: one for one in entries})


def test_a_manifest_reads_back_as_it_was():
    """
    The next run knows all that this one knew.
    """
    one = manifest(entry(), entry("k/blitar/index.html", packed={}, links=()))

    assert read_manifest(one.text()) == one


def test_the_same_files_give_the_same_bytes():
    """
    In whatever order they were made: a second run must find nothing to write.
    """
    first, second = entry("a.html"), replace(entry("b.html"), dress=dress("x", "y", {}))

    assert manifest(first, second).text() == manifest(second, first).text()


def test_packed_forms_are_files_too():
    """
    So that they go when their page goes.
    """
    assert manifest(entry()).files == {"k/malang/index.html": 10, "k/malang/index.html.br": 4}


def test_what_is_of_one_file_is_no_rule_for_many():
    """
    A file's own name on a reader's disk cannot be said of a whole folder.
    """
    assert entry().dress.headers == (("X-Robots-Tag", "noindex"),)


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"format": 99}', '{"format": 1, "files": {}}'])
def test_what_is_no_manifest_of_ours_is_none(text):
    """
    Then everything is made anew, which is slow and never wrong.
    """
    assert read_manifest(text) is None
