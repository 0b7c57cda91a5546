"""What a reader may take away from a chart, folded under it; and where our addresses begin."""

from functools import lru_cache
from urllib.parse import urlsplit

import streamlit as st

from components.render.drawing import Drawing
from components.render.drawings import KEPT
from components.render.share import share_html
from components.settings import settings
from components.words import Words


def share(drawing: Drawing, say: Words) -> str:
    """One block of plain links as HTML: no widget, so that a rerun stays cheap."""
    return _shared(drawing, say, origin())


@lru_cache(KEPT)
def _shared(drawing: Drawing, say: Words, base: str) -> str:
    return share_html(drawing, say, base)


def origin() -> str:
    """Where absolute addresses begin: BASE_URL, and without it the site as the reader has it."""
    if base := settings().base_url:
        return base
    here = urlsplit(st.context.url or "")
    root = here.path.rpartition("/")[0]
    return f"{here.scheme}://{here.netloc}{root}" if here.netloc else ""
