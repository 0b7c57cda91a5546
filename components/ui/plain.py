"""Plain: text of the data where Streamlit would read Markdown, as in labels of its widgets."""

import re
from functools import lru_cache

# What begins emphasis, code, links, pictures, HTML, entities, mathematics or a directive.
MARKS = re.compile(r"[\\`*_\[\]<>~$|&{}]")
# What begins a heading, a list or a quotation, at the start alone.
OPENING = re.compile(r"^(\s*)(#|[+-](?=\s)|\d+(?=[.)]\s))")
# Names of icons and colours, addresses and e-mails are found in the text after Markdown was read,
# where a backslash no longer helps: a joiner that nobody sees parts them.
FOUND_LATER = re.compile(r"(?<=:)(?=[\w/+-])|(?<=\bwww)(?=\.)|(?=@)", re.IGNORECASE)
JOINER = "\N{WORD JOINER}"
BREAKS = re.compile(r"[\r\n\t]+")


@lru_cache(4096)
def plain(text: str) -> str:
    """The text as Markdown that says just this: nothing in it is a mark, a link or a picture."""
    one_line = BREAKS.sub(" ", text)
    escaped = MARKS.sub(r"\\\g<0>", one_line)
    escaped = OPENING.sub(lambda found: found[1] + _escaped(found[2]), escaped)
    return FOUND_LATER.sub(JOINER, escaped)


def _escaped(opening: str) -> str:
    return f"{opening}{JOINER}" if opening.isdigit() else f"\\{opening}"
