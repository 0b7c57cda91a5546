"""The filters of the explorer: widgets that show the view and rewrite the address."""

from collections.abc import Callable, Iterable
from functools import lru_cache

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components.model import InstitutionKind, Metric, Office
from components.query import Answer, View, ask
from components.query.answer import DEFAULT_METRIC
from components.query.grounds import WHOLE, spans
from components.query.last_word import Order
from components.query.peers import peers
from components.query.rates import derivable
from components.query.store import Release, release
from components.render import blocks
from components.render.counting import capital
from components.render.last_word import order_name
from components.render.per import per_words
from components.ui.address import asked, href
from components.ui.bound import ALL, change, choice, first_of, jump, kept, switch, unfolds
from components.ui.plain import plain
from components.words import Words

YES, NO = "tpi", "non-tpi"
MOST_PILLS = 14


def bar(key: str = "saring") -> DeltaGenerator:
    """Where a page's filters stand: side by side as far as there is room."""
    return st.container(key=key, horizontal=True, vertical_alignment="bottom")


def whose(say: Words) -> None:
    """
    Which offices: one by name, a handful at once, and those chosen.

    They stand above a part of their own with everything else, which leaves them as they are.
    """
    with bar("saring-kantor"):
        office_choice(say)
        office_groups(say)
        chosen_offices(say)


def metric_choice(say: Words, metrics: Iterable[Metric], default: str = DEFAULT_METRIC) -> None:
    """Which metric; choosing another drops the ratio of the one before."""
    names = {metric.slug: say.of(metric.name) for metric in metrics}
    first_of("metrics", list(names), default, label=say("filter.metric"), format_func=names.get)


def office_choice(say: Words) -> None:
    """Adds an office found by name, city, regency or another spelling; no office means all."""
    edition, view = release(asked().release), asked()
    # those asked for stay in the list: one that is always the same is sent to a browser once
    labels = office_labels(edition)
    jump(
        "add_office",
        list(labels),
        lambda slug: change(offices=tuple(dict.fromkeys((*view.offices, slug)))),
        label=say("filter.offices"),
        placeholder=say("filter.add_office" if view.offices else "filter.offices_all"),
        format_func=lambda slug: labels[slug],
    )


def chosen_offices(say: Words) -> None:
    """The offices asked for, each to be taken out with a tap; a count where they are many."""
    edition, view = release(asked().release), asked()
    if len(view.offices) > MOST_PILLS:
        st.caption(say("filter.chosen", offices=say.number(len(view.offices))))
    elif view.offices:
        names = {slug: edition.catalogue.office(slug).short for slug in view.offices}
        kept("offices", label=say("filter.remove"), format_func=lambda s: f"{names[s]}  ×")


def year_choice(say: Words, years: tuple[int, ...]) -> None:
    """From which year to which; the whole span stays out of the address."""

    def fields() -> None:
        view = asked()
        first = [year for year in years if view.last is None or year <= view.last]
        last = [year for year in years if view.first is None or year >= view.first]
        choice("first", first, unset=say("filter.earliest"), label=say("filter.from"))
        choice("last", last, unset=say("filter.latest"), label=say("filter.to"))
        _months_choice(say)

    unfolds("tahun", say("filter.year"), fields)


def one_year(say: Words, answer: Answer) -> int:
    """The one year drawn: the last one asked for, or the newest that enough offices tell of."""
    every = ask(answer.view.with_(first=None, last=None))
    latest = every.latest or answer.release.day.year
    drawn = asked().last or latest

    def fields() -> None:
        years = sorted({told.year for told in every.told}, reverse=True)
        newest = say("filter.newest", year=latest)
        choice("last", years, unset=newest, label=say("filter.year"))
        _months_choice(say)

    unfolds("tahun", say("filter.year"), fields)
    return drawn


def when(say: Words, year: int | None = None) -> str:
    """The years and months asked for, or the one `year` drawn; empty where it is all of them."""
    view = asked()
    years = say("filter.one_year", year=year) if year else _span(view.first, view.last, say)
    if not view.months:
        return years
    months = say.months(view.months)
    return say("gate.years_months", years=years, months=months) if years else capital(months)


def _span(first: int | None, last: int | None, say: Words) -> str:
    if first == last:
        return say("filter.one_year", year=first) if first else ""
    if first and last:
        return say("filter.years", first=first, last=last)
    return say("filter.since", year=first) if first else say("filter.until", year=last)


