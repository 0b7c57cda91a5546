"""The rows of the matrix of services: its cells, their tone and what they are called."""

from collections.abc import Sequence

from components.charts.brand import called, fitted
from components.charts.legible import words_on
from components.charts.palette import Palette
from components.charts.plot import Row, Rows
from components.model import Brand, Language
from components.query.services import Run, Services
from components.words import Words

COLUMN, TIGHT_COLUMN = 94, 62
AIR, TIGHT_AIR = 13, 7
SIZE, TIGHT_SIZE = 11.0, 10.0
MOST_LINES = 3


def matrix_rows(
    services: Services,
    say: Words,
    look: Palette,
    offices: Sequence[str],
    kinds: Sequence[str],
) -> Rows:
    """The data sets of a matrix: slot 0 is the line of heads."""
    runs = {(run.office.slug, run.kind): run for run in services.runs}
    short = [services.release.catalogue.office(office).short for office in offices]
    spots: list[tuple[Row, Run | None]] = [
        ({"slot": slot, "at": place, "of": len(kinds)}, runs.get((office, kind)))
        for slot, office in enumerate(offices, 1)
        for place, kind in enumerate(kinds)
    ]
    heads = [
        {"slot": 0, "at": place, "of": len(kinds), **_both(_kind(kind, services, say))}
        for place, kind in enumerate(kinds)
    ]
    return {
        "slots": [{"slot": slot, "name": name} for slot, name in enumerate(["", *short])],
        "kinds": heads,
        "empty": [place for place, run in spots if run is None],
        "runs": [{**place, **_run(run, services, say, look)} for place, run in spots if run],
    }


def _kind(kind: str, services: Services, say: Words) -> str:
    return say.of(services.release.catalogue.label("service_kind", kind))


def _run(run: Run, services: Services, say: Words, look: Palette) -> Row:
    kind = _kind(run.kind, services, say)
    names = "; ".join(say.of(service.name) for service in run.services)
    years = "–".join(dict.fromkeys(map(str, run.span or ())))
    fill, rim = _tone(run.brand, look)
    language = "" if say.language is Language.ID else f"&lang={say.language}"
    return {
        **_both(called(run.services, say)),
        "fill": fill,
        "rim": rim,
        "ink": words_on(fill, look),
        "office": run.office.short,
        "kind": kind,
        "names": names,
        "years": years,
        "words": say("chart.matrix.words", office=run.office.short, kind=kind, names=names),
        "href": f"/layanan?service={run.kind}{language}",
    }


def _both(text: str) -> Row:
    roomy, roomy_size = fitted(text, SIZE, COLUMN - AIR, MOST_LINES)
    tight, tight_size = fitted(text, TIGHT_SIZE, TIGHT_COLUMN - TIGHT_AIR, MOST_LINES)
    return {
        "roomy": roomy,
        "roomy_size": roomy_size,
        "tight": tight,
        "tight_size": tight_size,
    }


def _tone(brand: Brand, look: Palette) -> tuple[str, str]:
    match brand:
        case Brand.OFFICE:
            return look.accent, look.accent
        case Brand.NATIONAL:
            return look.sequential[1], look.accent_2
        case Brand.NONE:
            return look.soft, look.accent_2
