"""Place: one page of the site as the door sees it, and the language a request asks for."""

from dataclasses import dataclass

from starlette.datastructures import QueryParams

from components.model import Language

DEEPEST = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """
    A page: its path ("/" or "/kantor"), and the keys of its words.

    `title` is what links call it, `heading` its first line, `description` the sentence that
    search engines and link previews show.
    """

    path: str
    title: str
    heading: str
    description: str
    lead: str


def place(slug: str, stem: str) -> Place:
    """The page under that slug (none for the first page), its words' keys beginning with stem."""
    first_line = "heading" if slug else "question"
    return Place(
        path=f"/{slug}",
        title=f"{stem}.nav",
        heading=f"{stem}.{first_line}",
        description=f"{stem}.description",
        lead=f"{stem}.lead",
    )


def language_of(query: QueryParams) -> Language:
    """The language an address names; Indonesian when it names none, or none of ours."""
    try:
        return Language(query.get("lang", Language.ID))
    except ValueError:
        return Language.ID


def address(path: str, language: Language, base: str = "") -> str:
    """The address of a path in a language: absolute with a base, else from the root."""
    query = "" if language is Language.ID else f"?lang={language}"
    return f"{base.rstrip('/')}{path}{query}"


def depth_of(path: str) -> int:
    """How many folders deep an address lies; no more than a page of ours would ever need."""
    return min(path.count("/") - 1, DEEPEST)
