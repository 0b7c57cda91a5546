"""The frame of a small page of ours: its head for search and sharing, header, body, footer."""

from dataclasses import dataclass, field

from markupsafe import Markup

from components.model import Language
from components.query import Release
from components.render.engine import fill
from components.render.leaf_colours import Dye, of_dyes
from components.render.links import address
from components.words import Words

WAYS_ON = (("/", "home"), ("/data", "data"), ("/metode", "method"))
LOCALES = {Language.ID: "id_ID", Language.EN: "en_GB"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """
    One small page: its title, its body as HTML from a template of ours, and its addresses.

    `canonical` and `other`, the same page in the other language, are addresses from the root
    and stay empty for an error; `base` makes them absolute where a machine reads them.
    `picture` is shown with a link in a conversation, `data` is JSON-LD, `oembed` says how to
    embed the page, `dyes` are the colours of its drawings.
    """

    title: str
    body: str
    release: Release | None = None
    canonical: str = ""
    other: str = ""
    base: str = ""
    description: str = ""
    picture: str = ""
    data: str = ""
    oembed: str = ""
    dyes: frozenset[Dye] = field(default_factory=frozenset)

    def tongues(self, spoken: Language) -> dict[str, str]:
        """Where each language is, and the one for whoever speaks neither."""
        if not self.other:
            return {}
        there = _but(spoken)
        found = {str(spoken): self.base + self.canonical, str(there): self.base + self.other}
        return {**found, "x-default": found[Language.ID]}


def page(leaf: Leaf, say: Words, stylesheet: str = "") -> str:
    """A whole document; without the site's stylesheet a small one stands in the page."""
    foot, edition = "", leaf.release
    if edition:
        foot = say("web.foot", release=edition.name, day=say.day(edition.day))
    there = _but(say.language)
    return fill(
        "page.html",
        say=say,
        leaf=leaf,
        title=say("web.title", heading=leaf.title),
        body=Markup(leaf.body),  # noqa: S704 - it comes from an autoescaped template of ours
        data=Markup(leaf.data),  # noqa: S704 - JSON without a single <
        colours=Markup(of_dyes(leaf.dyes)),  # noqa: S704 - hex values
        stylesheet=stylesheet,
        tongues=leaf.tongues(say.language),
        locales=(LOCALES[say.language], LOCALES[there]),
        other_language=there,
        links=[(address(path, say), say(f"web.{key}")) for path, key in WAYS_ON],
        foot=foot,
    )


def _but(language: Language) -> Language:
    return Language.EN if language is Language.ID else Language.ID
