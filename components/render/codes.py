"""Codes: the forms of an embed, each with what it is for and a button that copies it."""

from components.render.engine import fill
from components.render.snippet import Snippet
from components.words import Words

FORMS = ("html", "iframe", "wordpress", "oembed", "picture", "png", "markdown", "page")


def codes_html(forms: Snippet, say: Words) -> str:
    """The forms that there are; without BASE_URL nobody can ask oEmbed for one."""
    told = {name: getattr(forms, name) for name in FORMS}
    return fill("codes.html", say=say, codes=[(name, code) for name, code in told.items() if code])
