"""Claims about components/charts/faces.py."""

import re

import pytest
from fontTools.ttLib import TTFont

from components.charts.faces import FACES, SANS, SERIF, STAND_INS, bare, rules, stack
from components.door.chrome import FACES as STREAMLITS
from components.model import Language
from components.paths import ROOT
from components.words import sentences

FONTS = ROOT / "components" / "door" / "fonts"
EMBED = ROOT / "components" / "render" / "templates" / "embed.css"
BLANK = re.compile(r"\{[^}]*\}")


@pytest.mark.parametrize("face", FACES, ids=lambda one: one.file)
def test_what_is_known_of_a_face_is_what_its_file_says(face):
    """
    An average letter of our own sentences, with a year where a fact is told; ascent and descent.
    """
    font = TTFont(FONTS / face.file)
    em, letters = font["head"].unitsPerEm, font.getBestCmap()
    text = " ".join(BLANK.sub("2024", one) for said in Language for one in sentences(said).values())
    wide = [font["hmtx"][letters[ord(one)]][0] / em for one in text if ord(one) in letters]

    assert sum(wide) / len(wide) == pytest.approx(face.wide, abs=0.003)
    assert font["OS/2"].sTypoAscender / em == face.ascent
    assert -font["OS/2"].sTypoDescender / em == face.descent


def test_a_stand_in_is_drawn_as_wide_as_the_face_it_stands_for():
    """
    And never so small or large that it could not be read.
    """
    drawn = {one.size * one.wide - one.of.wide for one in STAND_INS}

    assert max(drawn) == pytest.approx(0, abs=1e-9)
    assert all(0.75 <= one.size <= 1.1 for one in STAND_INS)


def test_every_stand_in_has_its_rule_and_its_place():
    """
    Before any family of which nothing is known; ours before all.
    """
    families = stack(SERIF) + stack(SANS)

    for one in STAND_INS:
        rule = f'font-family:"{one.family}";font-weight:{one.of.weight};src:local('
        assert rules().count(rule) == 1
        assert f'"{one.family}"' in families
    assert stack(SANS).startswith('"Hanken Grotesk","Hanken Grotesk as Arial"')
    assert stack(SERIF).endswith(',"Noto Serif",serif')


def test_every_ending_names_the_same_families():
    """
    Streamlit begins with ours; an embed, which fetches none, has what charts have after it.
    """
    first = {name: STREAMLITS[name].partition(",")[0].strip("'") for name in STREAMLITS}

    assert first == {"bodyFont": SANS, "headingFont": SERIF}
    assert bare(SANS).removeprefix(f'"{SANS}",') in EMBED.read_text(encoding="utf-8")
