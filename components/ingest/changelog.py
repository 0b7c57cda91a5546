"""The changelog: what each release added, changed and withdrew, in both languages."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from components.ingest import changes, release
from components.ingest.index import KEY
from components.ingest.markdown import code, escaped
from components.ingest.release import Edition
from components.model import Language
from components.words import Words, speaking

FILES = {Language.ID: "changes.md", Language.EN: "changes.en.md"}
WHOLE = {Language.ID: "CHANGELOG.md", Language.EN: "CHANGELOG.en.md"}
KINDS = (changes.ADDED, changes.CHANGED, changes.WITHDRAWN)
MOST_LISTED = 200

Row = Mapping[str, Any]


def texts(
    changed: pa.Table, count: int, edition: Edition, after: Mapping[str, Any] | None
) -> Mapping[str, str]:
    """The section of one release of so many statements in each language, by its file's name."""
    return {
        name: "\n\n".join(_section(changed, edition, after, count, speaking(language))) + "\n"
        for language, name in FILES.items()
    }


def write(out: Path, releases: Path) -> None:
    """CHANGELOG.md and CHANGELOG.en.md beside `out`: the sections of all releases held."""
    for language, name in WHOLE.items():
        say = speaking(language)
        own = FILES[language]
        sections = [
            (folder / own).read_text(encoding="utf-8")
            for folder in (out, *release.kept(releases))
            if (folder / own).is_file()
        ]
        head = f"# {say('changelog.title')}\n\n{say('changelog.lead')}\n"
        _replace(out.parent / name, "\n".join([head, *sections]))


def _replace(path: Path, text: str) -> None:
    """Whole or not at all, and untouched where nothing has changed."""
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    part.write_text(text, encoding="utf-8")
    part.replace(path)


def _section(
    changed: pa.Table, edition: Edition, after: Mapping[str, Any] | None, count: int, say: Words
) -> Iterator[str]:
    name, day = escaped(edition.name), say.day(edition.day)
    yield f"## {say('changelog.edition', name=name, day=day)}"
    if after is None:
        yield say("changelog.first", n=say.number(count))
        return
    before = escaped(after["name"])
    if not changed.num_rows:
        yield say("changelog.none", before=before)
        return
    yield say("changelog.since", before=before)
    for kind in KINDS:
        told = changed.filter(pc.equal(changed.column("kind"), kind))
        n = pc.count_distinct(told.column(KEY)).as_py()
        yield f"### {say(f'changelog.{kind}', n=say.number(n))}"
        if told.num_rows:
            yield "\n".join(_listed(told, say))


def _listed(told: pa.Table, say: Words) -> Iterator[str]:
    for row in told.slice(0, MOST_LISTED).to_pylist():
        yield f"- {_line(row, say)}"
    rest = told.num_rows - MOST_LISTED
    if rest > 0:
        yield f"- {say('changelog.more', n=say.number(rest))}"


def _line(row: Row, say: Words) -> str:
    span = say("changelog.span", start=row["period_start"], end=row["period_end"])
    where = f"{code(row['office_id'])}, {code(row['metric_id'])}, {span} ({code(row['figure_id'])})"
    parts = [where]
    if row["column"]:
        was, becomes = (row[side] or say("changelog.nothing") for side in ("was", "becomes"))
        facts = {"column": row["column"], "was": was, "becomes": becomes}
        parts.append(escaped(say("changelog.became", **facts)))
    why = row[f"why_{say.language}"]
    if why:
        parts.append(escaped(why))
    return ": ".join([parts[0], ". ".join(parts[1:])]) if parts[1:] else where
