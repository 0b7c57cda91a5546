"""The kinds of service: choosing one, and saying what it is."""

import streamlit as st

from components.query.services import Services
from components.query.store import Release
from components.render import blocks
from components.render.counting import capital, lowered
from components.render.services import kind_links, kind_name
from components.ui.bound import first_of
from components.words import Words


def kind_choice(say: Words, edition: Release) -> None:
    """All kinds of service, or one."""
    kinds = dict.fromkeys(one.kind for one in edition.catalogue.services.values())
    names = {"": say("layanan.kinds_all")} | {k: _searchable(k, edition, say) for k in kinds}
    first_of("services", list(names), "", label=say("layanan.kind"), format_func=names.get)


def one_at_a_time(found: Services, say: Words) -> None:
    """The kinds as links: on a narrow screen the matrix is read one kind at a time."""
    st.html(blocks.section(say("matrix.kinds"), say("matrix.kinds_lead")))
    st.html(blocks.links(kind_links(found, say), say("matrix.kinds")))


def what_it_is(found: Services, kind: str, say: Words) -> list[tuple[str, str]]:
    """Each name under which the kind goes, with whose name it is, what it does and for whom."""
    run = {service.slug for one in found.of_kind(kind) for service in one.services}
    rows = []
    for service in found.catalogue(kind):
        if service.slug in run:
            audience = found.release.catalogue.label("service_audience", service.audience)
            brand = say(f"layanan.brand_{service.brand}")
            text = say(
                "layanan.definition",
                what=say.of(service.what),
                audience=lowered(say.of(audience)),
                brand=brand,
            )
            rows.append((say.of(service.name), text))
    return rows


def _searchable(kind: str, edition: Release, say: Words) -> str:
    """The kind and every name it goes by, so that typing a brand finds it."""
    services = edition.catalogue.services.values()
    brands = ", ".join(say.of(one.name) for one in services if one.kind == kind)
    return f"{capital(kind_name(kind, say))} ({brands})"
