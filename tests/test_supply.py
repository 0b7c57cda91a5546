"""Claims about requirements*, deploy/supply and docs/supply.md: pinned, licensed, listed."""

import json
import re
import sys
from email.message import Message
from importlib.metadata import requires

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from deploy.supply import licences
from deploy.supply.licences import UnknownLicence, licence, stated, taken
from deploy.supply.lock import HEADS
from deploy.supply.page import PAGE, here, wanted_by, written
from deploy.supply.pins import ROLES, RUN, TESTS, NotPinned, Pin, blocks, pin, pins, wishes
from deploy.supply.sbom import NotABill, bill, checked

HASH = "0" * 64


def before(role):
    """The pins of a role and of the roles that it adds to."""
    return [one for earlier in ROLES[: ROLES.index(role) + 1] for one in pins(earlier)]


@pytest.fixture(scope="module")
def billed():
    """The bill of materials, made once."""
    return bill()


@pytest.mark.parametrize("role", ROLES)
def test_what_we_ask_for_is_what_is_pinned_and_has_a_reason(role):
    """Who changes an .in file runs `make pins`."""
    pinned = {(one.name, one.version) for one in before(role)}

    assert {(one.name, one.version) for one in wishes(role)} <= pinned
    assert [one.name for one in wishes(role) if not one.reason] == []


@pytest.mark.parametrize("role", [RUN, TESTS])
def test_all_that_a_package_needs_is_pinned_in_a_version_that_it_takes(role):
    """Else pip would refuse the file, for it asks a hash of everything."""
    pinned = {one.name: one.version for one in before(role)}
    unmet = [
        f"{one.name} asks for {needed}"
        for one in before(role)
        if one.here
        for needed in map(Requirement, requires(one.name) or ())
        if not needed.marker or needed.marker.evaluate({"extra": ""})
        if not needed.specifier.contains(pinned.get(canonicalize_name(needed.name), "0"))
    ]

    assert unmet == []


@pytest.mark.parametrize("role", ROLES)
def test_a_file_holds_pins_and_its_own_head_and_nothing_else(role):
    """No address of a registry, no file of somebody's disk."""
    text = (PAGE.parents[1] / f"{role}.txt").read_text()
    rest = text.removeprefix(HEADS[role])

    assert text.startswith(HEADS[role])
    assert "".join(blocks(rest)) == rest
    assert "//" not in rest
    assert [block for block in blocks(rest) if not pin(block).hashes] == []


def test_no_package_is_pinned_twice_in_different_versions():
    """The three files are installed one over the other."""
    versions = {}
    for one in before(ROLES[-1]):
        versions.setdefault(one.name, set()).add(one.version)

    assert {name: found for name, found in versions.items() if len(found) > 1} == {}


@pytest.mark.parametrize(
    "line",
    [
        "altair>=6",
        "altair==6.*",
        "altair",
        "altair==6.3.0,!=7",
        "altair @ file:///tmp/altair.whl",
    ],
)
def test_what_could_be_anything_is_no_pin(line):
    """Nor is a wheel that lay on the machine where the file was written."""
    with pytest.raises(NotPinned):
        pin(f"{line} \\\n    --hash=sha256:{HASH}\n")


def test_a_version_without_a_hash_is_no_pin():
    """A short hash is none."""
    with pytest.raises(NotPinned):
        pin("altair==6.3.0\n")
    with pytest.raises(NotPinned):
        pin("altair==6.3.0 \\\n    --hash=sha256:abc\n")


def test_a_block_is_read_with_its_marker_and_all_its_hashes():
    """Who wants it is a comment."""
    read = pin(
        f"Watchdog==7.1.0 ; sys_platform == 'nowhere' \\\n    --hash=sha256:{HASH} \\\n"
        f"    --hash=sha256:{'1' * 64}\n    # via streamlit\n"
    )

    assert read == Pin("watchdog", "7.1.0", 'sys_platform == "nowhere"', (HASH, "1" * 64))
    assert not read.here


@pytest.mark.parametrize("one", here(), ids=lambda one: one.name)
def test_the_licence_of_every_package_that_runs_is_known_and_taken(one):
    """As its own metadata say, or as somebody read it in the file of this version."""
    assert taken(licence(one))


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("MIT AND GPL-3.0-only", False),
        ("GPL-3.0-only OR MIT", True),
        ("(GPL-2.0-only OR MIT) AND AGPL-3.0-only", False),
        ("LicenseRef-Ours", False),
    ],
)
def test_a_choice_is_ours_and_a_sum_binds(expression, expected):
    """OR lets us choose; AND asks both."""
    assert taken(expression) is expected


@pytest.mark.parametrize("field", ["Dual License", "BSD", "GPL-3.0-only", ""])
def test_a_licence_that_does_not_say_which_must_be_read(field, monkeypatch):
    """Nobody guesses which BSD; a new version is read again."""
    said = Message()
    said["License"] = field
    monkeypatch.setattr(licences, "metadata", lambda _: said)

    assert stated(said) == ""
    with pytest.raises(UnknownLicence):
        licence(Pin("scipy", "99.0", "", (HASH,)))


def test_a_reading_is_of_the_version_that_is_pinned():
    """What was read for an older one is thrown away."""
    assert set(licences.READ) <= {(one.name, one.version) for one in pins(RUN)}


@pytest.mark.skipif(sys.platform != "linux", reason="the page lists what Linux installs")
def test_the_page_lists_what_is_installed():
    """Who changes a pin runs `python -m deploy.supply page`."""
    page = PAGE.read_text(encoding="utf-8")

    assert written(page) == page
    assert len(re.findall(r"^\| [a-z0-9-]+ \| \d\S* \| ", page, re.MULTILINE)) == len(here())


def test_every_package_that_we_do_not_ask_for_is_wanted_by_another():
    """Nothing is pinned that nobody needs."""
    ours = {one.name for one in wishes(RUN)}

    assert [name for name, by in wanted_by(here()).items() if not by and name not in ours] == []


def test_the_bill_lists_each_package_with_its_licence_and_its_hashes(billed):
    """And says who wants whom, from us on."""
    said = json.loads(billed)
    listed = {(one["name"], one["version"]): one for one in said["components"]}
    wants = {one["ref"]: set(one.get("dependsOn", ())) for one in said["dependencies"]}

    assert set(listed) == {(one.name, one.version) for one in here()}
    for one in here():
        (licensed,) = listed[one.name, one.version]["licenses"]
        (files,) = listed[one.name, one.version]["externalReferences"]
        assert licensed["expression"] == licence(one)
        assert {each["content"] for each in files["hashes"]} == set(one.hashes)
    assert wants["kinerja-imigrasi"] == {f"pkg:pypi/{w.name}@{w.version}" for w in wishes(RUN)}


def test_a_bill_that_the_schema_would_not_have_is_refused(billed):
    """So the schema is asked."""
    wrong = json.loads(billed)
    wrong["components"][0]["licences"] = []

    with pytest.raises(NotABill):
        checked(json.dumps(wrong))
