"""Chrome: the words Streamlit writes by itself, paired with ours, for the script that swaps."""

import json
from pathlib import Path

from components.charts.palette import DARK, LIGHT, Palette
from components.model import Language
from components.words import sentences

HERE = Path(__file__).parent / "site"
SCRIPT = HERE / "site.js"
MORE = tuple(HERE / name for name in ("place.js", "sight.js", "focus.js", "said.js"))
AREA = "door.chrome."
FACES = {
    "bodyFont": "'Hanken Grotesk', system-ui, sans-serif",
    "headingFont": "Newsreader, Georgia, serif",
}


def script() -> str:
    """The site's script, Streamlit's words and our themes filled in, with its neighbours."""
    source = SCRIPT.read_text(encoding="utf-8")
    source = _filled(source, "/*chrome*/ []", pairs())
    whole = _filled(source, "/*themes*/ {}", themes())
    return whole + "".join(one.read_text(encoding="utf-8") for one in MORE)


def pairs() -> list[tuple[str, str]]:
    """(English as Streamlit writes it, Indonesian) for every word of its chrome."""
    english, indonesian = sentences(Language.EN), sentences(Language.ID)
    return [(english[key], indonesian[key]) for key in english if key.startswith(AREA)]


def themes() -> dict[str, dict[str, str]]:
    """What Streamlit's front end wears until its server has told it config.toml's theme."""
    return {"LIGHT_THEME": _theme(LIGHT), "DARK_THEME": _theme(DARK)}


def _theme(palette: Palette) -> dict[str, str]:
    return FACES | {
        "primaryColor": palette.accent,
        "backgroundColor": palette.background,
        "secondaryBackgroundColor": palette.panel,
        "textColor": palette.ink,
    }


def _filled(source: str, place: str, value: object) -> str:
    if source.count(place) != 1:
        raise ValueError(f"{SCRIPT.name} must hold {place} once")
    return source.replace(place, json.dumps(value, ensure_ascii=False, separators=(",", ":")))
