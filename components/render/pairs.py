"""An amount and what it was meant to reach, in words."""

from fractions import Fraction

from components.model import Metric
from components.query import Answer
from components.query.compare import before
from components.query.pairs import Pair, Pairs
from components.render.caption import Caption, fitted, source_line_of
from components.render.clause import values_text, what
from components.render.counting import alike, capital
from components.render.levels import crowd, is_office, levels
from components.render.when import when
from components.words import Words, sentences


def pairs_caption(pairs: Pairs, say: Words) -> Caption:
    """The words around pairs such as revenue against its target."""
    rows, answer = pairs.rows, pairs.answer
    facts = {"done": what(answer.metric, say), "goal": _goal(pairs.goal.metric, say)}
    subtitle = say("pair.subtitle")
    if not rows:
        return Caption(
            title=capital(say("pair.nothing", **facts)),
            subtitle=subtitle,
            alt=fitted([say("pair.alt_nothing", **facts)]),
            long=subtitle,
            source=source_line_of((), answer.release, say),
        )
    title = _title(_ranged(rows), facts, answer, say)
    low, high = _ends(_ranged(rows))
    n = say.number(len(_ranged(rows)))
    ends = {"low": _percent(low, say), "high": _percent(high, say), "n": n}
    told = [told for row in rows for told in (row.done, row.goal)]
    sources = {f.source: answer.source(f) for one in told for f in one.figures}
    listed = "; ".join(_listed(row, say) for row in rows)
    return Caption(
        title=title,
        subtitle=subtitle,
        alt=fitted(
            [say("pair.alt" if len(rows) > 1 else "sentence.end", **facts, **ends, text=title)]
        ),
        long=" ".join(
            (say("sentence.end", text=title), subtitle, say("sentence.end", text=listed))
        ),
        source=source_line_of(sources.values(), answer.release, say),
    )


def share_text(pair: Pair, say: Words) -> str:
    """The share of the goal, a range where reports differ."""
    low, high = (_percent(share, say) for share in pair.share)
    return low if low == high else say("sentence.ratio.between", low=low, high=high)


def _title(rows: tuple[Pair, ...], facts: dict[str, str], answer: Answer, say: Words) -> str:
    if len(rows) > 1:
        low, high = _ends(rows)
        institutions = [row.office for row in rows]
        offices = crowd(institutions, say, [len(rows)])
        ends = {"low": _percent(low, say), "high": _percent(high, say)}
        n = alike([len(rows), *levels(institutions)], say)[0]
        text = capital(say("pair.many", **facts, **ends, n=n, offices=offices))
        return _across_changes(text, rows, answer, say)
    row = rows[0]
    at = when(row.done.figure.period, say)
    return capital(say("pair.one", **facts, when=at, office=row.office.short, **_values(row, say)))


def _across_changes(text: str, rows: tuple[Pair, ...], answer: Answer, say: Words) -> str:
    """The title, and any change of rules that lies between the years of its pairs."""
    for event in answer.breaks:
        if len({before(row.done, event) for row in rows}) > 1:
            return say("pair.across", title=text, month=say.month(event.start))
    return text


def _listed(row: Pair, say: Words) -> str:
    return say("pair.listed", office=row.office.short, year=row.year, **_values(row, say))


def _values(row: Pair, say: Words) -> dict[str, str]:
    return {
        "value": values_text(row.done, say),
        "goal_value": values_text(row.goal, say),
        "share": share_text(row, say),
    }


def _goal(metric: Metric, say: Words) -> str:
    key = f"pair.goal.{metric.slug}"
    return say(key) if key in sentences(say.language) else what(metric, say)


def _ranged(rows: tuple[Pair, ...]) -> tuple[Pair, ...]:
    """The pairs of offices, which alone make a range; those of others where there are no such."""
    return tuple(row for row in rows if is_office(row.office)) or rows


def _ends(rows: tuple[Pair, ...]) -> tuple[Fraction, Fraction]:
    return min(row.share[0] for row in rows), max(row.share[1] for row in rows)


def _percent(share: Fraction, say: Words) -> str:
    value = float(share) * 100
    return say.percent(round(value, 1), 1)
