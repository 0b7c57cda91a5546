"""What the common file hosts are told."""

from dataclasses import replace

from components.publish.entry import Dress
from components.publish.hosts import headers_file, redirects_file
from components.publish.manifest import read_manifest
from tests.publish.conftest import published


def entries(out):
    """The files of a small publish."""
    published(out)
    return list(read_manifest((out / "manifest.json").read_text()).entries.values())


def blocks(text):
    """The rules of _headers by their paths."""
    found, path = {}, ""
    for line in text.splitlines():
        if line.startswith("/"):
            path = line
            found[path] = {}
        else:
            name, _, value = line.strip().partition(": ")
            found[path][name] = value
    return found


def test_each_place_has_its_cache_rule(out):
    """
    For ever where an edition is pinned, shortly where it is live.
    """
    found = blocks(headers_file(entries(out)))

    assert found["/v/:edition/embed/*"]["Cache-Control"].endswith("immutable")
    assert found["/g/*"]["Cache-Control"] == found["/robots.txt"]["Cache-Control"]
    assert "immutable" not in found["/g/*"]["Cache-Control"]


def test_no_header_is_said_by_two_rules_that_meet(out):
    """
    Hosts join what two rules say, and two policies together would forbid framing an embed.
    """
    found = blocks(headers_file(entries(out)))
    general = found.pop("/*")

    assert not [path for path, headers in found.items() if general.keys() & headers.keys()]
    assert found["/embed/*"]["Content-Security-Policy"] == "frame-ancestors *"
    assert len(found) < 100


def test_a_few_unlike_files_have_each_their_own_rule(out):
    """
    A script whose name tells its content is kept for ever, the one beside it for an hour.
    """
    published(out)
    known = entries(out)
    script = next(one for one in known if one.path == "aset/embed-1.js")
    other = replace(
        script, path="aset/site.1a2b.js", dress=Dress("text/javascript", "public, max-age=9")
    )
    found = blocks(headers_file([*known, other]))

    assert found["/aset/site.1a2b.js"]["Cache-Control"] == "public, max-age=9"
    assert found["/aset/embed-1.js"]["Cache-Control"] == script.dress.keeps
    assert "/aset/*" not in found


def test_each_shape_of_address_is_rewritten_to_its_path(out):
    """
    The most parameters first; a repeated one has no rule, for no host can tell them apart.
    """
    lines = redirects_file(entries(out)).splitlines()

    assert "/k/:slug lang=:lang /k/:slug/lang=:lang/index.html 200" in lines
    assert (
        "/g/ranking.svg metric=:metric to=:to lang=:lang "
        "/g/ranking/metric=:metric/to=:to/lang=:lang.svg 200"
    ) in lines
    assert (
        "/embed/ranking metric=:metric to=:to v=:v lang=:lang "
        "/v/:v/embed/ranking/metric=:metric/to=:to/lang=:lang/index.html 200"
    ) in lines
    assert not [line for line in lines if line.count("office=:office") > 2]
    counts = [line.count("=:") for line in lines]
    assert counts == sorted(counts, reverse=True)
