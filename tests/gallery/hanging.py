"""Hanging: one chart of one view in every manner, as files, with what is wrong with each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from components.charts.palette import DARK, LIGHT, Palette
from components.model import Language
from components.query import release
from components.render.caption import ALT_MOST, Caption
from components.words import Words, speaking
from tests.gallery.drawing import png
from tests.gallery.registry import CHARTS, Picture
from tests.gallery.views import views

THEMES: dict[str, Palette] = {"light": LIGHT, "dark": DARK}
WIDTHS = (360, 720)
HOLES = re.compile(r"None|  |\.\.|\(\)| ,|\bNaN\b|\{|\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hung:
    """One picture of the gallery: where it hangs, its file, its words, its faults."""

    chart: str
    view: str
    manner: str
    file: str
    words: Caption | None
    faults: tuple[str, ...]

    @property
    def place(self) -> str:
        """Where it hangs, in one line."""
        return f"{self.chart} · {self.view} · {self.manner}"


def hang(chart: str, view: str, folder: Path, widths: Sequence[int] = WIDTHS) -> list[Hung]:
    """The pictures of one chart and view; none where its page draws none."""
    return [
        hung
        for language in Language
        for theme in THEMES
        for hung in _in_manner(chart, view, speaking(language), theme, folder, widths)
    ]


def _in_manner(
    chart: str, view: str, say: Words, theme: str, folder: Path, widths: Sequence[int]
) -> Iterator[Hung]:
    where = {"chart": chart, "view": view}
    try:
        picture = _made(chart, view, say, THEMES[theme])
    except Exception as error:  # noqa: BLE001 - the gallery hangs what it can and names the rest
        manner = f"{say.language}-{theme}"
        yield Hung(**where, manner=manner, file="", words=None, faults=(repr(error),))
        return
    if picture is None:
        return
    for width in widths:
        manner = f"{say.language}-{theme}-{width}"
        file = f"{_slug(chart)}--{_slug(view)}--{manner}.png"
        drawn, warned = png(picture.plot, width)
        (folder / file).write_bytes(drawn)
        faults = (*([warned.strip()] if warned.strip() else []), *wrong(picture.words))
        yield Hung(**where, manner=manner, file=file, words=picture.words, faults=faults)


def _made(chart: str, view: str, say: Words, look: Palette) -> Picture | None:
    return CHARTS[chart](views(release(None))[view], say, look)


def wrong(words: Caption) -> list[str]:
    """What is wrong with some words, whatever they are about."""
    texts = {name: getattr(words, name) for name in ("title", "subtitle", "alt", "long", "source")}
    faults = [f"no {name}" for name, text in texts.items() if not text]
    faults += [f"a hole in {name}" for name, text in texts.items() if HOLES.search(text)]
    if len(words.alt) > ALT_MOST:
        faults.append(f"alt of {len(words.alt)} characters")
    if words.title.endswith("."):
        faults.append("title with a full stop")
    return faults


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
