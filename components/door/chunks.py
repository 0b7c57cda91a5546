"""Chunks: the parts of Streamlit's front end that every page of ours needs, asked for early."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from streamlit.file_util import get_static_dir

FOLDER = "static/js"
# What pages draw, by the names of Streamlit's elements; else each waits for the one before it:
# first the front end, then the messages, then the element, then what that is made of.
EVERYWHERE = ("Html", "PageLink", "Button", "Selectbox")
CHART = ("ArrowVegaLiteChart",)
IMPORTED = re.compile(r"""(?:from|import)\s*["'`]\./([\w.\-]+\.js)["'`]""")


def chunks(elements: Iterable[str]) -> tuple[str, ...]:
    """
    The files, relative to the page, that these elements and what they import are in.

    ValueError where Streamlit has no such element: an upgrade that renames it is noticed.
    """
    found: dict[str, None] = {}
    waiting = [_file(element) for element in elements]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = None
            waiting += _imports(name)
    return tuple(f"./{FOLDER}/{name}" for name in found)


def _file(element: str) -> str:
    names = [file.name for file in _folder().glob(f"{element}.*.js")]
    if len(names) != 1:
        raise ValueError(f"Streamlit has {len(names)} files of the element {element}")
    return names[0]


@cache
def _imports(name: str) -> tuple[str, ...]:
    script = (_folder() / name).read_text(encoding="utf-8")
    return tuple(dict.fromkeys(IMPORTED.findall(script)))


def _folder() -> Path:
    return Path(get_static_dir()) / FOLDER
