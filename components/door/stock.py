"""Stock: the parts of Streamlit's own page that start its front end."""

import re
from base64 import b64encode
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from markupsafe import Markup
from streamlit.file_util import get_static_dir

COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
SCRIPT = re.compile(r"<script\b[^>]*>(.*?)</script>", re.DOTALL)
LINK = re.compile(r"<link\b[^>]*>", re.DOTALL)
KEPT = ('rel="modulepreload"', 'rel="stylesheet"')


@dataclass(frozen=True, slots=True)
class Stock:
    """The tags that a page of ours has to carry, and the hashes that its policy must allow."""

    tags: tuple[Markup, ...]
    hashes: tuple[str, ...]


@cache
def stock() -> Stock:
    """Read from the installed Streamlit; ValueError when its page is not as we know it."""
    html = (Path(get_static_dir()) / "index.html").read_text(encoding="utf-8")
    return read_stock(html)


def read_stock(html: str) -> Stock:
    """The scripts and style sheets of that page, without its icon, its font and its pointers."""
    html = COMMENT.sub("", html)
    scripts = list(SCRIPT.finditer(html))
    links = [link for link in LINK.findall(html) if any(kept in link for kept in KEPT)]
    if not any('type="module"' in script[0] for script in scripts) or not links:
        raise ValueError("Streamlit's index.html has no module script or no style sheet")
    return Stock(
        # Not a reader's words, but tags of the package we have installed.
        tags=tuple(Markup(tag) for tag in (*(script[0] for script in scripts), *links)),  # noqa: S704
        hashes=tuple(script_hash(script[1]) for script in scripts if script[1].strip()),
    )


def script_hash(script: str) -> str:
    """How a policy names a script that stands in a page."""
    digest = sha256(script.encode()).digest()
    return f"sha256-{b64encode(digest).decode()}"
