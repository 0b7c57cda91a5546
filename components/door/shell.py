"""Shell: the HTML that a reader gets before Streamlit has started."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from components.charts.palette import DARK, LIGHT
from components.door import assets
from components.door.deep_link import Told
from components.door.parcel import ALWAYS_ASK, Parcel
from components.door.place import Place, address
from components.door.stock import stock
from components.model import Language
from components.words import Words, speaking

FIRST_FONTS = ("newsreader-600.woff2", "hanken-grotesk-400.woff2")
LOCALES = {Language.ID: "id_ID", Language.EN: "en_GB"}
ALL_FIGURES = "api/v1/figures.csv"
HTML = "text/html; charset=utf-8"


def shell(
    place: Place,
    places: Sequence[Place],
    language: Language,
    base: str,
    told: Told | None = None,
) -> Parcel:
    """
    The page at that place: its head, its frame for Streamlit, and words for those who wait.

    With `told` its head speaks of the question in the address, not of the page alone.
    """
    say = speaking(language)
    html = _template("shell.html").render(
        **_common(say, places),
        base=base,
        heading=say(place.heading),
        locales=LOCALES,
        tags=stock().tags,
        all_figures=ALL_FIGURES,
        **_head(place, say, base, told),
    )
    return Parcel(html.encode(), HTML, ALWAYS_ASK, passing=told is not None)


def notice(kind: str, places: Sequence[Place], language: Language, depth: int = 0) -> Parcel:
    """
    A page of our own that needs no Streamlit: what went wrong, and where one can go.

    `depth` is the number of slashes in the address after the first.
    """
    say = speaking(language)
    html = _template("notice.html").render(
        **_common(say, places, "../" * depth),
        heading=say(f"door.{kind}.title"),
        explanation=say(f"door.{kind}.text"),
    )
    return Parcel(html.encode(), HTML, ALWAYS_ASK)


def _common(say: Words, places: Sequence[Place], up: str = "") -> dict[str, object]:
    # Relative, as Streamlit's own: a proxy may serve the site under a prefix it strips.
    def here(path: str) -> str:
        return f"./{up}{path.removeprefix('/')}"

    return {
        "say": say,
        "language": say.language,
        "home": here(address("/", say.language)),
        "links": [(here(address(place.path, say.language)), say(place.title)) for place in places],
        "asset": lambda name: here(assets.address(name)),
        "fonts": FIRST_FONTS,
        "light": LIGHT.background,
        "dark": DARK.background,
    }


def _head(place: Place, say: Words, base: str, told: Told | None) -> dict[str, object]:
    if told is None:
        return {
            "here": address(place.path, say.language, base),
            "elsewhere": {other: address(place.path, other, base) for other in Language},
            "title": _title(place, say),
            "description": say(place.description),
            "picture": "",
            "light_page": "",
        }
    root = f"{base.rstrip('/')}{place.path}"
    return {
        "here": f"{root}{told.query}",
        "elsewhere": {other: f"{root}{query}" for other, query in told.elsewhere},
        "title": f"{told.title} · {say('site.name')}",
        "description": told.description,
        "picture": f"{base.rstrip('/')}{told.picture}" if base else "",
        "light_page": told.light.removeprefix("/"),
    }


def _title(place: Place, say: Words) -> str:
    return say("site.title") if place.path == "/" else f"{say(place.title)} · {say('site.name')}"


def _template(name: str) -> Template:
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
