"""The title of one year's figures side by side; it ranks only what cannot be overturned."""

from collections.abc import Iterable

from components.model import MetricKind, Status, Told
from components.query.middle import behind, middle
from components.render.apart import alone, with_apart
from components.render.bounds import surely_largest
from components.render.clause import told_clause, told_sentence, values_text
from components.render.scene import Scene
from components.render.series import side_by_side

MOST_TITLE = 150


def ranking_title(scene: Scene) -> str:
    """The finding of a year: the chosen office against the middle, or the span of all."""
    ranked = list(scene.ranked)
    if len(scene.told) == 1:
        return told_sentence(scene.told[0], scene.setting.catalogue, scene.say)
    if not scene.whole:
        doubtful = all(one.status is Status.DOUBTFUL for one in scene.told)
        key = "sentence.ranking.doubtful" if doubtful else "sentence.ranking.part"
        return scene.say(key, year=scene.year, offices=scene.crowd(scene.told))
    if not ranked:
        return alone(scene)
    if scene.answer.view.offices and len(ranked) > 1:
        return with_apart(side_by_side(scene, ranked), scene)
    chosen = [one for one in scene.told if one.office in scene.chosen and scene.is_office(one)]
    if chosen:
        return with_apart(_against_the_middle(scene, chosen[0], ranked), scene)
    return with_apart(_top(scene, ranked) or _span(scene, ranked), scene)


def middle_text(told: Iterable[Told], scene: Scene) -> str:
    """The median as text, empty where there is none."""
    found = list(told)
    value = middle(found, scene.setting.catalogue)
    return "" if value is None else scene.say.value(value, found[0].figure.unit)


def _against_the_middle(scene: Scene, told: Told, ranked: list[Told]) -> str:
    """The chosen figure beside the median; what is no whole year is set against none."""
    clause = told_sentence(told, scene.setting.catalogue, scene.say)
    text = middle_text(ranked, scene)
    if not text or not told.whole or scene.metric.kind is MetricKind.INDEX:
        return clause
    offices = scene.crowd(behind(ranked, scene.setting.catalogue))
    key = f"sentence.{_kind(scene)}.median"
    return scene.say(key, clause=clause, offices=offices, median=text, year=scene.year)


def _top(scene: Scene, ranked: list[Told]) -> str:
    if scene.answer.view.months:
        # the filter hides the part-years that might pass it
        return ""
    rivals = [one for one in scene.told if scene.is_office(one)]
    top = surely_largest(rivals, scene.metric)
    if top is None:
        return ""
    clause = told_clause(top, scene.setting.catalogue, scene.say, "")
    key = f"sentence.{_kind(scene)}.top"
    title = scene.say(key, offices=scene.crowd(ranked), year=scene.year, clause=clause)
    return title if len(title) <= MOST_TITLE else ""


def _span(scene: Scene, ranked: list[Told]) -> str:
    low = min(ranked, key=lambda one: min(one.spoken_for))
    high = max(ranked, key=lambda one: max(one.spoken_for))
    texts = [values_text(one, scene.say) for one in (low, high)]
    facts = {"offices": scene.crowd(ranked), "year": scene.year, "what": scene.topic}
    if texts[0] != texts[1]:
        key = f"sentence.{_kind(scene)}.range"
        return scene.say(key, low=texts[0], high=texts[1], **facts)
    if len(ranked) == 1:
        return told_sentence(low, scene.setting.catalogue, scene.say)
    return scene.say(f"sentence.{_kind(scene)}.level", low=texts[0], **facts)


def _kind(scene: Scene) -> str:
    return "stock" if scene.stock else "ranking"
