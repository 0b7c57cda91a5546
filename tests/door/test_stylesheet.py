"""The style sheet: its colours, and what it keeps its hands off."""

import re

import pytest

from components.charts.palette import DARK, LIGHT
from components.door.stylesheet import FOLDER, PARTS, stylesheet

SHEET = stylesheet({})


def _properties(block):
    return dict(re.findall(r"--ki-([a-z0-9-]+):([^;]+);", block))


def test_light_colours_are_the_palettes():
    """A browser that knows no light-dark() gets the light palette."""
    plain = _properties(SHEET[: SHEET.index("@supports")])

    assert plain["background"] == LIGHT.background
    assert plain["accent-2"] == LIGHT.accent_2
    assert plain["step-6"] == LIGHT.sequential[5]


def test_each_colour_follows_the_theme_the_reader_chose():
    """Every role has its light and its dark value in one light-dark()."""
    both = _properties(SHEET[SHEET.index("@supports") : SHEET.index("/* Ground")])

    assert both["ink"] == f"light-dark({LIGHT.ink},{DARK.ink})"
    assert both["highlight"] == f"light-dark({LIGHT.highlight},{DARK.highlight})"
    assert both.keys() == _properties(SHEET[: SHEET.index("@supports")]).keys()


@pytest.mark.parametrize(
    "forbidden", ["!important", "data-testid", "emotion-cache", "http:", "@import", ":has("]
)
def test_the_sheet_does_not_fight(forbidden):
    """
    No force, no selectors on what Streamlit may rename at will, nothing from elsewhere; and no
    parent told by its child, which costs every click on a chart 55 ms.
    """
    parts = "".join((FOLDER / f"{part}.css").read_text(encoding="utf-8") for part in PARTS)
    spoken = parts.replace("http://www.w3.org/2000/svg", "")

    assert spoken.count(forbidden) == 0


@pytest.mark.parametrize("part", PARTS)
def test_no_colour_is_written_by_hand(part):
    """Colours come from the palette by name; masks know black alone."""
    text = (FOLDER / f"{part}.css").read_text(encoding="utf-8")
    hexes = set(re.findall(r"(?:#|%23)[0-9a-fA-F]{3,8}\b", text)) - {"#000", "%23000"}

    assert hexes == set()


def test_every_property_used_exists():
    """A colour or face that is asked for is defined."""
    asked = set(re.findall(r"var\(--ki-([a-z0-9-]+)", SHEET))
    given = set(re.findall(r"--ki-([a-z0-9-]+):", SHEET))

    assert asked - given == set()


@pytest.mark.parametrize("part", PARTS)
def test_braces_close(part):
    """A part that is cut short would swallow the next."""
    text = (FOLDER / f"{part}.css").read_text(encoding="utf-8")

    assert text.count("{") == text.count("}")


def test_every_part_is_in_the_sheet():
    """No style sheet lies unused in the folder."""
    assert {file.stem for file in FOLDER.glob("*.css")} == set(PARTS)


def _rule(selector):
    """What the sheet says under a selector that ends so."""
    return "".join(re.findall(re.escape(selector) + r"[^{}]*\{([^}]*)\}", SHEET))


def test_only_a_long_table_scrolls_downwards():
    """A short one would be cut in the middle of a row, and hold the thumb."""
    assert "max-height" not in re.findall(r"\n\.ki-scroll \{([^}]*)\}", SHEET)[0]
    assert "max-height" in _rule(".ki-scroll.ki-long")
    assert "sticky" in _rule(".ki-long .ki-table thead th")


def test_of_a_charts_buttons_only_the_last_is_left():
    """Gone for the eye and for the keyboard."""
    assert "display: none" in _rule(".stElementToolbar > * > :not(:last-child)")


def test_a_key_names_no_colour_of_a_series():
    """Shapes of a key are in ink; what is missing or doubtful keeps its soga."""
    marks = re.search(r"\.ki-key\s+:is\(([^)]*)\) \{\s*color: var\(--ki-ink\)", SHEET)

    assert marks is not None
    assert ".ki-mark-dispute" in marks[1]
    assert {".ki-mark-missing", ".ki-mark-doubt"} & set(re.findall(r"\.[a-z-]+", marks[1])) == set()
