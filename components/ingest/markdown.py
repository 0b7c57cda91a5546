"""How text from the data is written into Markdown without becoming markup."""

import re

# Underscores within a word are only underscores; elsewhere they would make it slanted.
MARKS = re.compile(r"[\\`*\[\]<>|~$#&!^]|(?<!\w)_|_(?!\w)")
# Some readers make links of bare addresses and pictures of :names: even where marks are escaped.
MAGIC = re.compile(r"(?i)(?:https?|ftp|mailto|www)(?=[:.])|(?=@)|:(?=[\w/+-]+:)")
WORD_JOINER = "\N{WORD JOINER}"


def escaped(text: str) -> str:
    """The same characters to a reader, never a link, a tag, a table cell or a picture."""
    plain = MAGIC.sub(lambda found: found.group() + WORD_JOINER, text)
    return MARKS.sub(r"\\\g<0>", " ".join(plain.split()))


def code(text: str) -> str:
    """A slug or a file's name as it is typed."""
    return f"`{text.replace('`', '')}`"
