"""Brand: what a cell calls a service, cut by rule to the room it has."""

import re
from collections.abc import Sequence

from components.charts.measure import text_width
from components.model import Brand, Service
from components.words import Words

ACRONYM = re.compile(r"\(([A-Z/]{2,9})\)")
ASIDE = re.compile(r"\s*\([^)]*\)")
LEAST_SIZE = 9.0
LONG = 22


def called(services: Sequence[Service], say: Words) -> str:
    """
    The names of what an office runs: its own brand before national ones before none.

    A service without a name of its own goes by its acronym, else by "yes"; at most two
    short names are told, the rest counted.
    """
    order = (Brand.OFFICE, Brand.NATIONAL, Brand.NONE)
    ranked = sorted(services, key=lambda service: order.index(service.brand))
    names = list(dict.fromkeys(_name(service, say) for service in ranked))
    plain = say("chart.matrix.yes")
    if len(names) > 1 and plain in names:
        names.remove(plain)
    if len(names) > 1 and all(len(name) <= 4 for name in names[:2]):
        names = [" · ".join(names[:2]), *names[2:]]
    first, more = names[0], len(names) - 1
    return say("chart.matrix.more", name=first, n=more) if more else first


def fitted(text: str, size: float, room: float, most: int) -> tuple[str, float]:
    """
    The text in at most so many lines of that room, and the size it takes.

    A long word makes the letters smaller; words beyond the last line give way to an ellipsis.
    """
    longest = max(text_width(word, size) for word in text.split())
    size = max(min(size, size * room / longest), LEAST_SIZE)
    lines = _lines(text.split(), size, room)
    if len(lines) > most:
        lines = lines[:most]
        lines[-1] = _cut(lines[-1], size, room)
    return "\n".join(lines), round(size, 2)


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


def _lines(words: Sequence[str], size: float, room: float) -> list[str]:
    lines = [""]
    for word in words:
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or text_width(longer, size) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
