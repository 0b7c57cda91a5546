"""What the columns of a listing are called and what they mean, in a reader's language."""

from components.catalogue import Catalogue
from components.render.files.listing import Listing
from components.words import Words


def name_of(column: str, found: Listing, catalogue: Catalogue, say: Words) -> str:
    """The name of a column; of a breakdown, what readers call its key."""
    if column not in found.spread:
        return say(f"files.column.{column}")
    return say("files.dimension.name", key=say.of(catalogue.key_label(column)), column=column)


def meaning_of(column: str, found: Listing, say: Words) -> str:
    """What stands in a column."""
    if column not in found.spread:
        return say(f"files.meaning.{column}")
    return say("files.dimension.meaning", column=column)