def _months_choice(say: Words) -> None:
    """Statements of which months, where the offices tell of any more than once."""
    view = asked()
    told = dict(spans(view))
    if view.months:
        told.setdefault(view.months, 0)
    if not told:
        return

    def words(span: tuple[int, int]) -> str:
        months = say("gate.months_whole") if span == WHOLE else capital(say.months(span))
        return say("gate.months_count", months=months, figures=say.number(told[span]))

    choice(
        "months",
        list(told),
        unset=say("gate.months_all"),
        format_func=words,
        label=say("gate.months"),
    )


def order_choice(say: Words) -> Order:
    """By what the rows of a long list are sorted; by the evidence held where nobody asks."""
    order = Order(asked().order or Order.EVIDENCE)
    names = {str(one): order_name(one, say) for one in Order}

    with st.popover(f"{say('gate.order')}: {names[order]}", key="urutan"):
        choice(
            "order",
            list(names),
            unset="",
            shown=str(Order.EVIDENCE),
            format_func=lambda one: names[one],
            label=say("gate.order"),
        )
    return order


def ratio_choice(say: Words, metric: Metric, edition: Release) -> None:
    """The number itself, or its ratio to the denominator that the catalogue names."""
    if not derivable(metric):
        return
    ratio = per_words(metric, edition.catalogue, say)
    names = {ALL: say("filter.count"), metric.denominator or ALL: ratio}
    switch(
        "per",
        list(names),
        asked().per or ALL,
        ALL,
        format_func=lambda one: plain(names[one]),
        label=say("filter.measure"),
    )


def office_groups(say: Words) -> None:
    """Offices by the handful: a province, a class, with or without checkpoint, peers of one."""
    edition = release(asked().release)
    unfolds("kumpulan", say("filter.groups"), lambda: _groups(say, edition))


def _groups(say: Words, edition: Release) -> None:
    offices = edition.catalogue.of_kind(InstitutionKind.OFFICE)
    st.text(say("filter.groups_help"))
    provinces = sorted({office.province for office in offices})
    jump("province", provinces, _choose(offices, "province"), label=say("filter.province"))
    classes = sorted({office.class_ for office in offices if office.class_}, key=lambda c: c.step)
    jump("class", classes, _choose(offices, "class_"), label=say("filter.class"))
    checkpoint = {YES: say("filter.with_checkpoint"), NO: say("filter.without_checkpoint")}
    jump(
        "checkpoint",
        list(checkpoint),
        lambda kind: change(
            offices=tuple(o.slug for o in offices if o.checkpoint is (kind == YES))
        ),
        label=say("filter.checkpoint"),
        format_func=checkpoint.get,
    )
    names = {office.slug: office.short for office in offices}
    jump("peers_of", list(names), _choose_peers, label=say("filter.peers"), format_func=names.get)


def clear_all(page: str, say: Words, *, keep_metric: bool = True) -> None:
    """Back to the page as it opens, when anything is filtered; beside the years asked for."""
    if link := clearing(page, say, keep_metric=keep_metric):
        st.html(blocks.beside(when(say), link))


def clearing(page: str, say: Words, *, keep_metric: bool = True) -> str:
    """The same as a link, for where it stands among other words; nothing to clear is nothing."""
    view = asked()
    plain_view = View(metrics=view.metrics if keep_metric else (), release=view.release)
    return "" if view == plain_view else blocks.clear(say("filter.clear"), href(page, plain_view))


@lru_cache(maxsize=2)
def office_labels(edition: Release) -> dict[str, str]:
    """Slug to a label that holds every spelling a reader may type."""
    return {office.slug: _label(office) for office in _searchable(edition)}


def _searchable(edition: Release) -> list[Office]:
    order = list(InstitutionKind)
    offices = edition.catalogue.offices.values()
    return sorted(offices, key=lambda office: (order.index(office.kind), office.short))


def _label(office: Office) -> str:
    aliases = (alias.replace("-", " ").title() for alias in office.aliases)
    places = dict.fromkeys((office.city, *office.jurisdiction, *aliases))
    extra = [place for place in places if place and place.lower() != office.short.lower()]
    return f"{office.short} ({', '.join(extra)})" if extra else office.short


def _choose(offices: tuple[Office, ...], field: str) -> Callable[[str], None]:
    return lambda value: change(
        offices=tuple(o.slug for o in offices if getattr(o, field) == value)
    )


def _choose_peers(slug: str) -> None:
    pin = asked().release
    found = peers(release(pin).catalogue.office(slug), pin)
    change(offices=(slug, *(peer.slug for peer in found.offices)))
