"""A receipt in words: its heading, what stands beside it, its citation."""

from decimal import Decimal

from components.model import Figure, Reason, Standing
from components.render.clause import told_sentence
from components.render.grid import Cell, Grid, cell, columns
from components.render.links import figure_address
from components.render.receipt import Receipt
from components.render.receipt_terms import day_of, parts_of
from components.render.status import amount_text, figure_text
from components.render.tables import headline, report_cells
from components.render.when import when
from components.words import Words


def heading(slip: Receipt, say: Words) -> str:
    """The statement as one sentence, without a full stop."""
    figure = slip.figure
    if slip.metric is None:
        text = say(
            "receipt.heading_raw",
            office=slip.office.short,
            when=when(figure.period, say),
            value=amount_text(figure, say),
            metric=figure.metric_id,
        )
    else:
        text = told_sentence(slip.told, slip.release.catalogue, say)
    if figure.parts:
        text = say("receipt.heading_parts", clause=text, parts=parts_of(slip, say))
    # A quarrelled figure is never said as if nobody disagreed, not even the one shown.
    rival = figure.standing is Standing.BESIDE and figure.reason is Reason.OTHER_VALUE
    if slip.contradicted_by or rival:
        text = say("receipt.heading_other", clause=text, publisher=slip.source.publisher)
    return text


def beside_grid(slip: Receipt, say: Words) -> Grid:
    """The other statements of the same thing and period, each with its gap in numbers."""
    keys = ("standing", "report", "publisher", "published")
    first = [say("receipt.column.value"), say("receipt.column.gap")]
    return Grid(
        caption=say("receipt.beside_caption"),
        columns=columns(*first, *(say(f"table.column.{key}") for key in keys), numbers=first),
        rows=tuple(_beside(one, slip, say) for one in slip.beside),
    )


def confusable(slip: Receipt, say: Words) -> list[tuple[str, str]]:
    """What must not be taken for this figure: its sentence and the address of its receipt."""
    pairs = [("same_number", one) for one in slip.same_number]
    pairs += [("confused", one) for one in slip.confused]
    return [
        (
            say(
                f"receipt.{key}",
                metric=say.of(slip.release.catalogue.metric(one.metric or "").name),
                value=figure_text(one, say),
                period=say.period(one.period),
            ),
            figure_address(one.id, say),
        )
        for key, one in pairs
    ]


def corrections(slip: Receipt, say: Words) -> list[str]:
    """What was corrected, when and why."""
    return [
        say(
            "receipt.correction",
            day=say.day(row["since"]),
            column=row["column"],
            expects=row["expects"],
            becomes=row["becomes"],
            why=row[f"why_{say.language}"],
        )
        for row in slip.corrections
    ]


def citation(slip: Receipt, say: Words, base: str = "") -> str:
    """How to cite the figure and the report that it comes from."""
    release, source = slip.release, slip.source
    return say(
        "receipt.cite",
        heading=heading(slip, say),
        id=slip.figure.id,
        release=release.name,
        day=say.day(release.day),
        address=base + figure_address(slip.figure.id, say),
        publisher=source.publisher,
        title=headline(source, say),
        published=day_of(source, say),
    )


def _beside(one: Figure, slip: Receipt, say: Words) -> tuple[Cell, ...]:
    return (
        cell(figure_text(one, say), href=figure_address(one.id, say), number=True),
        cell(_gap(one, slip.figure, say), number=True),
        cell(say(f"standing.{one.standing}")),
        *report_cells(slip.source_of(one), say),
    )


def _gap(one: Figure, figure: Figure, say: Words) -> str:
    gap = one.value - figure.value
    if gap == 0:
        return say("receipt.gap.same")
    way = "more" if gap > 0 else "less"
    number = say.value(abs(gap), one.unit)
    if figure.value <= 0:
        return say(f"receipt.gap.{way}_bare", n=number)
    share = abs(gap) * 100 / figure.value
    digits = 2 if share < Decimal(1) else 1
    return say(f"receipt.gap.{way}", n=number, share=say.percent(round(share, digits), digits))
