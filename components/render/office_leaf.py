"""The light page of an office: a year at a glance, its longest series, services, disputes."""

from collections.abc import Iterator

from markupsafe import Markup

from components.model import Metric, MetricGroup
from components.query import View
from components.query.profile import Profile, profile
from components.render.counting import things
from components.render.disputes import dispute_table
from components.render.drawing import Chart, Drawing
from components.render.drawings import draw
from components.render.engine import fill
from components.render.events import event_table
from components.render.jsonld import DataSet, all_figures, data_set
from components.render.leaf_address import card
from components.render.leaf_figure import Shown, shown
from components.render.leaf_links import common_card, metric_page, oembed, office_page, other
from components.render.links import address
from components.render.page import Leaf, page
from components.render.profile import glance_table
from components.render.services import office_services_table
from components.render.sources import source_table
from components.render.when import span_of
from components.words import Words

DRAWN_FROM, MOST_DRAWN = 3, 4


def office_leaf(view: View, say: Words, *, stylesheet: str = "", base: str = "") -> bytes:
    """The page at /k/{office}; the view names one office, and an edition where it is pinned."""
    known = profile(view)
    drawings = list(_drawings(known, say))
    figures = [shown(one, say, f"p{at}", level=3) for at, one in enumerate(drawings)]
    slug, pin = known.office.slug, view.release
    here = office_page(slug, say, pin)
    leaf = Leaf(
        title=say("leaf.office_title", office=known.office.name),
        body=_body(known, say, figures),
        release=known.release,
        canonical=here,
        other=office_page(slug, other(say), pin),
        base=base,
        description=facts(known, say),
        picture=_picture(drawings, say, base),
        data=_data(known, say, here, base),
        oembed=oembed(here, say, base),
        dyes=frozenset(dye for figure in figures for dye in figure.dyes),
    )
    return page(leaf, say, stylesheet).encode()


def facts(known: Profile, say: Words) -> str:
    """Class, checkpoint, area and the size of what we hold, in one line."""
    office = known.office
    lines = [say("kantor.class", name=office.class_)] if office.class_ else []
    if office.checkpoint is not None:
        lines.append(say(f"kantor.{'with' if office.checkpoint else 'without'}_checkpoint"))
    rest = []
    if office.jurisdiction:
        rest.append(say("kantor.serves", places=say.list(list(office.jurisdiction))))
    if office.opened_on:
        rest.append(say("kantor.opened", day=say.day(office.opened_on)))
    rest.append(_held(known, say))
    first = ", ".join(line for line in (*lines, office.province) if line)
    return " ".join([f"{first}.", *rest] if first else rest)


def _held(known: Profile, say: Words) -> str:
    if not known.figures:
        return say("kantor.held_none")
    sources = {figure.source for figure in known.figures}
    counts = {"figures": len(known.figures), "sources": len(sources)}
    return say("kantor.held", **{name: say.number(n) for name, n in counts.items()})


def _drawings(known: Profile, say: Words) -> Iterator[Drawing]:
    """The longest series of each chapter, the longest of all first."""
    leading = [metric for group in MetricGroup if (metric := _longest(known, group))]
    leading.sort(key=lambda metric: -len(known.of(metric.slug)))
    for metric in leading[:MOST_DRAWN]:
        view = View(
            offices=(known.office.slug,), metrics=(metric.slug,), release=known.view.release
        )
        yield draw(Chart.TREND, view, say)


def _longest(known: Profile, group: MetricGroup) -> Metric | None:
    metrics = known.metrics(group)
    found = max(metrics, key=lambda metric: len(known.of(metric.slug)), default=None)
    return found if found and len(known.of(found.slug)) >= DRAWN_FROM else None


def _body(known: Profile, say: Words, figures: list[Shown]) -> str:
    office, edition, year = known.office, known.release, known.year
    runs = known.services.runs
    tables = {
        "glance": glance_table(known, year, say) if year else "",
        "services": office_services_table(known.services, office.slug, say) if runs else "",
        "events": event_table(known.events, edition, say) if known.events else "",
        "disputes": dispute_table(known.disputes, edition, say) if known.disputes else "",
        "reports": source_table(known.sources, edition, say) if known.sources else "",
    }
    pairs = [("office", office.slug)]
    return fill(
        "office_leaf.html",
        say=say,
        title=say("leaf.office_title", office=office.name),
        facts=facts(known, say),
        empty="" if known.told else say("leaf.office_empty", office=office.short),
        explorer=address("/kantor", say, [*pairs, *_pin(known)]),
        explore=say("leaf.office_explore", office=office.short),
        names={
            "glance": say("kantor.glance", office=office.short, year=year) if year else "",
            "drawn": say("leaf.drawn"),
            "reports": say("leaf.all_reports", sources=things(len(known.sources), "report", say)),
        },
        figures=[figure.html for figure in figures],
        files=[
            (say("leaf.download", form=say(f"leaf.file.{kind}")), where)
            for kind, where in all_figures(say, office=office.slug)
        ],
        metrics=[
            (say.of(metric.name), metric_page(metric.slug, say, known.view.release))
            for group in MetricGroup
            for metric in known.metrics(group)
        ],
        **{name: Markup(html) for name, html in tables.items()},  # noqa: S704 - autoescaped
    )


def _pin(known: Profile) -> list[tuple[str, str]]:
    return [("v", known.view.release)] if known.view.release else []


def _picture(drawings: list[Drawing], say: Words, base: str) -> str:
    """The first drawing as a card; an office without one has the card that all pages share."""
    if not drawings or not base:
        return common_card(say, base)
    return card(drawings[0], drawings[0].view.with_(chart=None), say, base=base)


def _data(known: Profile, say: Words, here: str, base: str) -> str:
    office = known.office
    years = tuple(figure.period.end.year for figure in known.figures)
    told = f"{say('leaf.office_title', office=office.name)}. {facts(known, say)}"
    one = DataSet(
        name=say("leaf.office_title", office=office.name),
        description=f"{told} {span_of(years, say)}".strip(),
        path=here,
        edition=known.release,
        sources=known.sources,
        years=years,
        measured=tuple(say.of(m.name) for group in MetricGroup for m in known.metrics(group)),
        about=office.name,
        files=all_figures(say, office=office.slug),
    )
    return data_set(one, say, base)
