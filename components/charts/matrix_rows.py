"""The rows of the matrix of services: its cells, their tone and what they are called."""

from collections.abc import Sequence

from components.charts.brand import SIZE, called, counted, fitted, in_cell, leading
from components.charts.legible import words_on
from components.charts.measure import text_width
from components.charts.palette import Palette
from components.charts.plot import Row, Rows
from components.charts.service_lines import LEAST, placed, size
from components.model import Brand, Language
from components.query.services import Run, Services
from components.words import Words

COLUMN, TIGHT_COLUMN = 94, 68
# Narrower than this a column has no room for words.
LEAST_COLUMN = TIGHT_COLUMN
AIR, TIGHT_AIR = 13, 4
HEAD_AIR = 1
NAME_LINES, MOST_LINES = 3, 4
LINE_AIR, LINE_NAMES, LINE_HEADS = 13, 3, 4
MOST_COUNTS = 3


def matrix_rows(
    services: Services,
    say: Words,
    look: Palette,
    offices: Sequence[str],
    kinds: Sequence[str],
) -> Rows:
    """The data sets of a matrix: slot 0 is the line of heads; in lines each kind is the first."""
    runs = {(run.office.slug, run.kind): run for run in services.runs}
    counts = {kind: sum((office, kind) in runs for office in offices) for kind in kinds}
    lines = placed(counts)
    following = {kind: iter(rows[1:]) for kind, rows in lines.items()}
    short = [services.release.catalogue.office(office).short for office in offices]
    spots: list[tuple[Row, Run | None]] = [
        ({"slot": slot, "at": place, "of": len(kinds)}, runs.get((office, kind)))
        for slot, office in enumerate(offices, 1)
        for place, kind in enumerate(kinds)
    ]
    heads = [
        {
            "slot": 0,
            "at": place,
            "of": len(kinds),
            "kind": kind,
            "count": counts[kind],
            **lines[kind][0],
            **_head(_kind(kind, services, say)),
        }
        for place, kind in enumerate(kinds)
    ]
    return {
        "slots": [{"slot": slot, "name": name} for slot, name in enumerate(["", *short])],
        "kinds": heads,
        "empty": [place for place, run in spots if run is None],
        "runs": [
            {**place, **next(following[run.kind]), **_run(run, services, say, look)}
            for place, run in spots
            if run
        ],
        "size": [{"of": len(kinds), **size(counts.values())}],
    }


def _kind(kind: str, services: Services, say: Words) -> str:
    return say.of(services.release.catalogue.label("service_kind", kind))


def _head(text: str) -> Row:
    return {
        "roomy": fitted(text, COLUMN - HEAD_AIR, MOST_LINES),
        "tight": fitted(text, TIGHT_COLUMN - HEAD_AIR, MOST_LINES),
        "label": fitted(text, LEAST - LINE_AIR, LINE_HEADS),
    }


def _run(run: Run, services: Services, say: Words, look: Palette) -> Row:
    kind = _kind(run.kind, services, say)
    names = "; ".join(_named(one, say) for one in run.by_name())
    years = _years(run) or say("matrix.no_years")
    told = say("matrix.dated", names=names, years=years)
    fill, rim = _tone(run.brand, look)
    language = "" if say.language is Language.ID else f"&lang={say.language}"
    facts = {"office": run.office.short, "kind": kind, "names": names}
    return {
        "roomy": _cell(run, COLUMN - AIR, say),
        "tight": _cell(run, TIGHT_COLUMN - TIGHT_AIR, say),
        "under": fitted(called(run.services, say), LEAST - LINE_AIR, LINE_NAMES),
        "fill": fill,
        "rim": rim,
        "dashed": run.brand == Brand.NONE,
        "ink": words_on(fill, look),
        **facts,
        "years": years,
        "words": say("chart.matrix.words", **{**facts, "names": told}),
        "href": f"/layanan?service={run.kind}{language}",
    }


def _cell(run: Run, room: float, say: Words) -> str:
    """The name, then its years and its newest count as far as there are lines for them."""
    lines = fitted(called(run.services, say), room, NAME_LINES).split("\n")
    mine = leading(run, say)
    told = (_years(mine), in_cell(mine, say)) if mine else ()
    more = [text for text in told if text and text_width(text, SIZE) <= room]
    return "\n".join((*lines, *more)[:MOST_LINES])


def _years(run: Run) -> str:
    """The first and the last year named."""
    return "–".join(dict.fromkeys(map(str, run.span or ())))


def _named(run: Run, say: Words) -> str:
    """One name with whose it is, and what was counted under it, the newest first."""
    (service,) = run.services
    brand = say(f"table.brand.{service.brand}")
    name = say("matrix.name", name=say.of(service.name), brand=brand)
    counts = [
        say(
            "matrix.count",
            count=counted(one, say),
            period=say.period(one.period) if one.period else say("matrix.undated"),
        )
        for one in run.counted[:MOST_COUNTS]
    ]
    return say("matrix.counted", name=name, counts=", ".join(counts)) if counts else name


def _tone(brand: Brand, look: Palette) -> tuple[str, str]:
    match brand:
        case Brand.OFFICE:
            return look.accent, look.accent
        case Brand.NATIONAL:
            return look.sequential[1], look.accent_2
        case Brand.NONE:
            return look.soft, look.accent_2
