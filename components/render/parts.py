"""The parts of one told total in words: purposes, nationalities, kinds."""

from decimal import Decimal

from components.model import Told, Unit
from components.query import Answer
from components.render.caption import Caption, fitted, source_line_of
from components.render.clause import values_text, what
from components.render.counting import capital, with_noun
from components.render.subtitle import first_clause
from components.render.when import when
from components.words import Words

ENOUGH_FOR_SHARE = 20


def parts_caption(
    answer: Answer, parts: tuple[Told, ...], say: Words, *, total: Told | None = None
) -> Caption:
    """The words around a breakdown; `parts` are of one office, year and key, `total` its whole."""
    ordered = sorted(parts, key=lambda one: (bool(one.figure.flag), -one.figure.value, one.parts))
    lead = ordered[0]
    key = answer.release.catalogue.key_label(lead.parts[0][0])
    facts = {
        "key": say.of(key).lower(),
        "what": what(answer.metric, say),
        "office": answer.office(lead.office).short,
        "when": when(lead.figure.period, say),
        "parts": with_noun(say.number(len(parts)), say("parts.part"), len(parts)),
    }
    title = _title(answer, ordered, total, facts, say)
    counts = first_clause(say.of(answer.metric.counts), say)
    subtitle = say("parts.subtitle", counts=counts, key=facts["key"])
    rest = _rest(ordered, total, say)
    figures = [figure for one in (*parts, *([total] if total else [])) for figure in one.figures]
    sources = {figure.source: answer.source(figure) for figure in figures}
    listed = [
        say("parts.listed", label=label(one, answer, say), value=values_text(one, say))
        for one in ordered
    ]
    return Caption(
        title=title,
        subtitle=f"{subtitle} {rest}".rstrip(),
        alt=fitted([say("parts.alt", **facts), *_alt(listed, say), rest]),
        long=" ".join(
            part
            for part in (
                say("sentence.end", text=title),
                subtitle,
                say("sentence.end", text=capital(say.list(listed))),
                rest,
            )
            if part
        ),
        source=source_line_of(sources.values(), answer.release, say),
    )


def label(told: Told, answer: Answer, say: Words) -> str:
    """What readers call the part that a told figure speaks of."""
    catalogue = answer.release.catalogue
    return ", ".join(say.of(catalogue.label(key, value)) for key, value in told.parts)


def _title(
    answer: Answer, ordered: list[Told], total: Told | None, facts: dict[str, str], say: Words
) -> str:
    lead = ordered[0]
    facts = {**facts, "label": label(lead, answer, say), "value": values_text(lead, say)}
    if len(ordered) == 1:
        return capital(say("parts.title_one", **facts))
    if ordered[1].figure.value == lead.figure.value or not _plain(lead):
        return capital(say("parts.title_many", **facts))
    share = _share(lead, total, say)
    if total is None or not share:
        return say("parts.title", **facts)
    return say("parts.title_of", **facts, total=values_text(total, say), share=share)


def _share(part: Told, total: Told | None, say: Words) -> str:
    """The part as a percentage of an exact, undisputed total of the same period."""
    if total is None or not _plain(total) or total.figure.period != part.figure.period:
        return ""
    whole = total.figure.value
    if whole < ENOUGH_FOR_SHARE or part.figure.value > whole or part.figure.unit is Unit.PERCENT:
        return ""
    return say.percent(round(part.figure.value * 100 / whole, 1), 1)


def _rest(ordered: list[Told], total: Told | None, say: Words) -> str:
    """What the parts come to against the total that the reports print."""
    if total is None or not _plain(total) or not all(map(_plain, ordered)):
        return ""
    unit, whole = total.figure.unit, total.figure.value
    if unit is Unit.PERCENT or any(one.figure.period != total.figure.period for one in ordered):
        return ""
    added = sum((one.figure.value for one in ordered), Decimal(0))
    facts = {"sum": say.value(added, unit), "total": say.value(whole, unit)}
    if added > whole:
        return say("parts.over", **facts)
    return say("parts.rest", **facts, rest=say.value(whole - added, unit)) if added < whole else ""


def _plain(told: Told) -> bool:
    return told.figure.relation.exact and not told.disputed and not told.figure.flag


def _alt(listed: list[str], say: Words) -> list[str]:
    return [say("sentence.end", text=capital(", ".join(listed[:5])))]
