"""What `make data` found when it built an edition, as the Data page shows it."""

import re

from components.model import Language
from components.query import Release
from components.words import Words

FILES = {Language.ID: "report.md", Language.EN: "report.en.md"}
TITLE = re.compile(r"\A# .*\n+")
HEADING = re.compile(r"^(?=#+ )", flags=re.MULTILINE)


def build_report(release: Release, say: Words) -> str:
    """The report as Markdown, without its title and one level lower, to stand within a page."""
    text = release.text(FILES[say.language])
    return HEADING.sub("#", TITLE.sub("", text))
