"""Claims about bench/talk.py: what it has heard of a page, it can use as a browser would."""

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from bench.talk import Talk

FOLD, BOX, PART = "$$ID-1-tahun", "$$ID-2-last", "part-1"


@pytest.fixture
def talk():
    """A session that has heard of a popover, and of a select box in it."""
    one = Talk("localhost:1", "bandingkan")
    fold, box = ForwardMsg(), ForwardMsg()
    fold.delta.fragment_id = box.delta.fragment_id = PART
    fold.delta.add_block.popover.id = FOLD
    box.delta.new_element.selectbox.id = BOX
    box.delta.new_element.selectbox.options.extend(["2024", "2025"])
    for told in (fold, box):
        assert one.hear(told.SerializeToString()) is None
    return one


def told(message):
    """The part that a message reruns, and the states that it tells."""
    rerun = BackMsg.FromString(message).rerun_script
    return rerun.fragment_id, [str(one) for one in rerun.widget_states.widgets]


def test_a_popover_is_opened_in_the_part_that_it_lies_in(talk):
    """
    Its fields are made by that rerun.
    """
    part, states = told(talk.opened("tahun"))

    assert part == PART
    assert states == [f'id: "{FOLD}"\nbool_value: true\n']


def test_an_option_is_picked_among_those_that_the_box_offers(talk):
    """
    By its words, as a browser sends it.
    """
    option = talk.options("last")[0]

    part, states = told(talk.picked("last", option))

    assert part == PART
    assert states == [f'id: "{BOX}"\nstring_value: "2024"\n']


def test_a_fault_on_the_page_is_raised(talk):
    """
    A rerun that failed is no quick rerun.
    """
    broken = ForwardMsg()
    broken.delta.new_element.exception.message = "no such office"

    with pytest.raises(RuntimeError, match="no such office"):
        talk.hear(broken.SerializeToString())
