"""The sheet: all pictures of the gallery on one page, with the words under each."""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from components.door.stylesheet import stylesheet
from tests.gallery.hanging import Hung

STYLE = """
body { font: 14px/1.45 system-ui, sans-serif; margin: 24px; background: #ddd; color: #111 }
h2 { margin: 48px 0 0 } h3 { margin: 24px 0 8px }
section { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start }
figure { margin: 0; padding: 12px; background: #fff }
figure.light { color-scheme: light }
figure.dark { color-scheme: dark; background: #14181f; color: #eee }
figcaption { margin-top: 8px } p { margin: 4px 0 } .fault { color: #b00; font-weight: 600 }
h4 { margin: 12px 0 0 } .title { font: 600 20px/1.22 Newsreader, serif } .alt { opacity: .75 }
nav a { margin-right: 12px } .legend ul { margin: 4px 0; padding: 0; list-style: none }
.legend li { display: inline-block; margin-right: 12px }
"""


def sheet(hung: Iterable[Hung]) -> str:
    """A page of every picture, chart by chart and view by view."""
    every = list(hung)
    charts = list(dict.fromkeys(one.chart for one in every))
    links = " ".join(f'<a href="#{escape(name)}">{escape(name)}</a>' for name in charts)
    body = "\n".join(_body(every))
    drawn = sum(bool(one.panels) for one in every)
    failed = sum(bool(one.faults) for one in every)
    # the marks of the keys, as the site draws them; each figure chooses its own scheme
    style = stylesheet({}) + STYLE
    return (
        f"<!doctype html><meta charset=utf-8><title>Gallery</title><style>{style}</style>"
        f"<h1>{drawn} pictures, {failed} with faults</h1><nav>{links}</nav>{body}"
    )


def _body(every: list[Hung]) -> Iterator[str]:
    for chart, of_chart in groupby(every, key=lambda one: one.chart):
        yield f'<h2 id="{escape(chart)}">{escape(chart)}</h2>'
        for view, of_view in groupby(of_chart, key=lambda one: one.view):
            yield f"<h3>{escape(chart)}: {escape(view)}</h3><section>"
            yield from map(_figure, of_view)
            yield "</section>"


def _figure(one: Hung) -> str:
    width = 720 if one.manner.endswith("720") else 360
    drawn = "".join(_panel(title, file, width) for title, file in one.panels)
    words = one.words
    said = [("", one.manner)]
    head = key = ""
    if words:
        head = _lines([("title", words.title), ("", words.subtitle)])
        key = f'<div class="legend">{one.legend}</div>'
        said = [("", words.source), ("alt", words.alt), *said]
    foot = _lines([*said, *(("fault", fault) for fault in one.faults)])
    theme = "dark" if "dark" in one.manner else "light"
    box = f'style="max-width:{width}px"'
    return (
        f'<figure class="{theme}" {box}>{head}{key}{drawn}<figcaption>{foot}</figcaption></figure>'
    )


def _panel(title: str, file: str, width: int) -> str:
    image = f'<img src="{escape(file)}" width="{width}" loading="lazy" alt="">'
    return f"<h4>{escape(title)}</h4>{image}" if title else image


def _lines(lines: Iterable[tuple[str, str]]) -> str:
    return "".join(f'<p class="{kind}">{escape(line)}</p>' for kind, line in lines)
