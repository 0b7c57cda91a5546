"""Finding an office: by any spelling of its city or regency, or by its province."""

from itertools import groupby

import streamlit as st

from components.model import InstitutionKind
from components.query import View, release
from components.query.evidence import statements_by_office
from components.render import blocks
from components.ui import sitemap
from components.ui.address import asked, href, pairs_of
from components.ui.bound import pick
from components.ui.filters import office_labels
from components.ui.plain import plain
from components.words import Words


def search(say: Words) -> None:
    """A select box that finds an institution as one types, and opens its page."""
    labels = office_labels(release(asked().release))
    picked = pick(
        "cari",
        list(labels),
        label=say("ringkasan.search"),
        placeholder=say("ringkasan.search_hint"),
        format_func=lambda slug: labels[slug],
    )
    if picked:
        st.switch_page(sitemap.file_of("kantor"), query_params=pairs_of(View(offices=(picked,))))


def often_read(count: int) -> None:
    """The offices of which most is held, as pills."""
    edition = release(asked().release)
    offices = {o.slug for o in edition.catalogue.of_kind(InstitutionKind.OFFICE)}
    most = [slug for slug, _ in statements_by_office(edition).most_common() if slug in offices]
    with st.container(key="pil", horizontal=True):
        for slug in most[:count]:
            sitemap.link("kantor", edition.catalogue.office(slug).short, View(offices=(slug,)))


def directory(say: Words) -> None:
    """Every institution by province, with how many figures we hold of it."""
    edition = release(asked().release)
    counts = statements_by_office(edition)
    institutions = sorted(
        edition.catalogue.offices.values(), key=lambda o: (o.province, o.kind != "office", o.short)
    )
    st.html(blocks.section(say("kantor.all")))
    for province, offices in groupby(institutions, key=lambda office: office.province):
        pairs = [
            (f"{o.short} ({say.number(counts[o.slug])})", href("kantor", View(offices=(o.slug,))))
            for o in offices
        ]
        name = province or "Indonesia"
        with st.expander(plain(f"{name} ({len(pairs)})")):
            st.html(blocks.links(pairs, say("kantor.office_list", province=name)))
