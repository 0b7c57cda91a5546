"""The light page of a chart: everything that the address shows, readable without script."""

from markupsafe import Markup

from components.render.citation import citation
from components.render.counting import things
from components.render.drawing import Drawing
from components.render.engine import fill
from components.render.jsonld import DOWNLOADS, DataSet, data_set
from components.render.leaf_address import FILES, card, ending, explorer, frame, live
from components.render.leaf_figure import shown
from components.render.leaf_links import metric_page, oembed, office_page, other
from components.render.page import Leaf, page
from components.render.sources import source_table
from components.words import Words

PAGE = "html"
MOST_ONWARD = 12
# A page stays light: of hundreds of reports the newest; the files have them all.
MOST_REPORTS = 60


def chart_leaf(drawing: Drawing, say: Words, *, stylesheet: str = "", base: str = "") -> bytes:
    """The page at /g/{chart}.html; of a pinned view it leads to the newest figures as well."""
    view = drawing.view.with_(chart=None)
    here = ending(drawing, view, say, PAGE)
    figure = shown(drawing, say)
    leaf = Leaf(
        title=drawing.caption.title,
        body=_body(drawing, say, figure.html, base),
        release=drawing.edition,
        canonical=here,
        other=ending(drawing, view, other(say), PAGE),
        base=base,
        description=drawing.caption.alt,
        picture=card(drawing, view, say, base=base) if base else "",
        data=data_of(drawing, say, here, base),
        oembed=oembed(here, say, base),
        dyes=figure.dyes,
    )
    return page(leaf, say, stylesheet).encode()


def data_of(drawing: Drawing, say: Words, path: str, base: str) -> str:
    """The data set that a drawing shows as JSON-LD, each of its files of the same view."""
    figures, catalogue = drawing.figures, drawing.edition.catalogue
    metrics = dict.fromkeys(figure.metric for figure in figures if figure.metric)
    view = drawing.view.with_(chart=None)
    one = DataSet(
        name=drawing.caption.title,
        description=f"{drawing.caption.subtitle} {drawing.caption.long}".strip(),
        path=path,
        edition=drawing.edition,
        sources=drawing.sources,
        years=tuple(figure.period.end.year for figure in figures),
        measured=tuple(say.of(catalogue.metric(slug).name) for slug in metrics),
        files=tuple((kind, ending(drawing, view, say, kind)) for kind in DOWNLOADS),
    )
    return data_set(one, say, base)


def _body(drawing: Drawing, say: Words, figure: Markup, base: str) -> str:
    view = drawing.view.with_(chart=None)
    listed = drawing.sources[:MOST_REPORTS]
    reports = source_table(listed, drawing.edition, say) if listed else ""
    left = len(drawing.sources) - len(listed)
    return fill(
        "chart_leaf.html",
        say=say,
        figure=figure,
        caption=drawing.caption,
        edition=drawing.edition,
        explorer=explorer(drawing, view, say),
        newest=ending(drawing, live(drawing), say, PAGE) if view.release else "",
        table=Markup(drawing.table),  # noqa: S704 - from an autoescaped template of ours
        files=_files(drawing, say),
        citation=citation(drawing, say, base).apa,
        sources=Markup(reports),  # noqa: S704 - the same
        unlisted=say("leaf.unlisted", reports=things(left, "report", say)) if left else "",
        onward=_onward(drawing, say),
    )


def _files(drawing: Drawing, say: Words) -> list[tuple[str, str]]:
    view = drawing.view.with_(chart=None)
    files = [(say(f"leaf.file.{kind}"), ending(drawing, view, say, kind)) for kind in FILES]
    return [*files, (say("leaf.file.embed"), frame(drawing, view, say))]


def _onward(drawing: Drawing, say: Words) -> list[tuple[str, str]]:
    """The pages of what is drawn: its metrics, and the offices that were asked for by name."""
    edition, pin = drawing.edition, drawing.view.release
    figures = drawing.figures
    metrics = dict.fromkeys(figure.metric for figure in figures if figure.metric)
    found = [
        (say.of(edition.catalogue.metric(slug).name), metric_page(slug, say, pin))
        for slug in metrics
    ]
    found += [
        (edition.catalogue.office(slug).short, office_page(slug, say, pin))
        for slug in drawing.view.offices
    ]
    return found[:MOST_ONWARD]
