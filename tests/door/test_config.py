"""The settings of the server and the theme, as .streamlit/config.toml has them."""

import re
import tomllib
from dataclasses import fields

import pytest

from components.charts.palette import Palette, Theme, palette
from components.door import assets
from components.door.chrome import FACES
from components.paths import ROOT

CONFIG = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
HEX = re.compile(r"#[0-9A-Fa-f]{6}")


def _colours(of):
    values = [getattr(of, field.name) for field in fields(Palette)]
    return {c for value in values for c in ([value] if isinstance(value, str) else value)}


@pytest.mark.parametrize(
    ("section", "name", "value"),
    [
        ("server", "headless", True),
        ("server", "port", 8501),
        ("server", "showEmailPrompt", False),
        ("server", "fileWatcherType", "none"),
        ("server", "runOnSave", False),
        ("server", "enableStaticServing", False),
        ("server", "enableAgentApi", False),
        ("server", "enableXsrfProtection", False),
        ("server", "enableWebsocketCompression", True),
        ("server", "maxUploadSize", 1),
        ("server", "maxWidgetStateSize", 1),
        ("client", "showErrorDetails", "none"),
        ("client", "toolbarMode", "viewer"),
        ("client", "allowedOrigins", []),
        ("runner", "magicEnabled", False),
        ("runner", "postScriptGC", False),
        ("browser", "gatherUsageStats", False),
        ("theme", "showWidgetBorder", True),
        ("theme", "linkUnderline", True),
        ("theme", "baseFontSize", 16),
        ("theme", "baseRadius", "4px"),
        ("theme", "buttonRadius", "4px"),
    ],
)
def test_a_setting_that_matters_is_set(section, name, value):
    """Privacy, safety and speed hang on these; see ARCHITECTURE.md."""
    assert CONFIG[section][name] == value


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize(
    ("key", "role"),
    [
        ("primaryColor", "accent"),
        ("backgroundColor", "background"),
        ("secondaryBackgroundColor", "panel"),
        ("textColor", "ink"),
        ("linkColor", "accent"),
        ("borderColor", "axis"),
        ("dataframeBorderColor", "grid"),
        ("blueColor", "accent"),
        ("redColor", "highlight"),
        ("chartCategoricalColors", "categorical"),
        ("chartSequentialColors", "streamlit_sequential"),
        ("chartDivergingColors", "streamlit_diverging"),
    ],
)
def test_the_theme_is_the_charts_palette(theme, key, role):
    """Widgets and charts share their colours, role by role."""
    told, meant = CONFIG["theme"][theme][key], getattr(palette(theme), role)

    assert told == (meant if isinstance(meant, str) else list(meant))


@pytest.mark.parametrize("theme", Theme)
def test_no_colour_comes_from_elsewhere(theme):
    """Every colour of a theme is one of its palette."""
    told = set(HEX.findall(str(CONFIG["theme"][theme])))

    assert told - _colours(palette(theme)) == set()


def test_both_themes_say_the_same_things():
    """What is set for light is set for dark."""
    assert CONFIG["theme"]["light"].keys() == CONFIG["theme"]["dark"].keys()


def test_fonts_are_served_by_us():
    """Each face is a file of ours, under the name that its bytes have now."""
    told = {(face["family"], face["weight"]): face["url"] for face in CONFIG["theme"]["fontFaces"]}

    assert told == {
        ("Newsreader", 600): assets.address("newsreader-600.woff2"),
        ("Hanken Grotesk", 400): assets.address("hanken-grotesk-400.woff2"),
        ("Hanken Grotesk", 600): assets.address("hanken-grotesk-600.woff2"),
    }


def test_the_front_end_starts_in_the_faces_it_ends_in():
    """What the script tells Streamlit at first is what config.toml tells it later."""
    told = {"bodyFont": CONFIG["theme"]["font"], "headingFont": CONFIG["theme"]["headingFont"]}

    assert told == FACES
