"""The title of one year's figures side by side; it ranks only what cannot be overturned."""

from statistics import median

from components.model import MetricKind, Status, Told
from components.query.answer import ENOUGH_OFFICES
from components.render.bounds import surely_largest
from components.render.clause import told_clause, told_sentence, values_text
from components.render.scene import Scene
from components.render.series import side_by_side
from components.words import Words

IN_WHOLES = 100
MOST_TITLE = 150


def ranking_title(scene: Scene) -> str:
    """The finding of a year: the chosen office against the middle, or the span of all."""
    yearly = list(scene.whole)
    if len(scene.told) == 1:
        return told_sentence(scene.told[0], scene.setting.catalogue, scene.say)
    if not yearly:
        doubtful = all(one.status is Status.DOUBTFUL for one in scene.told)
        key = "sentence.ranking.doubtful" if doubtful else "sentence.ranking.part"
        return scene.say(key, year=scene.year, offices=scene.many(len(scene.told)))
    if scene.answer.view.offices and len(yearly) > 1:
        return side_by_side(scene, yearly)
    chosen = [one for one in scene.told if one.office in scene.chosen]
    if chosen:
        return _against_the_middle(scene, chosen[0], yearly)
    return _top(scene, yearly) or _span(scene, yearly)


def middle(told: list[Told]) -> float | None:
    """The median of the undisputed ones, from eight offices on."""
    plain = [float(one.figure.value) for one in told if not one.disputed]
    return median(plain) if len(plain) >= ENOUGH_OFFICES else None


def middle_text(told: list[Told], say: Words) -> str:
    """The median as text, empty where there is none."""
    value = middle(told)
    if value is None:
        return ""
    return say.value(round(value, 0 if value >= IN_WHOLES else 2), told[0].figure.unit)


def _against_the_middle(scene: Scene, told: Told, yearly: list[Told]) -> str:
    clause = told_sentence(told, scene.setting.catalogue, scene.say)
    text = middle_text(yearly, scene.say)
    if not text or scene.metric.kind is MetricKind.INDEX:
        return clause
    offices = scene.many(sum(not one.disputed for one in yearly))
    key = f"sentence.{'stock' if _stock(scene) else 'ranking'}.median"
    return scene.say(key, clause=clause, offices=offices, median=text, year=scene.year)


def _top(scene: Scene, yearly: list[Told]) -> str:
    top = surely_largest(scene.told, scene.metric)
    if top is None:
        return ""
    clause = told_clause(top, scene.setting.catalogue, scene.say, "")
    key = "sentence.stock.top" if _stock(scene) else "sentence.ranking.top"
    title = scene.say(key, offices=scene.many(len(yearly)), year=scene.year, clause=clause)
    return title if len(title) <= MOST_TITLE else ""


def _span(scene: Scene, yearly: list[Told]) -> str:
    low = min(yearly, key=lambda one: min(one.spoken_for))
    high = max(yearly, key=lambda one: max(one.spoken_for))
    texts = [values_text(one, scene.say) for one in (low, high)]
    offices = scene.many(len(yearly))
    kind = "stock" if _stock(scene) else "ranking"
    if texts[0] == texts[1]:
        if len(yearly) == 1:
            return told_sentence(low, scene.setting.catalogue, scene.say)
        facts = {"offices": offices, "what": scene.topic, "low": texts[0]}
        return scene.say(f"sentence.{kind}.level", year=scene.year, **facts)
    return scene.say(
        f"sentence.{kind}.range",
        offices=offices,
        year=scene.year,
        what=scene.topic,
        low=texts[0],
        high=texts[1],
    )


def _stock(scene: Scene) -> bool:
    return scene.metric.kind is MetricKind.STOCK
