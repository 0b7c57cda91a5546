"""Shell: the HTML that a reader gets before Streamlit has started."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from components.charts.palette import DARK, LIGHT
from components.door import assets
from components.door.chunks import CHART, EVERYWHERE, chunks
from components.door.deep_link import Told
from components.door.first_chart import PAGES
from components.door.parcel import ALWAYS_ASK, Parcel
from components.door.place import Place, address
from components.door.sight import NOTHING, Sight
from components.door.stock import script_hash, stock
from components.model import Language
from components.words import Words, sentences, speaking

FIRST_FONTS = ("newsreader-600.woff2", "hanken-grotesk-400.woff2")
LOCALES = {Language.ID: "id_ID", Language.EN: "en_GB"}
ALL_FIGURES = "api/v1/figures.csv"
HTML = "text/html; charset=utf-8"
SAVE_DATA = "Save-Data"


@dataclass(frozen=True, slots=True)
class Asked:
    """
    What is known of one request: its head and its first drawing, where there are any.

    Who is `saving` data is not sent the explorer before it is asked for.
    """

    told: Told | None = None
    sight: Sight = NOTHING
    saving: bool = False


def shell(
    place: Place,
    places: Sequence[Place],
    language: Language,
    base: str,
    asked: Asked = Asked(),
) -> Parcel:
    """
    The page at that place: its head, something to read, its frame for Streamlit.

    What is `asked` may have a head that speaks of the question, and its first drawing.
    """
    say, told, sight = speaking(language), asked.told, asked.sight
    head = _head(place, say, base, told)
    light = sight.light or (told.light if told else "")
    html = _template("shell.html").render(
        **_common(say, places),
        base=base,
        heading=told.title if told and told.names_page else say(place.heading),
        lead=told.description if told and told.names_page else _lead(place, say, sight),
        locales=LOCALES,
        tags=stock().tags,
        chunks=_chunks(place.path in PAGES),
        all_figures=ALL_FIGURES,
        early=Markup(assets.early_script()),  # noqa: S704 - our own file
        first_sheet=Markup(assets.first_sheet()),  # noqa: S704 - the same
        sight=sight.html,
        # without a light page to read instead there is nothing to choose between
        saving=asked.saving and bool(light),
        tongue=_tongue(place, say, told),
        light_page=light.removeprefix("/"),
        **head,
    )
    return Parcel(html.encode(), HTML, ALWAYS_ASK, passing=told is not None, varies=(SAVE_DATA,))


def script_hashes() -> tuple[str, ...]:
    """What the policy of a page must allow: Streamlit's inline script, and ours."""
    return (*stock().hashes, script_hash(assets.early_script()))


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
        }
    root = f"{base.rstrip('/')}{place.path}"
    return {
        "here": f"{root}{told.query}",
        "elsewhere": {other: f"{root}{query}" for other, query in told.elsewhere},
        "title": f"{told.title} · {say('site.name')}",
        "description": told.description,
        "picture": f"{base.rstrip('/')}{told.picture}" if base else "",
    }


def _lead(place: Place, say: Words, sight: Sight) -> str:
    """What the page is for; beside a drawing only what the page itself says below its heading."""
    if not sight.html:
        return say(place.description)
    return say(place.lead) if place.lead in sentences(say.language) else ""


def _chunks(charted: bool) -> tuple[str, ...]:
    """The parts of the front end that its own page does not name."""
    named = "".join(stock().tags)
    wanted = chunks((*EVERYWHERE, *CHART) if charted else EVERYWHERE)
    return tuple(chunk for chunk in wanted if chunk not in named)


def _tongue(place: Place, say: Words, told: Told | None) -> dict[str, str]:
    """The same page in the other language."""
    other = Language.EN if say.language is Language.ID else Language.ID
    here = (
        f".{place.path}{dict(told.elsewhere)[other]}" if told else f".{address(place.path, other)}"
    )
    return {"href": here, "language": other, "name": say("web.switch")}


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
