"""Real cases that show a rule at work: who says which number, and what becomes of it."""

from collections.abc import Iterable
from fractions import Fraction

from components.ingest.markdown import escaped
from components.model import Figure, Reason, Told
from components.query import Release, View, ask
from components.render.links import figure_address
from components.words import Words

EXPLAINED = frozenset({Reason.NEARER_ORIGIN, Reason.LATER, Reason.BY_SOURCE_ID})


def contradiction(release: Release, say: Words, office: str, metric: str, year: int) -> str:
    """A year of which reports differ, as Markdown; empty where the edition has no such case."""
    told = told_of(release, office, metric, year)
    if told is None or len(told.values) < 2 or told.figure.reason not in EXPLAINED:
        return ""
    gap = 100 * float(Fraction(told.values[-1]) / Fraction(told.values[0]) - 1)
    return say(
        "metode.example.case",
        office=escaped(release.catalogue.office(office).short),
        year=year,
        said="; ".join(_said(same, release, say) for same in _by_value(told)),
        shown=say.value(told.figure.value, told.figure.unit),
        because=say(f"metode.because.{told.figure.reason}"),
        gap=say.percent(gap, 2 if gap < 1 else 1),
        consequence=say(f"metode.gap.{'wide' if told.disputed else 'narrow'}"),
    )


def two_counts(
    release: Release, say: Words, office: str, metrics: tuple[str, str], year: int
) -> str:
    """Refused applications and departures held back at an office without a checkpoint."""
    refused, held = (told_of(release, office, metric, year) for metric in metrics)
    if refused is None or held is None or release.catalogue.office(office).checkpoint is not False:
        return ""
    return say(
        "metode.example.refusals",
        office=escaped(release.catalogue.office(office).short),
        year=year,
        refused=linked(refused.figure, say),
        refused_by=report(refused.figure, release, say),
        held=linked(held.figure, say),
        held_by=report(held.figure, release, say),
    )


def told_of(release: Release, office: str, metric: str, year: int) -> Told | None:
    """What the edition tells of that office, metric and year, if anything."""
    catalogue = release.catalogue
    if office not in catalogue.offices or metric not in catalogue.metrics:
        return None
    return ask(View(offices=(office,), metrics=(metric,), release=release.id)).at(office, year)


def linked(figure: Figure, say: Words) -> str:
    """A value as a Markdown link to its receipt."""
    return f"[{say.value(figure.value, figure.unit)}]({figure_address(figure.id, say)})"


def report(figure: Figure, release: Release, say: Words) -> str:
    """The publisher and day of the report that states a figure, safe within Markdown."""
    source = release.sources[figure.source]
    publisher = escaped(source.publisher)
    if source.published is None:
        return say("metode.example.undated", publisher=publisher)
    return say("metode.example.report", publisher=publisher, day=say.day(source.published))


def _by_value(told: Told) -> Iterable[list[Figure]]:
    said = (told.figure, *told.beside)
    for value in told.values:
        yield [f for f in said if f.value == value and f.relation.exact and not f.flag]


def _said(same: list[Figure], release: Release, say: Words) -> str:
    reports = dict.fromkeys(report(figure, release, say) for figure in same)
    return say("metode.example.said", value=linked(same[0], say), reports=say.list(list(reports)))
