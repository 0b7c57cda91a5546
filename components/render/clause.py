"""One told figure as a clause: Blitar menerbitkan 31.871 paspor pada 2024."""

from decimal import Decimal

from components.catalogue import Catalogue
from components.model import Figure, Metric, Office, Told, Unit
from components.render.counting import capital, things, with_noun
from components.render.status import every_value, value_text
from components.render.when import when
from components.words import Words, sentences


def told_sentence(told: Told, catalogue: Catalogue, say: Words) -> str:
    """What is told of an office's year, without a full stop and with every caveat of the figure."""
    clause = told_clause(told, catalogue, say, when(told.figure.period, say))
    if told.disputed:
        said = [f for f in (told.figure, *told.beside) if f.relation.exact and not f.flag]
        reports = things(len({figure.source for figure in said}), "report", say)
        clause = say("sentence.clause.disputed", clause=clause, reports=reports)
    return capital(clause)


def told_clause(told: Told, catalogue: Catalogue, say: Words, at: str) -> str:
    """The bare clause with `at` for its time; no word on who says what."""
    office, metric = catalogue.office(told.office), catalogue.metric(told.metric)
    return _flagged(told, _clause(told, office, metric, say, at), say)


def values_text(told: Told, say: Words) -> str:
    """The value as a sentence says it: every value of a dispute, the wording of the rest."""
    if told.disputed:
        return either([say.value(value, told.figure.unit) for value in every_value(told)], say)
    return value_text(told.figure, say)


def either(values: list[str], say: Words) -> str:
    """Values as alternatives: A atau B; A, B atau C."""
    if len(values) == 1:
        return values[0]
    return say("status.either", first=", ".join(values[:-1]), last=values[-1])


def what(metric: Metric, say: Words) -> str:
    """The metric as a noun phrase inside a sentence: permohonan paspor yang ditolak."""
    key = f"sentence.what.{metric.slug}"
    return say(key) if key in sentences(say.language) else say.of(metric.name)


def noun(metric: Metric, say: Words) -> str:
    """The noun after a value of the metric; a new metric takes its unit's."""
    key = f"sentence.noun.{metric.slug}"
    return say(key if key in sentences(say.language) else f"unit.{metric.unit}")


def _clause(told: Told, office: Office, metric: Metric, say: Words, at: str) -> str:
    figure = told.figure
    if metric.needs_checkpoint and office.checkpoint is False:
        key, topic = "sentence.clause.no_checkpoint", what(metric, say)
        return say(key, value=values_text(told, say), what=topic, office=office.short, when=at)
    if told.values == (Decimal(0),) and figure.relation.exact:
        topic = what(metric, say)
        return say("sentence.clause.zero", office=office.short, what=topic, when=at).rstrip()
    key = f"sentence.did.{metric.slug}"
    if key not in sentences(say.language):
        key = "sentence.did.other"
    clause = say(key, office=office.short, amount=_amount(told, figure, metric, say), when=at)
    return " ".join(part for part in clause.split(" ") if part)


def _amount(told: Told, figure: Figure, metric: Metric, say: Words) -> str:
    text = values_text(told, say)
    plain = figure.unit in {Unit.IDR, Unit.PERCENT}
    return text if plain else with_noun(text, noun(metric, say), max(every_value(told)))


def _flagged(told: Told, clause: str, say: Words) -> str:
    return say("sentence.clause.doubtful", clause=clause) if told.figure.flag else clause
