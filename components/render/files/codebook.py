"""The codebook of a workbook: what its columns, counts, services and statuses mean."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from components.model import Coverage, Flag, Metric, Relation, Service, Standing, Unit
from components.render.api_rows import FIGURES
from components.render.counting import capital
from components.render.drawing import Drawing
from components.render.files.columns import meaning_of, name_of
from components.render.files.listing import Listing
from components.render.files.roles import Role
from components.render.files.tab import Tab
from components.render.services import kind_name
from components.words import Words

Entry: TypeAlias = tuple[str, str, str, str]
HEADS = ("part", "name", "code", "meaning")


def codebook_tab(drawing: Drawing, found: Listing, say: Words) -> Tab:
    """One line a term: which part it belongs to, its name, its code in the CSV, its meaning."""
    entries = [*_columns(drawing, found, say)]
    if found.table == FIGURES:
        entries += [*_metrics(drawing, say), *_statuses(say)]
    else:
        entries += _services(drawing, found, say)
    return Tab(
        name=say("files.tab.codebook"),
        heads=tuple(say(f"files.codebook.{head}") for head in HEADS),
        rows=tuple(entries),
        read=True,
    )


def _columns(drawing: Drawing, found: Listing, say: Words) -> Iterator[Entry]:
    part, catalogue = say("files.codebook.column"), drawing.edition.catalogue
    for column in found.filled:
        yield part, name_of(column, found, catalogue, say), column, meaning_of(column, found, say)


def _metrics(drawing: Drawing, say: Words) -> Iterator[Entry]:
    catalogue = drawing.edition.catalogue
    slugs = dict.fromkeys(figure.metric for figure in drawing.figures if figure.metric)
    for metric in (catalogue.metric(slug) for slug in slugs):
        yield say("files.codebook.metric"), say.of(metric.name), metric.slug, _counts(metric, say)


def _counts(metric: Metric, say: Words) -> str:
    """What it counts and leaves out, in which unit, and on which law it rests."""
    leaves_out = say.of(metric.leaves_out)
    said = [
        say.of(metric.counts),
        say("files.codebook.leaves_out", text=leaves_out) if leaves_out else "",
        say("files.codebook.in_unit", unit=say(f"unit.label.{metric.unit}")),
        say("files.codebook.legal_basis", text=metric.legal_basis) if metric.legal_basis else "",
    ]
    return " ".join(one for one in said if one)


def _services(drawing: Drawing, found: Listing, say: Words) -> Iterator[Entry]:
    catalogue = drawing.edition.catalogue
    for slug in dict.fromkeys(row["service"] for row in found.rows):
        service = catalogue.service(slug)
        yield say("files.codebook.service"), say.of(service.name), slug, _what(service, say)


def _what(service: Service, say: Words) -> str:
    kind = capital(kind_name(service.kind, say))
    return say("files.codebook.kind", kind=kind, what=say.of(service.what))


def _statuses(say: Words) -> Iterator[Entry]:
    for role in Role:
        meaning = say(f"files.role_meaning.{role}")
        yield say("files.codebook.role"), say(f"files.role.{role}"), str(role), meaning
    for standing in Standing:
        meaning = say(f"files.standing_meaning.{standing}")
        named = say(f"standing.{standing}")
        yield say("files.codebook.standing"), named, str(standing), meaning
    told: Iterable[tuple[str, str, Iterable[str]]] = (
        ("coverage", "receipt.coverage", Coverage),
        ("relation", "receipt.relation", Relation),
        ("flag", "status", Flag),
        ("unit", "unit.label", Unit),
    )
    for part, words, codes in told:
        for code in codes:
            yield say(f"files.codebook.{part}"), say(f"{words}.{code}"), str(code), ""
