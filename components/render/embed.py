"""Embed: the page that stands in an article's iframe, whole without any script."""

from markupsafe import Markup

from components.charts.palette import DARK, LIGHT
from components.model import Comparability
from components.render.drawing import Drawing
from components.render.embed_age import age_address, asks
from components.render.embed_script import TOUCH_ADDRESS, frame_script
from components.render.embed_wear import PLAIN, Wear
from components.render.engine import fill
from components.render.leaf_address import ending, live
from components.render.leaf_colours import of_both, of_one
from components.render.leaf_marks import mark_rules
from components.render.leaf_plot import InPage, in_page
from components.render.verdict import verdict_html
from components.words import Words


def embed(drawing: Drawing, say: Words, wear: Wear = PLAIN, base: str = "") -> bytes:
    """
    The drawing with its words, key, table and sources; links open beside the article.

    Where the view pins an edition, the page says so and asks how old it has become.
    """
    plot = in_page(drawing, wear.look)
    pin = drawing.view.release
    now = ending(drawing, live(drawing), say, "html", base=base)
    html = fill(
        "embed.html",
        say=say,
        wear=wear,
        caption=drawing.caption,
        canonical=now,
        full=ending(drawing, drawing.view.with_(chart=None), say, "html", base=base),
        newest=now if pin else "",
        style=_style(drawing, plot, wear),
        plot=plot,
        legend=Markup(drawing.legend),  # noqa: S704 - from an autoescaped template of ours
        table=Markup(drawing.table),  # noqa: S704 - the same
        verdict=_refusal(drawing, say),
        touch=TOUCH_ADDRESS,
        script=Markup(frame_script()),  # noqa: S704 - our own file
        asks={"age": age_address(pin), **asks(drawing, say)} if pin else {},
    )
    return html.encode()


def _refusal(drawing: Drawing, say: Words) -> Markup:
    """The verdict where it forbids; any lesser caveat stands in the subtitle."""
    verdict = drawing.verdict
    if verdict is None or verdict.comparability is not Comparability.NOT_COMPARABLE:
        return Markup()
    catalogue = drawing.edition.catalogue
    return Markup(verdict_html(verdict, catalogue, say))  # noqa: S704 - autoescaped


def _style(drawing: Drawing, plot: InPage, wear: Wear) -> Markup:
    look = wear.look
    # A page of another scheme than the article's would be given a ground of its own.
    own = {LIGHT: "light", DARK: "dark"}[look] if look and not wear.clear else "light dark"
    sheet = fill(
        "embed.css",
        colours=Markup(of_one(look) if look else of_both(plot.dyes)),  # noqa: S704 - hex values
        marks=Markup(mark_rules(drawing.legend)),  # noqa: S704 - our own shapes
        scheme=own,
        clear=wear.clear,
    )
    return Markup(sheet)  # noqa: S704 - our own style sheet
