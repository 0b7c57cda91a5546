"""The tables of an office's page: one year at a glance, and a chapter over the years."""

from collections.abc import Iterator

from components.model import Metric, MetricGroup, Told
from components.query.change import Change
from components.query.profile import Profile
from components.render.cautions import cautions
from components.render.counting import noun_for
from components.render.footnotes import early_notes
from components.render.grid import Cell, Column, Grid, Piece, cell, columns, head, html
from components.render.growth import change_words
from components.render.leftover import leftover_cell, part_name, part_pieces
from components.render.links import outside
from components.render.remains import PARTS_INLINE, remains
from components.render.status import told_pieces
from components.words import Words


def glance_table(profile: Profile, year: int, say: Words) -> str:
    """Everything told of one year: value, its parts, the change where it may be stated, report."""
    names = [say(f"kantor.column.{name}") for name in ("counted", "value", "change", "report")]
    return html(
        Grid(
            caption=say("kantor.glance_caption", office=profile.office.short, year=year),
            columns=columns(*names, numbers=names[1:2]),
            rows=tuple(_glance_rows(profile, year, say)),
            notes=(
                *early_notes((t for t in profile.told if t.year == year), say),
                *cautions(profile, year, say),
            ),
        )
    )


def years_table(profile: Profile, group: MetricGroup, say: Words) -> str:
    """A chapter of metrics by year, newest year first; a gap is said in words."""
    metrics = profile.metrics(group)
    told_years = {t.year for t in profile.told if t.metric in {m.slug for m in metrics}}
    years = sorted(told_years, reverse=True)
    counted = say("kantor.column.counted")
    return html(
        Grid(
            caption=say("kantor.years_caption", group=say(f"kantor.group_{group}")),
            columns=(Column(counted), *(Column(str(year), number=True) for year in years)),
            rows=tuple(
                (
                    head(say.of(metric.name)),
                    *(_year(metric, year, profile, say) for year in years),
                )
                for metric in metrics
            ),
            notes=early_notes((t for m in metrics for t in profile.of(m.slug)), say),
        )
    )


def _glance_rows(profile: Profile, year: int, say: Words) -> Iterator[tuple[Cell, ...]]:
    totals = {told.metric: (told, change) for told, change in profile.glance(year)}
    for slug, metric in profile.catalogue.metrics.items():
        parts = profile.parts(slug, year)
        name = say.of(metric.name)
        if slug in totals:
            told, change = totals[slug]
            yield _row(name, told, change, profile, say, parts)
        else:
            for part in parts:
                label = f"{name}: {part_name(part, profile.catalogue, say)}"
                yield _row(label, part, None, profile, say, ())


def _row(
    name: str,
    told: Told,
    change: Change | None,
    profile: Profile,
    say: Words,
    parts: tuple[Told, ...],
) -> tuple[Cell, ...]:
    source = profile.release.sources[told.figure.source]
    day = say.day(source.published) if source.published else say("kantor.undated")
    unit = noun_for(say(f"unit.{told.figure.unit}"), told.figure.value)
    value = (*told_pieces(told, say, profile.view.release), Piece(f" {unit}".rstrip(), small=True))
    report = (
        Piece(source.publisher, outside(source.url), outside=True),
        Piece(f" {day}", small=True),
    )
    return (
        Cell((Piece(name), *_inline(parts, profile, say)), head=True),
        Cell(value, number=True),
        cell(_change(change, profile, say)),
        Cell(report, wide=True),
    )


def _inline(parts: tuple[Told, ...], profile: Profile, say: Words) -> tuple[Piece, ...]:
    if not 0 < len(parts) <= PARTS_INLINE:
        return ()
    named = part_pieces(parts, profile.catalogue, say, profile.view.release)
    return Piece(f" {say('kantor.of_which')} ", small=True), *named


def _change(change: Change | None, profile: Profile, say: Words) -> str:
    if change is None:
        return ""
    return change_words(change.now, change.before, profile.setting, say) or ""


def _year(metric: Metric, year: int, profile: Profile, say: Words) -> Cell:
    """The year's total; where none is told, the month or the parts that are."""
    told, pin = profile.at(metric.slug, year), profile.view.release
    if told:
        return Cell(told_pieces(told, say, pin), number=True)
    left = remains(profile.release, metric, profile.office.slug, year)
    nothing = say("table.nothing")
    return leftover_cell(left, profile.catalogue, say, pin, nothing=nothing, small=False)
