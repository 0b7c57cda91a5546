"""The parts of Streamlit's front end that are asked for early."""

from pathlib import Path

import pytest
from streamlit.file_util import get_static_dir

from components.door.chunks import CHART, EVERYWHERE, chunks


def test_what_is_asked_for_early_is_there():
    """Each is a file of the installed Streamlit, named once."""
    found = chunks((*EVERYWHERE, *CHART))

    assert [name for name in found if not (Path(get_static_dir()) / name).is_file()] == []
    assert len(set(found)) == len(found)


def test_a_chart_comes_with_all_that_draws_it():
    """Vega itself is imported by what the element imports."""
    stems = {Path(name).name.split(".")[0] for name in chunks(CHART)}

    assert {"ArrowVegaLiteChart", "embed", "vega-interpreter", "recordbatch"} <= stems


def test_an_element_that_is_gone_stops_the_start():
    """An upgrade that renames it is noticed before a reader waits."""
    with pytest.raises(ValueError, match="0 files of the element NoSuchThing"):
        chunks(("NoSuchThing",))
