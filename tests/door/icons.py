"""
Makes components/door/fonts/streamlit-icons.woff2: run by hand when Streamlit is upgraded.

    python -m tests.door.icons

Of the four thousand icons in Streamlit's font its front end names some eighty.
"""

import re
from functools import cache
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from streamlit.file_util import get_static_dir

from components.door.icons import SMALL, STOCK

NAMED = re.compile(r"material/([a-z0-9_]+)")
LIGATURES = 4  # the kind of lookup that makes one glyph of several


def named() -> frozenset[str]:
    """Every icon that Streamlit's scripts name."""
    scripts = (Path(get_static_dir()) / "static/js").glob("*.js")
    return frozenset(
        name for script in scripts for name in NAMED.findall(script.read_text(encoding="utf-8"))
    )


@cache
def drawn(font: Path) -> dict[str, str]:
    """Each name that the font makes an icon of, and the glyph that it is."""
    face = TTFont(font)
    letters = {glyph: chr(code) for code, glyph in face.getBestCmap().items()}
    found = {}
    for lookup in face["GSUB"].table.LookupList.Lookup:
        for wrapped in lookup.SubTable:
            table = getattr(wrapped, "ExtSubTable", wrapped)
            if table.LookupType != LIGATURES:
                continue
            for first, ligatures in table.ligatures.items():
                for one in ligatures:
                    parts = [first, *one.Component]
                    if all(part in letters for part in parts):
                        found["".join(letters[part] for part in parts)] = one.LigGlyph
    return found


def main() -> None:
    """Keep the letters and the icons that are named; the rest goes."""
    source = Path(get_static_dir()) / STOCK.removeprefix("/")
    icons = drawn(source)
    options = subset.Options()
    options.flavor = "woff2"
    options.layout_features = ["*"]
    options.layout_closure = False
    face = TTFont(source)
    maker = subset.Subsetter(options)
    glyphs = [icons[name] for name in sorted(named()) if name in icons]
    maker.populate(text="abcdefghijklmnopqrstuvwxyz0123456789_", glyphs=glyphs)
    maker.subset(face)
    face.flavor = "woff2"
    face.save(SMALL)


if __name__ == "__main__":
    main()
