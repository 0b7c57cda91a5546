"""The parts of one told total in words: purposes, nationalities, kinds."""

from components.model import Told
from components.query import Answer
from components.query.whole import Balance, Whole
from components.render.caption import Caption, fitted, source_line_of
from components.render.clause import values_text, what
from components.render.counting import capital, lowered, with_noun
from components.render.subtitle import first_clause
from components.render.when import when
from components.words import Words

ENOUGH_FOR_SHARE = 20


def parts_caption(whole: Whole, answer: Answer, say: Words) -> Caption:
    """The words around the parts by one key of one office's time."""
    ordered, total = whole.parts, whole.total
    lead = ordered[0]
    facts = {
        "key": key_of(whole, answer, say),
        "what": what(answer.metric, say),
        "office": answer.office(lead.office).short,
        "when": when(lead.figure.period, say),
        "parts": with_noun(say.number(len(ordered)), say("parts.part"), len(ordered)),
    }
    title = _title(answer, ordered, total, facts, say)
    counts = first_clause(say.of(answer.metric.counts), say)
    subtitle = say("parts.subtitle", counts=counts, key=facts["key"])
    rest = _rest(whole, say)
    figures = [figure for one in whole.told for figure in one.figures]
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


def key_of(whole: Whole, answer: Answer, say: Words) -> str:
    """By what a whole is broken down: tujuan."""
    return lowered(say.of(answer.release.catalogue.key_label(whole.parts[0].parts[0][0])))


def label(told: Told, answer: Answer, say: Words) -> str:
    """What readers call the part that a told figure speaks of."""
    catalogue = answer.release.catalogue
    return ", ".join(say.of(catalogue.label(key, value)) for key, value in told.parts)


def _title(
    answer: Answer, ordered: tuple[Told, ...], total: Told | None, facts: dict[str, str], say: Words
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
    """The part as a percentage of an exact, undisputed total."""
    if total is None or not _plain(total):
        return ""
    whole = total.figure.value
    if whole < ENOUGH_FOR_SHARE or part.figure.value > whole:
        return ""
    return say.percent(round(part.figure.value * 100 / whole, 1), 1)


def _rest(whole: Whole, say: Words) -> str:
    """What the parts come to against the total that the reports print."""
    if whole.total is None or whole.balance not in {Balance.OPEN, Balance.OVER}:
        return ""
    unit = whole.total.figure.unit
    facts = {
        "sum": say.value(whole.together, unit),
        "total": say.value(whole.total.figure.value, unit),
    }
    if whole.balance is Balance.OVER:
        return say("parts.over", **facts)
    return say("parts.rest", **facts, rest=say.value(whole.rest, unit))


def _plain(told: Told) -> bool:
    return told.figure.relation.exact and not told.disputed and not told.figure.flag


def _alt(listed: list[str], say: Words) -> list[str]:
    return [say("sentence.end", text=capital(", ".join(listed[:5])))]
