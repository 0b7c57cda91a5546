"""The words around a composition: what one total is made of, and how many offices say so."""

from collections.abc import Iterator
from decimal import Decimal

from components.model import MetricGroup, Told, Unit
from components.query.composition import Composition
from components.query.kinds import KIND
from components.query.whole import Balance, Whole
from components.render.caption import Caption, fitted, source_line_of
from components.render.clause import values_text, what
from components.render.counting import among, capital, lowered, noun_for, small
from components.render.levels import is_office
from components.render.subtitle import first_clause
from components.render.when import when
from components.words import Words

ENOUGH_FOR_SHARE = 20
RECKONED = frozenset({Balance.OPEN, Balance.EVEN})
PEOPLE_OF = "nationality"
ALL_NAMED, MOST_NAMED = 3, 2


def composition_caption(asked: Composition, say: Words) -> Caption:
    """Title, subtitle, alternative and long text of a composition that has any row."""
    title, subtitle = _title(asked, say), _subtitle(asked, say)
    lines = [_line(row, asked, say) for row in asked.rows]
    figures = [figure for row in asked.rows for told in row.told for figure in told.figures]
    sources = {figure.source: asked.answer.source(figure) for figure in figures}
    return Caption(
        title=title,
        subtitle=subtitle,
        alt=fitted([say("composition.alt", **_facts(asked, say)), *lines]),
        long=" ".join([say("sentence.end", text=title), subtitle, *lines]),
        source=source_line_of(sources.values(), asked.answer.release, say),
    )


def part_label(part: Told, asked: Composition, say: Words) -> str:
    """What readers call a part."""
    return say.of(asked.label(part))


def key_text(asked: Composition, say: Words) -> str:
    """By what a total is broken down: kewarganegaraan; jenis."""
    if asked.key == KIND:
        return say("composition.kind")
    return lowered(say.of(asked.answer.release.catalogue.key_label(asked.key)))


def rest_text(row: Whole, asked: Composition, say: Words) -> str:
    """What no report breaks down: a percentage of the total, a number where that is small."""
    total = row.total.figure.value if row.total else Decimal(0)
    if total < ENOUGH_FOR_SHARE:
        return say.value(row.rest, asked.answer.metric.unit)
    share = row.rest * 100 / total
    return say.percent(share, 0 if 1 <= share <= 99 else 1)


def remark_text(row: Whole, say: Words) -> str:
    """Why parts and total are not reckoned together, empty where they are."""
    return "" if row.balance in RECKONED else say(f"composition.balance.{row.balance}")


def _title(asked: Composition, say: Words) -> str:
    lead = _lead(asked)
    if lead is None:
        return capital(say("composition.title_none", **_facts(asked, say)))
    facts = {
        **_facts(asked, say),
        "office": lead.office.short,
        "when": when(lead.period, say),
        "parts": _parts(lead, asked, say),
    }
    if lead.total is None or lead.balance not in RECKONED:
        return say("composition.title_unsure", **facts, remark=remark_text(lead, say))
    facts["total"] = values_text(lead.total, say)
    if lead.balance is Balance.EVEN:
        return say("composition.title_even", **facts)
    return say("composition.title_open", **facts, rest=rest_text(lead, asked, say))


def _lead(asked: Composition) -> Whole | None:
    """
    The breakdown that a title speaks of: reckoned, of a whole year, the newest, the fullest.

    Totals too small for a share give way to others; what is only doubted leads no title.
    """
    found = [row for row in asked.rows if row.drawn]

    def place(row: Whole) -> tuple[bool, bool, bool, int, bool, int, Decimal]:
        total = row.total.figure.value if row.total else Decimal(0)
        large = total >= ENOUGH_FOR_SHARE
        reckoned = row.balance in RECKONED
        return reckoned, row.is_office, row.yearly, row.year, large, len(row.parts), total

    return max(found, key=place, default=None)


def _parts(row: Whole, asked: Composition, say: Words) -> str:
    """The largest parts by name, or how many there are where none stands out; of three, all."""
    values = [part.figure.value for part in row.drawn]
    most_named = MOST_NAMED if len(values) > ALL_NAMED else ALL_NAMED
    for most in range(min(most_named, len(values)), 0, -1):
        if values[most - 1 : most] != values[most : most + 1]:
            return say.list([_named(part, asked, say) for part in row.drawn[:most]])
    return say("composition.many", n=small(len(values), say), key=key_text(asked, say))


def _named(part: Told, asked: Composition, say: Words) -> str:
    label = part_label(part, asked, say)
    name = lowered(label) if asked.key == KIND else label
    facts = {"name": name, "value": values_text(part, say)}
    if asked.key == PEOPLE_OF and part.figure.unit is Unit.PEOPLE:
        noun = noun_for(say("composition.national"), part.figure.value)
        return say("composition.people", noun=noun, **facts)
    return say("composition.said", **facts)


def _subtitle(asked: Composition, say: Words) -> str:
    metric = asked.answer.metric
    sentences = [first_clause(say.of(metric.counts), say)]
    told, found = asked.told_offices, asked.offices
    if len(told) > 1:
        thing = "office" if all(map(is_office, told)) else "institution"
        n, offices = among(len(found), len(told), thing, say)
        years = "year" if asked.year else "years"
        facts = {**_facts(asked, say), "n": n, "offices": offices}
        sentences.append(capital(say(f"composition.broken_down_{years}", **facts)))
    if any(row.rest for row in asked.rows):
        sentences.append(say("composition.key"))
    if len(found) > 1:
        sentences.append(say("composition.not_added"))
    if metric.group is MetricGroup.ENFORCEMENT:
        sentences.append(say("composition.denied"))
    return " ".join(sentences)


def _facts(asked: Composition, say: Words) -> dict[str, object]:
    years = sorted({row.year for row in asked.rows})
    span = (
        str(years[0]) if len(years) == 1 else say("sentence.years", first=years[0], last=years[-1])
    )
    return {
        "what": what(asked.answer.metric, say),
        "key": key_text(asked, say),
        "year": asked.year or span,
    }


def _line(row: Whole, asked: Composition, say: Words) -> str:
    """One row as a sentence: Malang pada 2023, 25: Malaysia 8, Tiongkok 6."""
    facts = {"office": row.office.short, "when": when(row.period, say)}
    listed = ", ".join(_all(row, asked, say))
    if row.total is None:
        return say("composition.line_bare", **facts, parts=listed)
    return say("composition.line", **facts, total=values_text(row.total, say), parts=listed)


def _all(row: Whole, asked: Composition, say: Words) -> Iterator[str]:
    for part in row.parts:
        label, value = part_label(part, asked, say), values_text(part, say)
        text = say("composition.said", name=label, value=value)
        yield f"{text} ({say('status.doubtful')})" if part.figure.flag else text
    if row.rest:
        value = say.value(row.rest, asked.answer.metric.unit)
        yield say("composition.rest_few", value=value)
    if remark_text(row, say):
        yield remark_text(row, say)
