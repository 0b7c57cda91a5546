"""Brand: what a cell calls a service and says of it, by rule and in the room it has."""

import re
from collections.abc import Sequence
from dataclasses import replace

from components.charts.hyphen import lines_of
from components.charts.measure import text_width
from components.model import Brand, Service, ServiceReport
from components.query.services import Run
from components.words import Words, sentences

ACRONYM = re.compile(r"\(([A-Z/]{2,9})\)")
ASIDE = re.compile(r"\s*\([^)]*\)")
SIZE = 11.0
LONG = 22
SEVERAL = " · "
ORDER = (Brand.OFFICE, Brand.NATIONAL, Brand.NONE)


def called(services: Sequence[Service], say: Words) -> str:
    """
    The names of what an office runs: its own brand before national ones before none.

    A service without a name of its own goes by its acronym, else by "yes"; at most two
    short names are told, the rest counted.
    """
    names = list(dict.fromkeys(_name(service, say) for service in _ranked(services)))
    plain = say("chart.matrix.yes")
    if len(names) > 1 and plain in names:
        names.remove(plain)
    if len(names) > 1 and all(len(name) <= 4 for name in names[:2]):
        names = [SEVERAL.join(names[:2]), *names[2:]]
    first, more = names[0], len(names) - 1
    return say("chart.matrix.more", name=first, n=more) if more else first


def leading(run: Run, say: Words) -> Run | None:
    """
    What is told of the name that a cell shows: no year of another name is credited to it.

    None where a cell shows two names at once.
    """
    ranked = _ranked(run.services)
    if SEVERAL in called(run.services, say):
        return None
    first = _name(ranked[0], say)
    slugs = {service.slug for service in ranked if _name(service, say) == first}
    reports = tuple(report for report in run.reports if report.service in slugs)
    return replace(run, reports=reports)


def fitted(text: str, room: float, most: int, size: float = SIZE) -> str:
    """The text in at most so many lines of that room, by whole words or syllables."""
    lines = lines_of(text.split(), size, room)
    if len(lines) > most:
        lines = lines[:most]
        lines[-1] = _cut(lines[-1], size, room)
    return "\n".join(lines)


def counted(report: ServiceReport, say: Words) -> str:
    """A stated count with its unit: 51 orang."""
    if report.count is None:
        return ""
    keys = (f"unit.{report.count_unit}", f"service.unit.{report.count_unit}")
    known = next((key for key in keys if key in sentences(say.language)), None)
    one, _, many = (say(known) if known else report.count_unit).partition("|")
    unit = one if report.count == 1 or not many else many
    return f"{say.number(report.count)} {unit}".rstrip()


def in_cell(run: Run, say: Words) -> str:
    """The count of the newest calendar year, where there is one and no other for that year."""
    yearly = [one for one in run.counted if one.period and one.period.calendar_year]
    newest = [one for one in yearly if one.period == yearly[0].period]
    texts = {counted(one, say) for one in newest}
    if len(texts) != 1 or not newest[0].period:
        return ""
    year = f"{newest[0].period.start.year % 100:02d}"
    return say("matrix.in_cell", count=texts.pop(), year=year)


def _ranked(services: Sequence[Service]) -> list[Service]:
    return sorted(services, key=lambda service: ORDER.index(service.brand))


def _name(service: Service, say: Words) -> str:
    full = say.of(service.name)
    acronym = ACRONYM.search(full)
    if service.brand is Brand.NONE:
        return acronym.group(1) if acronym else say("chart.matrix.yes")
    name = ASIDE.sub("", full)
    return acronym.group(1) if acronym and len(name) > LONG else name


def _cut(line: str, size: float, room: float) -> str:
    """The line with an ellipsis, whole words off its end while there are any."""
    while text_width(f"{line}…", size) > room:
        line = line.rsplit(" ", 1)[0] if " " in line else line[:-1]
    return f"{line}…"
