"""What an edition changed: the section that its build wrote, and one sentence of it."""

import json

from components.model import Language
from components.query import Release
from components.query.store import RECORD
from components.words import Words

FILES = {Language.ID: "changes.md", Language.EN: "changes.en.md"}
KINDS = ("added", "changed", "withdrawn")


def changelog(edition: Release, say: Words) -> str:
    """The statements added, changed and withdrawn, as Markdown; empty for editions without it."""
    name = FILES[say.language]
    return edition.text(name) if name in edition.files else ""


def change_summary(edition: Release, say: Words) -> str:
    """How many statements came, changed and went since the edition before; empty for the first."""
    before = json.loads(edition.text(RECORD)).get("after")
    if not before:
        return ""
    rows = edition.table("changes")
    counts = {
        kind: say.number(len({row["figure_id"] for row in rows if row["kind"] == kind}))
        for kind in KINDS
    }
    return say("changelog.summary", before=before["name"], **counts)
