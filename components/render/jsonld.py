"""JSON-LD: a page as a data set that search engines and archives can read."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from components.model import Source
from components.query import Release
from components.render.links import address, figure_address, outside
from components.render.receipt import Receipt
from components.render.receipt_words import citation, heading
from components.words import Words

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
DOWNLOADS = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "parquet": "application/vnd.apache.parquet",
    "json": "application/json",
}
# The rest are in the table of reports, and in every file.
MOST_CITED = 40
LONGEST = 5000


@dataclass(frozen=True, slots=True, kw_only=True)
class DataSet:
    """What is told of a page: what it is called, what it holds, where the data lie."""

    name: str
    description: str
    path: str
    edition: Release
    sources: Iterable[Source]
    years: tuple[int, ...] = ()
    measured: tuple[str, ...] = ()
    about: str = ""
    files: tuple[tuple[str, str], ...] = ()


def data_set(one: DataSet, say: Words, base: str) -> str:
    """A schema.org Dataset as JSON that may stand in a script element."""
    told: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": one.name,
        "description": one.description[:LONGEST],
        "url": base + one.path,
        "inLanguage": str(say.language),
        "license": LICENCE,
        "isAccessibleForFree": True,
        "version": one.edition.id,
        "dateModified": one.edition.day.isoformat(),
        "creator": {"@type": "Organization", "name": say("web.name"), "url": f"{base}/"},
        "spatialCoverage": {"@type": "Country", "name": "Indonesia"},
    }
    told |= {
        name: value
        for name, value in (
            ("temporalCoverage", "/".join(f"{year}" for year in _span(one.years))),
            ("variableMeasured", list(one.measured)),
            ("about", {"@type": "GovernmentOffice", "name": one.about} if one.about else ""),
            ("distribution", [_download(kind, where, base) for kind, where in one.files]),
            ("citation", list(_reports(one.sources, say))),
        )
        if value
    }
    # A sentence with a bracket in it must not end the script element.
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def of_receipt(slip: Receipt, say: Words, base: str) -> str:
    """One statement as a data set of one row."""
    one = DataSet(
        name=heading(slip, say),
        description=citation(slip, say, base),
        path=figure_address(slip.figure.id, say),
        edition=slip.release,
        sources=(slip.source,),
        years=(slip.figure.period.start.year, slip.figure.period.end.year),
        measured=(say.of(slip.metric.name),) if slip.metric else (),
        about=slip.office.name,
        files=(("json", figure_address(f"{slip.figure.id}.json", say)),),
    )
    return data_set(one, say, base)


def all_figures(say: Words, office: str = "", metric: str = "") -> tuple[tuple[str, str], ...]:
    """The files of everything that is stated of an office or a metric."""
    pairs = [(name, slug) for name, slug in (("office", office), ("metric", metric)) if slug]
    return tuple(
        (kind, address(f"/api/v1/figures.{kind}", say, pairs))
        for kind in ("csv", "parquet", "json")
    )


def _span(years: Iterable[int]) -> list[int]:
    found = sorted(set(years))
    return found if len(found) < 2 else [found[0], found[-1]]


def _download(kind: str, where: str, base: str) -> dict[str, str]:
    return {
        "@type": "DataDownload",
        "encodingFormat": DOWNLOADS[kind],
        "contentUrl": base + where,
    }


def _reports(sources: Iterable[Source], say: Words) -> Iterator[dict[str, Any]]:
    for source in list(sources)[:MOST_CITED]:
        report = {
            "@type": "NewsArticle",
            "headline": source.title or say("table.untitled", slug=source.slug),
            "publisher": {"@type": "Organization", "name": source.publisher},
        }
        if source.published:
            report["datePublished"] = source.published.isoformat()
        if outside(source.url):
            report["url"] = outside(source.url)
        yield report
