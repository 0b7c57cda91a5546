"""Chrome: the words Streamlit writes by itself, paired with ours, and the script that swaps them."""

import json
from functools import cache
from pathlib import Path

from components.model import Language
from components.words import sentences

SCRIPT = Path(__file__).parent / "site" / "site.js"
AREA = "door.chrome."
PLACEHOLDER = "/*chrome*/ []"


def script() -> str:
    """The site's script with the table of Streamlit's words in it."""
    source = SCRIPT.read_text(encoding="utf-8")
    if PLACEHOLDER not in source:
        raise ValueError(f"{SCRIPT.name} has no {PLACEHOLDER}")
    table = json.dumps(pairs(), ensure_ascii=False, separators=(",", ":"))
    return source.replace(PLACEHOLDER, table)


@cache
def pairs() -> list[tuple[str, str]]:
    """(English as Streamlit writes it, Indonesian) for every word of its chrome."""
    english, indonesian = sentences(Language.EN), sentences(Language.ID)
    return [(english[key], indonesian[key]) for key in english if key.startswith(AREA)]
