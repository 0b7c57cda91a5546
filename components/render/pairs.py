"""Words and table of pairs: what was reached against what was meant."""

from fractions import Fraction

from components.query.pairs import Pair, Pairs
from components.render.caption import Caption
from components.render.grid import Cell, Column, Grid, cell, head, html
from components.render.links import address
from components.render.status import told_pieces, told_text
from components.words import Words


def pair_table(pairs: Pairs, say: Words) -> str:
    """One row an office and year: reached, meant, and the share of the one in the other."""
    names = [say(f"pairs.column.{name}") for name in ("office", "year")]
    numbers = (say.of(pairs.answer.metric.short), say.of(pairs.goal.metric.short))
    return html(
        Grid(
            caption=say("pairs.caption", done=numbers[0], goal=numbers[1]),
            columns=(
                *(Column(name) for name in names),
                *(Column(name, number=True) for name in (*numbers, say("pairs.column.share"))),
            ),
            rows=tuple(_row(pair, say) for pair in pairs.rows),
        )
    )


def share_text(pair: Pair, say: Words) -> str:
    """The share as a percentage, or the range that a dispute leaves."""
    low, high = (say.percent(_percent(share), 1) for share in pair.share)
    return low if low == high else say("pairs.between", low=low, high=high)


def pairs_caption(pairs: Pairs, name: str, say: Words) -> Caption:
    """The finding of the newest year that has pairs, with what limits it."""
    newest = pairs.rows[0].year
    latest = [pair for pair in pairs.rows if pair.year == newest]
    over = sum(pair.share[0] > 1 for pair in latest)
    several = say(f"pairs.title_{name}", over=over, offices=len(latest), year=newest)
    title = several if len(latest) > 1 else _sentence(latest[0], say)
    subtitle = say(f"pairs.subtitle_{name}", pairs=len(pairs.rows))
    years = [pair.year for pair in pairs.rows]
    reports = {f.source for p in pairs.rows for told in (p.done, p.goal) for f in told.figures}
    return Caption(
        title=title,
        subtitle=subtitle,
        alt=say("pairs.alt", title=title, first=min(years), last=max(years), pairs=len(years)),
        long=" ".join(f"{_sentence(pair, say)}." for pair in pairs.rows),
        source=say(
            "pairs.source",
            sources=say.number(len(reports)),
            first=min(years),
            last=max(years),
            day=say.day(pairs.answer.release.day),
        ),
    )


def _sentence(pair: Pair, say: Words) -> str:
    return say(
        "pairs.sentence",
        office=pair.office.short,
        year=pair.year,
        done=told_text(pair.done, say),
        goal=told_text(pair.goal, say),
        share=share_text(pair, say),
    )


def _row(pair: Pair, say: Words) -> tuple[Cell, ...]:
    return (
        head(pair.office.short, href=address("/kantor", say, [("office", pair.office.slug)])),
        cell(str(pair.year)),
        Cell(told_pieces(pair.done, say), number=True),
        Cell(told_pieces(pair.goal, say), number=True),
        cell(share_text(pair, say), number=True),
    )


def _percent(share: Fraction) -> float:
    return float(share) * 100
