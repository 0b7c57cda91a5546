"""The frame of a small page of ours: header, language switch, footer; readable without script."""

from dataclasses import dataclass

from markupsafe import Markup

from components.model import Language
from components.query import Release
from components.render.engine import fill
from components.render.links import address
from components.words import Words

WAYS_ON = (("/", "home"), ("/data", "data"), ("/metode", "method"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """
    One small page: its title, its body as HTML from a template of ours, and its addresses.

    `canonical` and `other`, the same page in the other language, stay empty for an error.
    """

    title: str
    body: str
    release: Release | None = None
    canonical: str = ""
    other: str = ""


def page(leaf: Leaf, say: Words, stylesheet: str = "") -> str:
    """A whole document; without the site's stylesheet a small one stands in the page."""
    foot, edition = "", leaf.release
    if edition:
        foot = say("web.foot", release=edition.name, day=say.day(edition.day))
    return fill(
        "page.html",
        say=say,
        title=say("web.title", heading=leaf.title),
        body=Markup(leaf.body),  # noqa: S704 - it comes from an autoescaped template of ours
        stylesheet=stylesheet,
        canonical=leaf.canonical,
        other=leaf.other,
        other_language=Language.EN if say.language is Language.ID else Language.ID,
        links=[(address(path, say), say(f"web.{key}")) for path, key in WAYS_ON],
        foot=foot,
    )
