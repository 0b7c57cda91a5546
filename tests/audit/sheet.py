"""The sheet: every picture small, a row a place, a column a dress; each leads to its whole."""

from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment
from PIL import Image

from tests.audit.walk import Visit

THUMB, SHOWN = 240, 420
PAGE = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string("""\
<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>Every page in every dress</title>
<style>
body { font: 14px/1.4 system-ui, sans-serif; }
td { vertical-align: top; padding: 4px; }
th { position: sticky; left: 0; background: #fff; text-align: left; }
img { display: block; border: 1px solid #bbb; }
</style>
<h1>{{ count }} pictures</h1>
<table>
{% for place, visits in rows %}
<tr><th>{{ place }}</th>
{% for one in visits %}
<td>{{ one.dress.name }}<a href="{{ one.picture }}"><img src="thumbs/{{ one.picture }}"
 alt="{{ place }}, {{ one.dress.name }}" loading="lazy"></a></td>
{% endfor %}
</tr>
{% endfor %}
</table>
""")


def hang(visits: Sequence[Visit], folder: Path) -> int:
    """Writes the sheet of those visits that have a picture; how many there are."""
    seen = [one for one in visits if (folder / one.picture).exists()]
    (folder / "thumbs").mkdir(exist_ok=True)
    for one in seen:
        _thumb(folder, one.picture)
    places = dict.fromkeys(one.place for one in seen)
    rows = [(place.address, [one for one in seen if one.place == place]) for place in places]
    (folder / "index.html").write_text(PAGE.render(rows=rows, count=len(seen)), encoding="utf-8")
    return len(seen)


def _thumb(folder: Path, name: str) -> None:
    """A picture's upper part, as wide as a thumb."""
    with Image.open(folder / name) as whole:
        ratio = THUMB / whole.width
        small = whole.resize((THUMB, round(whole.height * ratio)))
        small.crop((0, 0, THUMB, min(SHOWN, small.height))).save(folder / "thumbs" / name)
