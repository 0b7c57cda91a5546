"""Scripts of an embed: in it, fetched by it once it is touched, and beside it in an article."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).parent / "assets"
FRAME, TOUCH, HOST = (HERE / f"{name}.js" for name in ("frame", "touch", "host"))
# A version, not a hash: an embed of last year asks for it, and last year's bytes do not change.
TOUCH_ADDRESS = "/aset/embed-1.js"


@cache
def frame_script() -> str:
    """
    What stands in every embed, the same in each: its facts are told in data attributes.

    It posts the height, asks for the age of a pinned edition, and fetches the other script.
    """
    return FRAME.read_text(encoding="utf-8").strip()


@cache
def touch_script() -> bytes:
    """Tooltips, the emphasis of one series, the order of the table."""
    return TOUCH.read_bytes()


@cache
def frame_hash() -> str:
    """The hash under which a content policy lets the inline script run."""
    digest = sha256(frame_script().encode()).digest()
    return f"sha256-{b64encode(digest).decode()}"


@cache
def host_script() -> str:
    """What stands beside the iframe in an article and gives it the height that it asks for."""
    return HOST.read_text(encoding="utf-8").strip()
