"""The build report that the Data page shows: report.md in Indonesian, report.en.md in English."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from components.ingest.faults import Fault
from components.ingest.markdown import code, escaped
from components.ingest.material import Material
from components.ingest.read import Row
from components.model import Language
from components.words import Words, speaking

FILES = {Language.ID: "report.md", Language.EN: "report.en.md"}


def reports(material: Material) -> dict[str, str]:
    """The report in each language, by the name of its file."""
    return {name: _report(material, speaking(language)) for language, name in FILES.items()}


def _report(material: Material, say: Words) -> str:
    """Headings and lists only; everything that comes from the data is escaped."""
    edition = material.edition
    sections = {
        "counts": _counts(material, say),
        "errors": [say("ingest.report.no_errors")],
        "warnings": _warnings(material.faults, say),
        "corrections": _corrections(material, say),
        "unplaced": _unplaced(material, say),
        "dropped": [say("ingest.report.nothing_dropped", n=say.number(_rows(material)))],
    }
    blocks = [f"# {say('ingest.report.title')}"]
    if edition:
        day, name = say.day(edition.day), escaped(edition.name)
        blocks.append(say("ingest.report.edition", name=name, day=day))
    for key, lines in sections.items():
        blocks.append(f"## {say(f'ingest.report.{key}')}")
        blocks += _joined(lines)
    return "\n\n".join(blocks) + "\n"


def _joined(lines: Iterable[str]) -> Iterator[str]:
    """Blocks of Markdown: the items of a list stay together, the rest stands apart."""
    for is_item, run in groupby(lines, key=lambda line: line.startswith("- ")):
        together = list(run)
        yield from ["\n".join(together)] if is_item else together


def _counts(material: Material, say: Words) -> Iterator[str]:
    for name, count in sorted(material.counts.items()):
        n = say.number(count)
        yield f"- {say('ingest.report.count', name=code(f'{name}.csv'), n=n)}"


def _rows(material: Material) -> int:
    return sum(material.counts.values())


def _warnings(faults: Iterable[Fault], say: Words) -> Iterator[str]:
    kinds = Counter(fault.key for fault in faults)
    yield say("ingest.report.warnings_lead" if kinds else "ingest.report.no_warnings")
    for key in sorted(kinds):
        title, n = say(f"ingest.kind.{key}"), say.number(kinds[key])
        yield f"### {say('ingest.report.kind', title=title, n=n)}"
        for fault in faults:
            if fault.key == key:
                yield f"- {escaped(fault.said(say))}"


def _corrections(material: Material, say: Words) -> Iterator[str]:
    if not material.applied:
        yield say("ingest.report.no_corrections")
    for correction, _ in material.applied:
        yield f"- {_correction(correction, say)}"


def _correction(row: Row, say: Words) -> str:
    why = row["why_id"] if say.language is Language.ID else row["why_en"]
    facts = {"key": row["figure_key"], "column": row["column"], "expects": row["expects"]}
    facts |= {"becomes": row["becomes"], "since": row["since"], "why": why}
    return escaped(say("ingest.report.correction", **facts))


def _unplaced(material: Material, say: Words) -> Iterator[str]:
    yield say("ingest.report.unplaced_lead")
    used = material.told.unplaced
    for entry in material.entries["metrics_unplaced"]:
        slug, n = entry["metric_id"], say.number(used[entry["metric_id"]])
        yield f"- {say('ingest.report.unplaced_one', slug=code(slug), n=n)}"
