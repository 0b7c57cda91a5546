"""The palette keeps the contrasts and the distances that were promised for it."""

from itertools import combinations, pairwise

import numpy as np
import pytest
from colorspacious import cspace_convert

from components.charts.palette import DARK, LIGHT, Palette, Theme, palette

EYES = {"normal": None, "deut": "deuteranomaly", "prot": "protanomaly", "trit": "tritanomaly"}
NEAR = 0.05


def contrast(one: str, other: str) -> float:
    """The WCAG contrast of two colours."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def apart(one: str, other: str, eye: str) -> float:
    """The CAM02-UCS distance of two colours as that eye sees them (Machado 2009, full)."""
    first, second = _seen((one, other), eye)
    return float(np.linalg.norm(first - second))


def _luminance(colour: str) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in _srgb(colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _srgb(colour: str) -> list[float]:
    return [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]


def _seen(colours: tuple[str, ...], eye: str) -> np.ndarray:
    light = np.array([_srgb(colour) for colour in colours])
    if EYES[eye]:
        space = {"name": "sRGB1+CVD", "cvd_type": EYES[eye], "severity": 100}
        light = np.clip(cspace_convert(light, space, "sRGB1"), 0, 1)
    return cspace_convert(light, "sRGB1", "CAM02-UCS")


def _colours(of: Palette) -> list[str]:
    named = [getattr(of, role) for role in Palette.__slots__]
    return [
        colour for entry in named for colour in ([entry] if isinstance(entry, str) else list(entry))
    ]


@pytest.mark.parametrize(
    ("role", "light", "dark"),
    [
        ("axis", 3.5, 4.4),
        ("muted", 6.0, 7.4),
        ("ink", 14.7, 14.4),
        ("accent", 8.2, 8.3),
        ("accent_2", 3.6, 4.4),
        ("highlight", 5.1, 7.2),
    ],
)
def test_each_role_has_its_promised_contrast(role: str, light: float, dark: float) -> None:
    """A role stands against its own background as LOOK section 2 says."""
    assert contrast(getattr(LIGHT, role), LIGHT.background) == pytest.approx(light, abs=NEAR)
    assert contrast(getattr(DARK, role), DARK.background) == pytest.approx(dark, abs=NEAR)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_text_can_be_read_wherever_it_stands(theme: Palette) -> None:
    """Ink, muted, links and highlight reach 4.5 on the page and on a panel."""
    low = {
        (role, ground): contrast(getattr(theme, role), getattr(theme, ground))
        for role in ("ink", "muted", "accent", "highlight")
        for ground in ("background", "panel")
    }

    assert {pair: ratio for pair, ratio in low.items() if ratio < 4.5} == {}


@pytest.mark.parametrize(("theme", "promised"), [(LIGHT, 11.7), (DARK, 10.1)])
def test_ink_reads_on_a_soft_cell(theme: Palette, promised: float) -> None:
    """A cell that carries text leaves the text its contrast."""
    assert contrast(theme.ink, theme.soft) == pytest.approx(promised, abs=NEAR)


def test_the_second_blue_shows_on_a_panel() -> None:
    """Nila 2 is still a mark, 3.2 to one, on the panel tone."""
    assert contrast(LIGHT.accent_2, LIGHT.panel) == pytest.approx(3.2, abs=NEAR)


@pytest.mark.parametrize(
    ("eye", "light", "dark"),
    [("normal", 52.8, 47.4), ("deut", 50.6, 45.2), ("prot", 44.5, 43.7), ("trit", 51.0, 47.1)],
)
def test_blue_and_brown_stay_apart_for_every_eye(eye: str, light: float, dark: float) -> None:
    """The pair that carries the meaning is far apart under each colour blindness."""
    assert apart(LIGHT.accent, LIGHT.highlight, eye) == pytest.approx(light, abs=NEAR)
    assert apart(DARK.accent, DARK.highlight, eye) == pytest.approx(dark, abs=NEAR)


@pytest.mark.parametrize(
    ("eye", "light", "dark"),
    [("normal", 24.1, 22.8), ("deut", 14.7, 12.6), ("prot", 11.5, 12.4), ("trit", 15.5, 13.3)],
)
def test_the_seven_categories_stay_apart(eye: str, light: float, dark: float) -> None:
    """The two nearest of the seven are as far apart as LOOK says."""
    nearest = [
        min(apart(one, other, eye) for one, other in combinations(theme.categorical, 2))
        for theme in (LIGHT, DARK)
    ]

    assert nearest == pytest.approx([light, dark], abs=NEAR)


@pytest.mark.parametrize(("theme", "promised"), [(LIGHT, 3.08), (DARK, 4.48)])
def test_every_category_shows_on_the_background(theme: Palette, promised: float) -> None:
    """The palest of the seven still has the contrast of a mark."""
    palest = min(contrast(colour, theme.background) for colour in theme.categorical)

    assert palest == pytest.approx(promised, abs=0.01)


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_neighbouring_steps_can_be_told_apart(theme: Palette, eye: str) -> None:
    """Each of the six sequential steps is at least 11.6 from the next."""
    assert min(apart(one, other, eye) for one, other in pairwise(theme.sequential)) >= 11.55


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_scales_have_the_lengths_their_readers_want(theme: Palette) -> None:
    """Streamlit ignores a scale that has not exactly ten colours."""
    lengths = (
        len(theme.categorical),
        len(theme.sequential),
        len(theme.diverging),
        len(theme.streamlit_sequential),
        len(theme.streamlit_diverging),
    )

    assert lengths == (7, 6, 7, 10, 10)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_colour_is_spelt_alike(theme: Palette) -> None:
    """A colour is # and six upper-case hex digits, so that texts can be compared."""
    odd = [
        colour
        for colour in _colours(theme)
        if not (len(colour) == 7 and colour[0] == "#" and colour == colour.upper())
    ]

    assert odd == []


def test_a_theme_is_asked_for_by_name() -> None:
    """Both spellings of a theme find its palette, and an unknown one finds none."""
    assert (palette("light"), palette(Theme.DARK)) == (LIGHT, DARK)
    with pytest.raises(ValueError, match="sepia"):
        palette("sepia")
