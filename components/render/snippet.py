"""Snippet: what an author copies to put a drawing into an article, in whatever an article takes."""

from dataclasses import dataclass

from markupsafe import Markup

from components.render.drawing import Drawing
from components.render.embed_height import frame_height
from components.render.embed_script import host_script
from components.render.embed_wear import PLAIN, Wear
from components.render.engine import fill
from components.render.leaf_address import CARD, card, ending, frame, live, pinned
from components.render.leaf_links import oembed
from components.words import Words

MARKED = str.maketrans({mark: f"\\{mark}" for mark in "\\[]*_`<>"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """
    The forms of one embed.

    `iframe` stands alone with a fixed height; `html` adds the script that gives it its own.
    `picture` is an image with a link, for where no frame is allowed; `page`, `png` and
    `oembed` are bare addresses, `address` that of the embed itself.
    """

    address: str
    height: int
    iframe: str
    html: str
    wordpress: str
    picture: str
    markdown: str
    page: str
    png: str
    oembed: str


def snippet(
    drawing: Drawing, say: Words, base: str, *, keep: bool = True, wear: Wear = PLAIN
) -> Snippet:
    """All forms for a drawing; with `keep` of the edition that it shows, else always the newest."""
    view = pinned(drawing) if keep else live(drawing)
    address = frame(drawing, view, say, base=base, more=wear.parameters())
    page = ending(drawing, view, say, "html", base=base)
    png = card(drawing, view, say, base=base)
    caption, height = drawing.caption, frame_height(drawing, say, wear)
    iframe = iframe_of(drawing, say, address, height)
    script = Markup(host_script())  # noqa: S704 - our own file
    html = f"{iframe}\n{fill('snippet_script.html', script=script).strip()}"
    return Snippet(
        address=address,
        height=height,
        iframe=iframe,
        html=html,
        wordpress=fill("snippet_wordpress.html", html=Markup(html)).strip(),  # noqa: S704
        picture=fill(
            "snippet_picture.html", page=page, picture=png, alt=caption.alt, size=CARD
        ).strip(),
        markdown=f"[![{caption.alt.translate(MARKED)}]({png})]({page})",
        page=page,
        png=png,
        oembed=oembed(page.removeprefix(base), say, base),
    )


def iframe_of(drawing: Drawing, say: Words, address: str, height: int) -> str:
    """The frame alone, as wide as the text around it."""
    title = say("embed.frame_title", title=drawing.caption.title)
    return fill("snippet_frame.html", address=address, title=title, height=height).strip()
