"""Stylesheet: the site's CSS, with its colours and faces taken from the charts'."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from components.charts import faces
from components.charts.palette import DARK, LIGHT, Palette

FOLDER = Path(__file__).parent / "site"
PARTS = (
    *("ground", "frame", "door", "sight", "widgets", "pieces", "share"),
    *("tables", "marks", "cells", "modes"),
)
# What the first screen of a page needs before its style sheet is there.
FIRST_PARTS = ("ground", "frame", "door", "sight", "pieces", "marks")


def stylesheet(fonts: Mapping[str, str], parts: Sequence[str] = PARTS) -> str:
    """The sheet of these parts; `fonts` says under which name each font file is served to it."""
    read = [(FOLDER / f"{part}.css").read_text(encoding="utf-8") for part in parts]
    sheet = "\n".join([_colours(), *read, _families()])
    for name, served in fonts.items():
        sheet = sheet.replace(f"url({name})", f"url({served})")
    return sheet


def _families() -> str:
    named = {"serif": faces.SERIF, "sans": faces.SANS}
    told = ";".join(f"--ki-{role}:{faces.stack(family)}" for role, family in named.items())
    return f"{faces.rules()}:root{{{told}}}"


def _colours() -> str:
    light, dark = _roles(LIGHT), _roles(DARK)
    plain = "".join(f"--ki-{role}:{colour};" for role, colour in light.items())
    both = "".join(
        f"--ki-{role}:light-dark({colour},{dark[role]});" for role, colour in light.items()
    )
    # Streamlit writes color-scheme on .stApp for the theme its reader chose, so light-dark()
    # follows that choice; a browser too old for it stays light.
    return (
        f":root{{color-scheme:light dark;{plain}}}"
        f"@supports (color:light-dark(#000,#fff)){{:root{{{both}}}}}"
    )


def _roles(palette: Palette) -> dict[str, str]:
    roles = {
        role.replace("_", "-"): getattr(palette, role)
        for role in Palette.__slots__
        if isinstance(getattr(palette, role), str)
    }
    steps = {f"step-{at}": colour for at, colour in enumerate(palette.sequential, start=1)}
    kinds = {f"kind-{at}": colour for at, colour in enumerate(palette.categorical, start=1)}
    return roles | steps | kinds
