"""Where a reader is, when both sides speak before they have heard each other."""

import pytest
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from components.door.whereabouts import Whereabouts

PART = "part-1"


@pytest.fixture
def reader():
    """One who has opened the page p1 with an office in its address."""
    where = Whereabouts()
    where.there(ClientState(query_string="office=malang"))
    for said in (begun(), turned_to("p1")):
        where.heard(said)
    return where


def asked(page, query="office=malang"):
    """A click in a part of that page, while the address says so."""
    return ClientState(fragment_id=PART, page_script_hash=page, query_string=query)


def followed(page, query=""):
    """A link to that page."""
    return ClientState(page_script_hash=page, query_string=query)


def begun(*parts):
    """The first message of a run, of those parts alone where any is named."""
    said = ForwardMsg()
    said.new_session.SetInParent()
    said.metadata.run.fragment_ids.extend(parts)
    return said


def turned_to(page):
    """What a run of a whole page says of it."""
    said = ForwardMsg()
    said.navigation.page_script_hash = page
    return said


def address(query):
    """What a run says that rewrites the address."""
    said = ForwardMsg()
    said.page_info_changed.query_string = query
    return said


def test_a_part_of_the_page_that_is_there_is_asked_as_it_is(reader):
    """Nothing is put right where both know the same."""
    click = asked("p1")

    assert reader.there(click)
    assert click == asked("p1")


def test_a_part_of_a_page_that_was_left_is_not_asked(reader):
    """A popover closes as a link is followed, and says so after the link."""
    assert reader.there(followed("p2"))
    assert not reader.there(asked("p1"))
    assert reader.there(asked("p2", ""))


def test_what_was_picked_before_the_answer_came_is_kept(reader):
    """On a slow line the browser's address is that of before the first of two picks."""
    reader.heard(begun(PART))
    reader.heard(address("office=malang&to=2022"))
    late = asked("p1", "office=malang")

    assert reader.there(late)
    assert late.query_string == "office=malang&to=2022"


def test_the_way_back_is_the_reader_s(reader):
    """A page asked for as a whole is asked as its address says, whatever was picked before."""
    reader.heard(address("office=malang&to=2022"))
    back = followed("p1", "office=malang")

    assert reader.there(back)
    assert back.query_string == "office=malang"
    assert reader.there(click := asked("p1"))
    assert click.query_string == "office=malang"


def test_what_a_page_says_after_it_was_left_is_past(reader):
    """Its run may still be speaking of its own address and of itself."""
    reader.there(followed("p2", "metric=revenue"))
    for late in (address("office=malang&to=2022"), turned_to("p1"), begun(), turned_to("p2")):
        reader.heard(late)

    assert reader.there(click := asked("p2", ""))
    assert click.query_string == "metric=revenue"


def test_a_page_that_leads_on_by_itself_is_followed(reader):
    """An office that is picked in the search opens its page."""
    for said in (begun(), address("office=blitar"), turned_to("p3")):
        reader.heard(said)

    assert not reader.there(asked("p1"))
    assert reader.there(click := asked("p3", ""))
    assert click.query_string == "office=blitar"


def test_who_is_not_known_yet_is_heard():
    """A reader who was cut off from another process comes with a click."""
    click = asked("p9", "office=blitar")

    assert Whereabouts().there(click)
    assert click == asked("p9", "office=blitar")
