"""Hanging: one chart of one view in every manner, as files, with what is wrong with each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from components.charts.palette import DARK, LIGHT, Palette
from components.model import Language
from components.query import release
from components.render.caption import ALT_MOST, Caption
from components.render.drawing import Panel
from components.words import Words, speaking
from tests.gallery.drawing import png
from tests.gallery.registry import CHARTS
from tests.gallery.views import views

THEMES: dict[str, Palette] = {"light": LIGHT, "dark": DARK}
WIDTHS = (360, 720)
MANNERS = tuple((language, theme) for language in Language for theme in THEMES)
HOLES = re.compile(r"None|  |\.\.|\(\)| ,|\bNaN\b|\{|\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hung:
    """
    One picture of the gallery: where it hangs, its panels, its words, its faults.

    `panels` are the heading and the file of each; none where nothing was found.
    """

    chart: str
    view: str
    manner: str
    panels: tuple[tuple[str, str], ...] = ()
    words: Caption | None = None
    legend: str = ""
    faults: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """Where it hangs, in one line."""
        return f"{self.chart} · {self.view} · {self.manner}"


def hang(
    chart: str,
    view: str,
    folder: Path,
    *,
    widths: Sequence[int] = WIDTHS,
    manners: Sequence[tuple[Language, str]] = MANNERS,
) -> list[Hung]:
    """The pictures of one chart and view; none where its page draws none."""
    return [
        hung
        for language, theme in manners
        for hung in _in_manner(chart, view, speaking(language), theme, folder, widths)
    ]


def _in_manner(
    chart: str, view: str, say: Words, theme: str, folder: Path, widths: Sequence[int]
) -> Iterator[Hung]:
    where = {"chart": chart, "view": view}
    manner = f"{say.language}-{theme}"
    try:
        picture = CHARTS[chart](views(release(None))[view], say)
        if picture is None:
            return
        named = {**where, "words": picture.words, "legend": picture.legend}
        if not picture.panels:
            yield Hung(**named, manner=manner, faults=tuple(wrong(picture.words)))
            return
        for width in widths:
            head = f"{_slug(chart)}--{_slug(view)}--{manner}-{width}"
            files, warned = _drawn(picture.panels, THEMES[theme], width, folder, head)
            faults = (*warned, *wrong(picture.words))
            yield Hung(**named, manner=f"{manner}-{width}", panels=files, faults=faults)
    except Exception as error:  # noqa: BLE001 - the gallery hangs what it can and names the rest
        yield Hung(**where, manner=manner, faults=(repr(error),))


def _drawn(
    panels: Sequence[Panel], look: Palette, width: int, folder: Path, head: str
) -> tuple[tuple[tuple[str, str], ...], list[str]]:
    """Each panel as a file under its heading, and what Vega said while it drew them."""
    files, said = [], []
    for place, panel in enumerate(panels):
        if panel.paint:
            name = f"{head}-{place}.png"
            picture, warned = png(panel.paint(look, None), width)
            (folder / name).write_bytes(picture)
            files.append((panel.title, name))
            said += [warned.strip()] if warned.strip() else []
    return tuple(files), said


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
