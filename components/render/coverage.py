"""Tables of coverage: how much is held of each office, and when it was last heard of."""

from components.charts.cell_words import is_stock, place_text
from components.model import InstitutionKind
from components.query.last_word import Order
from components.query.presence import Presence
from components.query.silence import Found, Silence
from components.render.counting import capital, noun_for
from components.render.footnotes import early_notes
from components.render.grid import Cell, Grid, Piece, cell, columns, head, html
from components.render.links import address
from components.render.status import told_pieces
from components.words import Words


def silence_table(grid: Silence, say: Words, order: Order = Order.EVIDENCE) -> str:
    """One row an office: years found, whole years, the last word; most evidence first."""
    mixed = any(one.kind is not InstitutionKind.OFFICE for one in grid.answer.offices)
    names = [say(f"covered.column.{name}") for name in ("office", "found", "whole", "last")]
    if mixed:
        names[0] = capital(noun_for(say("sentence.thing.institution"), 1))
    found: dict[str, list[int]] = {}
    for one in grid.cells:
        if one.found.counts:
            years = found.setdefault(one.office.slug, [0, 0, 0])
            years[0] += one.found.any
            years[1] += one.found is Found.WHOLE
            years[2] += 1
    offices = {one.office.slug: one.office for one in grid.cells}

    def place(slug: str) -> tuple[int, int, str]:
        day, name = grid.last_word.get(slug), offices[slug].short.casefold()
        match order:
            case Order.NAME:
                return 0, 0, name
            case Order.NEWEST | Order.OLDEST:
                way = -1 if order is Order.NEWEST else 1
                return (0, way * day.toordinal(), name) if day else (1, 0, name)
            case _:
                return -found[slug][0], -found[slug][1], name

    ordered = sorted(found, key=place)
    rows = []
    for slug in ordered:
        any_, whole, of = found[slug]
        day = grid.last_word.get(slug)
        rows.append(
            (
                head(offices[slug].short, href=address("/kantor", say, [("office", slug)])),
                cell(say("covered.of", n=any_, of=of), number=True),
                cell(str(whole), number=True),
                cell(say.day(day) if day else say("covered.no_word")),
            )
        )
    metric = say.of(grid.answer.metric.name)
    return html(
        Grid(
            caption=say(
                "coverage.table_institutions" if mixed else "covered.caption", metric=metric
            ),
            columns=columns(*names, numbers=names[1:3]),
            rows=tuple(rows),
        )
    )


def presence_table(places: Presence, say: Words) -> str:
    """The offices of the map as a list: place, state, and the figure that speaks for each."""
    names = [say(f"covered.column.{name}") for name in ("office", "province", "year", "value")]
    metric = places.answer.metric
    rows = []
    for place in sorted(places.places, key=lambda one: (one.office.province, one.office.short)):
        told = place.told
        value = told_pieces(told, say) if told else (Piece(place_text(place, metric, say)),)
        link = address("/kantor", say, [("office", place.office.slug)])
        rows.append(
            (
                head(place.office.short, href=link),
                cell(place.office.province),
                cell(str(told.year) if told else ""),
                Cell(value, number=True),
            )
        )
    key = "map_caption_stock" if is_stock(metric) else "map_caption"
    return html(
        Grid(
            caption=say(f"covered.{key}", metric=say.of(metric.name)),
            columns=columns(*names, numbers=names[3:]),
            rows=tuple(rows),
            notes=early_notes((one.told for one in places.places if one.told), say),
        )
    )
