"""The sections of the Method page, every number in them taken from an edition of the data."""

from collections import Counter
from functools import lru_cache

from components.ingest.markdown import escaped
from components.model import Coverage, EventKind, Standing
from components.query import Release, View, ask
from components.query.answer import DEFAULT_METRIC, ENOUGH_OFFICES
from components.query.evidence import evidence
from components.query.findings import ENOUGH_YEARS
from components.query.middle import ENOUGH_FOR_MIDDLE
from components.query.peers import NEAREST
from components.query.rates import derivable
from components.query.silence import silence
from components.render.example import contradiction, report, told_of, two_counts
from components.render.links import figure_address
from components.render.receipt import ENOUGH_FOR_SAME
from components.words import Words
from components.words.prose import prose

SECTIONS = (
    "asal",
    "kedudukan",
    "cakupan",
    "selisih",
    "banding",
    "rasio",
    "senyap",
    "sebanding",
    "temuan",
    "penolakan",
    "uang",
    "batas",
    "ralat",
    "lisensi",
    "kutip",
    "glosarium",
)
CONTRADICTED, CONFUSED, YEAR = ("blitar", "wonosobo"), "blitar", 2023
REFUSED_AND_HELD = ("passport_refusals_nonprocedural", "departures_refused_nonprocedural")
CITED = ("blitar", DEFAULT_METRIC, 2024)


def section(name: str, release: Release, say: Words) -> str:
    """One section as Markdown; a case that the edition does not hold is left out."""
    return prose(f"metode/{name}", say.language).format(**facts(release, say)).strip()


@lru_cache(maxsize=8)
def facts(release: Release, say: Words) -> dict[str, str]:
    """Every placeholder of the sections."""
    numbers = {name: say.number(value) for name, value in _counts(release).items()}
    return {
        **numbers,
        "first_year": str(evidence(release).first_year),
        "last_year": str(evidence(release).last_year),
        "release": release.id,
        "examples": _examples(release, say),
        "refusals": two_counts(release, say, CONFUSED, REFUSED_AND_HELD, YEAR),
        "fees": _fees(release, say),
        "corrections": _corrections(release, say),
        **_citations(release, say),
    }


def _counts(release: Release) -> dict[str, int]:
    every, known, catalogue = release.every(), evidence(release), release.catalogue
    standing = Counter(figure.standing for figure in every)
    coverage = Counter(figure.coverage for figure in every)
    view = View(metrics=(DEFAULT_METRIC,), release=release.id)
    # the grid of the Coverage page: who stood then, and months count as found
    ever = silence(view, ask(view).years).ever()
    return {
        "statements": known.statements,
        "reports": known.reports,
        "telling": len({figure.source for figure in every}),
        "offices": len(ever),
        "institutions": len({figure.office for figure in every}),
        "disputes": known.disputes,
        "second_keyed": sum(figure.second_keyed for figure in every),
        "flagged": sum(figure.flag is not None for figure in every),
        "unplaced": sum(figure.metric is None for figure in every),
        "undated": sum(source.published is None for source in release.sources.values()),
        "shown": standing[Standing.SHOWN],
        "beside": standing[Standing.BESIDE],
        "superseded": standing[Standing.SUPERSEDED],
        "doubtful": standing[Standing.DOUBTFUL],
        "whole": coverage[Coverage.WHOLE],
        "early": coverage[Coverage.TOLD_EARLY],
        "part": coverage[Coverage.PART],
        "other": coverage[Coverage.OTHER],
        "ratios": sum(map(derivable, catalogue.metrics.values())),
        "populations": len(release.population),
        "passport_offices": sum(ever.values()),
        "peers": NEAREST,
        "enough_offices": ENOUGH_OFFICES,
        "enough_years": ENOUGH_YEARS,
        "enough_for_middle": ENOUGH_FOR_MIDDLE,
        "enough_for_same": ENOUGH_FOR_SAME,
    }


def _examples(release: Release, say: Words) -> str:
    cases = (contradiction(release, say, o, DEFAULT_METRIC, YEAR) for o in CONTRADICTED)
    return "\n\n".join(case for case in cases if case)


def _fees(release: Release, say: Words) -> str:
    changes = [event.start for event in release.events if event.kind is EventKind.RULE_CHANGE]
    return say("metode.fees.changed", month=say.month(changes[0])) if changes else ""


def _corrections(release: Release, say: Words) -> str:
    applied = len(release.table("corrections"))
    if not applied:
        return say("metode.corrections.none")
    return say("metode.corrections.some", n=say.number(applied))


def _citations(release: Release, say: Words) -> dict[str, str]:
    edition = {"name": escaped(release.name), "release": release.id}
    told, figure = told_of(release, *CITED), ""
    if told:
        figure = say(
            "metode.cite.figure",
            report=report(told.figure, release, say),
            title=escaped(release.sources[told.figure.source].title),
            id=told.figure.id,
            address=figure_address(told.figure.id, say),
            **edition,
        )
    return {
        "cite_short": say("metode.cite.short", **edition),
        "cite_long": say("metode.cite.long", day=say.day(release.day), **edition),
        "cite_figure": figure,
    }
